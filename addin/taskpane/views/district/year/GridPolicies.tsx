import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { success } from "../../../../../shared/index.ts";
import { useCycleForm } from "../../../district/cycleForm.ts";
import { useAsked } from "../../../district/useDistrict.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { usePart } from "../../../usePane.ts";
import { IssueBar } from "../../IssueBar.tsx";
import { GridPolicy } from "./GridPolicy.tsx";
import { Waiting } from "./Waiting.tsx";

/** Places, limits and switches, one grid at a time. */
export function GridPolicies() {
  const { draft } = useCycleForm();
  const { t, locale } = useDistrictText();
  const listed = useAsked("grids", (client) => client.grids());
  const [chosen, setChosen] = useState<string | null>(null);
  const all = listed.value?.grids ?? [];
  const own = Object.keys(draft.policies?.decisions ?? {});
  const id = chosen ?? own[0] ?? all[0]?.id;
  return (
    <section className="steps">
      <h2 className="list-title">{t("year.grids")}</h2>
      <IssueBar issues={listed.issues} />
      {id !== undefined && (
        <>
          <Field label={t("year.grid")}>
            <Select value={id} onChange={(_, { value }) => setChosen(value)}>
              {all.map((grid) => (
                <option key={grid.id} value={grid.id}>
                  {own.includes(grid.id)
                    ? t("year.gridOwn", { name: grid.title[locale] })
                    : grid.title[locale]}
                </option>
              ))}
            </Select>
          </Field>
          <OneGrid key={id} id={id} />
        </>
      )}
    </section>
  );
}

/** A shipped grid is here already; a district's own is asked for. */
function OneGrid({ id }: { readonly id: string }) {
  const shipped = usePart("grids").find((grid) => grid.id === id);
  const asked = useAsked(`grid ${id}`, async (client) =>
    shipped ? success(shipped) : client.grid(id),
  );
  const grid = shipped ?? asked.value;
  if (grid === undefined) return <Waiting asked={[asked]} />;
  return <GridPolicy grid={grid} />;
}
