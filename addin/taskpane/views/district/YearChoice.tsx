import { Field, Select } from "@fluentui/react-components";
import { useAsked, useDistrict } from "../../district/useDistrict.ts";
import { useDistrictText } from "../../useDistrictText.ts";

/** Which year is looked at: the present one, or one before it; nothing while there was only one. */
export function YearChoice({ onChoose }: { readonly onChoose: (past: number | null) => void }) {
  const { year, current } = useDistrict();
  const { t } = useDistrictText();
  const asked = useAsked("cycles", (client) => client.cycles());
  const past = (asked.value?.cycles ?? []).filter((one) => one.year < current);
  if (past.length === 0) return null;
  return (
    <Field label={t("district.year")}>
      <Select
        value={String(year)}
        onChange={(_, { value }) => onChoose(Number(value) === current ? null : Number(value))}
      >
        {[current, ...past.map((one) => one.year)].map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
}
