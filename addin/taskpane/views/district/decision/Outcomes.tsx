import { useDeferredValue, useMemo, useState } from "react";
import { type DecisionResult, decisionResults } from "../../../../../shared/index.ts";
import type { Decided } from "../../../district/decided.ts";
import {
  countResults,
  noOutcomeFilter,
  type OutcomeFilter,
  outcomeRows,
} from "../../../district/outcomeRows.ts";
import { useDistrictText } from "../../../useDistrictText.ts";
import { Choice } from "../parts/Choice.tsx";
import { Pages } from "../parts/Pages.tsx";
import { TextField } from "../parts/TextField.tsx";
import { OutcomeRow } from "./OutcomeRow.tsx";

const all = "";

/** Every branch's outcome with all its reasons, first what waits for somebody. */
export function Outcomes({ decided }: { readonly decided: Decided }) {
  const { t } = useDistrictText();
  const [filter, setFilter] = useState<OutcomeFilter>(noOutcomeFilter);
  const used = useDeferredValue(filter);
  const { outcomes } = decided.decision;
  const rows = useMemo(() => outcomeRows(outcomes, used, decided), [outcomes, used, decided]);
  return (
    <section className="steps" aria-labelledby="outcomes-title">
      <h2 className="list-title" id="outcomes-title">
        {t("deciding.outcomes")}
      </h2>
      <Filters decided={decided} filter={filter} onFilter={setFilter} />
      {rows.length === 0 ? (
        <p className="muted">{t("deciding.none")}</p>
      ) : (
        <Pages key={JSON.stringify(used)} rows={rows} label={t("deciding.outcomes")}>
          {(outcome) => <OutcomeRow key={outcome.id} outcome={outcome} decided={decided} />}
        </Pages>
      )}
    </section>
  );
}

interface FilterProps {
  readonly decided: Decided;
  readonly filter: OutcomeFilter;
  readonly onFilter: (filter: OutcomeFilter) => void;
}

function Filters({ decided, filter, onFilter }: FilterProps) {
  const { t } = useDistrictText();
  const { outcomes } = decided.decision;
  const counts = useMemo(() => countResults(outcomes), [outcomes]);
  const units = useMemo(
    () => [...new Set(outcomes.map(({ id }) => decided.unitOf(id)))].sort(),
    [outcomes, decided],
  );
  const results: readonly (readonly [DecisionResult | "", string])[] = [
    [all, t("deciding.all", { n: outcomes.length })],
    ...decisionResults.map(
      (result) =>
        [
          result,
          t("deciding.resultCount", { result: t(`deciding.result.${result}`), n: counts[result] }),
        ] as const,
    ),
  ];
  return (
    <div className="two">
      <Choice
        label={t("deciding.result")}
        value={filter.result ?? all}
        options={results}
        onChoose={(result) => onFilter({ ...filter, result: result === all ? null : result })}
      />
      <Choice
        label={t("ranking.unit")}
        value={filter.unit === null ? all : `=${filter.unit}`}
        options={[
          [all, t("ranking.all")],
          // a mark before the name: a unit may be called anything, also nothing
          ...units.map((unit) => [`=${unit}`, unit === "" ? "—" : unit] as const),
        ]}
        onChoose={(unit) => onFilter({ ...filter, unit: unit === all ? null : unit.slice(1) })}
      />
      <TextField
        label={t("deciding.find")}
        value={filter.words}
        onChange={(words) => onFilter({ ...filter, words })}
      />
    </div>
  );
}
