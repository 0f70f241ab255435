import { Checkbox } from "@fluentui/react-components";
import type { Grid } from "../../../../../shared/index.ts";
import { draftStars, hasOwn, policyOf, setOwn } from "../../../district/cycleDraft.ts";
import { useCycleForm } from "../../../district/cycleForm.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { ChoiceField } from "./fields.tsx";
import { QuotaFields } from "./QuotaFields.tsx";
import { RuleFields } from "./RuleFields.tsx";

/** What a grid's results lead to this year: as the grid has it, unless the year has its own. */
export function GridPolicy({ grid }: { readonly grid: Grid }) {
  const { draft, issueAt } = useCycleForm();
  const { t } = useDistrictText();
  const place = ["policies", "decisions", grid.id];
  const wrong = issueAt(place);
  return (
    <div className="steps">
      {wrong !== undefined && <p role="alert">{wrong}</p>}
      <Own grid={grid} part="quotas" label={t("year.ownQuotas")} />
      {hasOwn(draft, grid.id, "quotas") ? (
        draftStars(grid).map((star) => <QuotaFields key={star} grid={grid} star={star} />)
      ) : (
        <p className="muted">{t(grid.quotas ? "year.gridQuotas" : "year.gridNoQuotas")}</p>
      )}
      <Own grid={grid} part="rules" label={t("year.ownRules")} />
      {hasOwn(draft, grid.id, "rules") ? (
        <RuleFields grid={grid} place={[...place, "rules"]} />
      ) : (
        <p className="muted">{t("year.gridRules")}</p>
      )}
      <ChoiceField
        label={t("year.names")}
        place={[...place, "names"]}
        options={[
          ["", t("year.names.default")],
          ["all", t("year.names.all")],
          ["restricted", t("year.names.restricted")],
        ]}
      />
    </div>
  );
}

interface OwnProps {
  readonly grid: Grid;
  readonly part: "quotas" | "rules";
  readonly label: string;
}

function Own({ grid, part, label }: OwnProps) {
  const { draft, change } = useCycleForm();
  return (
    <Checkbox
      label={label}
      checked={hasOwn(draft, grid.id, part)}
      onChange={(_, { checked }) => {
        const next = setOwn(draft, grid, part, checked === true);
        change(["policies", "decisions", grid.id, part], policyOf(next, grid.id)?.[part]);
      }}
    />
  );
}
