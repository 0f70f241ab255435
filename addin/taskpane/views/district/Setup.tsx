import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { useAsked, useDistrict } from "../../district/useDistrict.ts";
import { useDistrictText } from "../../useDistrictText.ts";
import { SetupYear } from "./year/SetupYear.tsx";
import { Waiting } from "./year/Waiting.tsx";
import "../../styles/year.css";

/** The settings of a rating year, the present one unless another is chosen; and the start of the next. */
export default function Setup() {
  const { current } = useDistrict();
  const { t } = useDistrictText();
  const [chosen, setChosen] = useState<number | null>(null);
  const asked = useAsked("cycles", (client) => client.cycles());
  const year = chosen ?? current;
  if (asked.value === undefined) return <Waiting asked={[asked]} />;
  const { cycles } = asked.value;
  const next = Math.max(current, ...cycles.map((one) => one.year)) + 1;
  const years = [...new Set([next, ...cycles.map((one) => one.year), current])].sort(
    (a, b) => b - a,
  );
  const nameOf = (one: number) => {
    const known = cycles.find((cycle) => cycle.year === one);
    const state = known ? t(`district.state.${known.state}`) : t("year.notSet");
    return `${one} · ${one === current ? t("year.isCurrent", { state }) : state}`;
  };
  return (
    <div className="steps">
      <Field label={t("district.year")}>
        <Select value={String(year)} onChange={(_, { value }) => setChosen(Number(value))}>
          {years.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </Select>
      </Field>
      <SetupYear key={year} year={year} heads={cycles} />
    </div>
  );
}
