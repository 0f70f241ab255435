import { named } from "../../../district/decided.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { IssueBar } from "../../IssueBar.tsx";
import type { GridView } from "../parts/WithGrid.tsx";
import { Decide } from "./Decide.tsx";
import { Direct } from "./Direct.tsx";
import { Freeze } from "./Freeze.tsx";
import { LevelCard } from "./LevelCard.tsx";
import { Outcomes } from "./Outcomes.tsx";
import { Settled } from "./Settled.tsx";
import { TryRules } from "./TryRules.tsx";
import { Units } from "./Units.tsx";

/** A grid's decision as it would be now, or as it was sealed. */
export function DecisionPanel({ decided, branches }: GridView) {
  const { t } = useDistrictText();
  const { reply, decision } = decided;
  const { state, record, open, notes = [] } = reply;
  const isOpen = state === "open";
  return (
    <div className="steps">
      {record && <Settled record={record} />}
      {isOpen && <p className="muted">{t("deciding.preview")}</p>}
      {open.length > 0 && (
        <IssueBar
          title={t("deciding.open")}
          intent="warning"
          issues={open.map((each) => named(each, decided))}
        />
      )}
      {notes.length > 0 && (
        <IssueBar
          title={t("deciding.notes")}
          intent="warning"
          issues={notes.map((each) => named(each, decided))}
        />
      )}
      {decision.issues.length > 0 && (
        <IssueBar
          title={t("deciding.input")}
          issues={decision.issues.map((each) => named(each, decided))}
        />
      )}
      {isOpen && <Freeze decided={decided} />}
      <section className="cards" aria-label={t("deciding.levels")}>
        {decision.levels.toReversed().map((level) => (
          <LevelCard key={level.star} level={level} decided={decided} />
        ))}
      </section>
      <Units decided={decided} />
      <Outcomes decided={decided} />
      {isOpen && <Direct decided={decided} branches={branches} />}
      {isOpen && <TryRules decided={decided} />}
      {isOpen && <Decide decided={decided} />}
    </div>
  );
}
