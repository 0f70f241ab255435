import { useState } from "react";
import type { Ledger, LedgerInput } from "../../../../../shared/index.ts";
import type { Decided } from "../../../district/decided.ts";
import type { InspectionGroup } from "../../../district/inspectionRows.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Pages } from "../parts/Pages.tsx";
import { ReasonForm, type Said } from "../parts/ReasonForm.tsx";
import { useEnter } from "../parts/useEnter.ts";
import { ResultRow } from "./ResultRow.tsx";

export type InspectionResult = "passed" | "failed";

interface Props {
  readonly groups: readonly InspectionGroup[];
  readonly decided: Decided;
  readonly inspections: Ledger["inspections"];
}

/** What the inspection found of each branch: chosen one by one, entered together. */
export function Results({ groups, decided, inspections }: Props) {
  const { t } = useDistrictText();
  const [chosen, setChosen] = useState<ReadonlyMap<string, InspectionResult>>(new Map());
  const { busy, issues, enter } = useEnter();
  const known = (branch: string) => inspections.get(branch)?.body.result;
  const changed = [...chosen].filter(([branch, result]) => known(branch) !== result);
  const choose = (branch: string, result: InspectionResult) =>
    setChosen(new Map(chosen).set(branch, result));
  const send = ({ reason, office }: Said) =>
    enter(
      changed.map(([branch, result]): LedgerInput => {
        const entry = { kind: "inspection", branch, result, office } as const;
        return reason === "" ? entry : { ...entry, note: reason };
      }),
    );
  const rows = groups.flatMap((group) =>
    group.branches.map((branch, at) => ({ branch, ...(at === 0 ? { group } : {}) })),
  );
  const isOpen = decided.reply.state === "open";
  const label = t("deciding.results");
  return (
    <section className="steps" aria-labelledby="results-title">
      <h2 className="list-title" id="results-title">
        {label}
      </h2>
      {isOpen && <p className="muted">{t("deciding.resultsHint")}</p>}
      <Pages rows={rows} label={label}>
        {({ branch, group }) => (
          <ResultRow
            key={branch}
            {...{ branch, group, decided }}
            known={known(branch)}
            chosen={chosen.get(branch)}
            onChoose={isOpen ? (result) => choose(branch, result) : undefined}
          />
        )}
      </Pages>
      {isOpen && (
        <ReasonForm
          send={t("deciding.resultsSend", { n: changed.length })}
          reason={t("deciding.note")}
          reasonNeeded={false}
          fault={changed.length === 0 ? t("deciding.resultsNone") : undefined}
          busy={busy}
          issues={issues}
          onSend={send}
        />
      )}
    </section>
  );
}
