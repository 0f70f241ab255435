import type { Issue } from "../../../../../shared/index.ts";
import type { Decided } from "../../../district/decided.ts";
import { type RuleDraft, withRules } from "../../../district/ruleDraft.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Choice } from "../parts/Choice.tsx";
import { PlacesFields } from "./PlacesFields.tsx";

export interface RuleFieldsProps {
  readonly decided: Decided;
  readonly draft: RuleDraft;
  /** why the draft is refused: shown at the fields they are about */
  readonly issues: readonly Issue[];
  readonly onDraft: (draft: RuleDraft) => void;
}

const yes = "yes";
const no = "no";

/** The rules that coordinators argue about: places of every star, and the switches. */
export function RuleFields(props: RuleFieldsProps) {
  const { decided, draft, onDraft } = props;
  const { t } = useDistrictText();
  const { placesFor, fallBack, recheck, inspection } = draft.rules;
  const yesNo = [
    [yes, t("deciding.yes")],
    [no, t("deciding.no")],
  ] as const;
  return (
    <div className="steps">
      {decided.decision.levels.toReversed().map(({ star }) => (
        <PlacesFields key={star} {...props} star={String(star)} />
      ))}
      <Choice
        label={t("deciding.placesFor")}
        value={placesFor ?? "holders"}
        options={[
          ["holders", t("deciding.forHolders")],
          ["new", t("deciding.forNew")],
        ]}
        onChoose={(chosen) => onDraft(withRules(draft, { placesFor: chosen }))}
      />
      <Choice
        label={t("deciding.fallBack")}
        value={fallBack ? yes : no}
        options={yesNo}
        onChoose={(chosen) => onDraft(withRules(draft, { fallBack: chosen === yes }))}
      />
      {recheck && (
        <Choice
          label={t("deciding.rectifyFirst")}
          value={recheck.rectifyFirst ? yes : no}
          options={yesNo}
          onChoose={(chosen) =>
            onDraft(withRules(draft, { recheck: { ...recheck, rectifyFirst: chosen === yes } }))
          }
        />
      )}
      {inspection && (
        <Choice
          label={t("deciding.failures")}
          value={String(inspection.failures)}
          options={["1", "2", "3", "4", "5"].map((n) => [n, n] as const)}
          onChoose={(chosen) =>
            onDraft(withRules(draft, { inspection: { ...inspection, failures: Number(chosen) } }))
          }
        />
      )}
    </div>
  );
}
