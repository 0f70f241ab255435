import type { DecisionResult, Outcome } from "../../../shared/index.ts";

export interface OutcomeFilter {
  readonly result: DecisionResult | null;
  /** the unit's name */
  readonly unit: string | null;
  readonly words: string;
}
export const noOutcomeFilter: OutcomeFilter = { result: null, unit: null, words: "" };

/** First what waits for somebody, then the awarded from the highest star and rank, then the others. */
const order: Readonly<Record<DecisionResult, number>> = {
  undecided: 0,
  awarded: 1,
  notAwarded: 2,
  barred: 3,
};

interface Names {
  readonly nameOf: (branch: string) => string;
  readonly unitOf: (branch: string) => string;
}

/** The outcomes that a filter lets through, in the order in which they are to be read. */
export function outcomeRows(
  outcomes: readonly Outcome[],
  { result, unit, words }: OutcomeFilter,
  { nameOf, unitOf }: Names,
): readonly Outcome[] {
  const sought = words.trim().toLowerCase();
  return outcomes
    .filter(
      (outcome) =>
        (result === null || outcome.result === result) &&
        (unit === null || unitOf(outcome.id) === unit) &&
        (sought === "" || nameOf(outcome.id).toLowerCase().includes(sought)),
    )
    .toSorted(
      (a, b) =>
        order[a.result] - order[b.result] ||
        (b.star ?? b.applied ?? 0) - (a.star ?? a.applied ?? 0) ||
        (a.rank ?? Number.MAX_SAFE_INTEGER) - (b.rank ?? Number.MAX_SAFE_INTEGER),
    );
}

/** How many there are of each result. */
export function countResults(
  outcomes: readonly Outcome[],
): Readonly<Record<DecisionResult, number>> {
  const counts = { undecided: 0, awarded: 0, notAwarded: 0, barred: 0 };
  for (const { result } of outcomes) counts[result] += 1;
  return counts;
}
