import type { RankEntry, RankPolicy } from "../../shared/rank/standing.ts";
import { decimal, type Fraction, minus } from "./oracle/fraction.ts";

type Criterion = NonNullable<RankPolicy["by"]>[number];

/** Where an entry stands, found without any sorting. */
export interface Found {
  readonly rank: number;
  readonly tied: boolean;
  readonly percentile: { readonly value: number; readonly of: number };
}

/**
 * A second ranking, written from the rule's text and for obviousness alone: an entry's rank is one more
 * than the number of entries that are better, found by asking every one of them in exact fractions.
 */
export function placeIn(
  entries: readonly RankEntry[],
  entry: RankEntry,
  policy: RankPolicy,
): Found {
  const { by = ["star", "attained"], within } = policy;
  const ranking = entries
    .filter(({ star }) => star !== null)
    .filter(({ grid }) => within === undefined || grid === entry.grid);
  const better = ranking.filter((other) => isBetter(other, entry, by)).length;
  const equal = ranking.filter(
    (other) => !isBetter(other, entry, by) && !isBetter(entry, other, by),
  ).length;
  const notHigher = ranking.length - better;
  return {
    rank: better + 1,
    tied: equal > 1,
    percentile: { value: notHigher, of: ranking.length },
  };
}

export function isBetter(a: RankEntry, b: RankEntry, by: readonly Criterion[]): boolean {
  const decisive = by.find((criterion) => orderBy(criterion, a, b) !== 0);
  return decisive !== undefined && orderBy(decisive, a, b) > 0;
}

/** 1 where the first is better. */
function orderBy(criterion: Criterion, a: RankEntry, b: RankEntry): -1 | 0 | 1 {
  const [first, second] = [scoreOf(criterion, a), scoreOf(criterion, b)];
  if (first === undefined || second === undefined)
    return first === second ? 0 : first === undefined ? -1 : 1;
  const { n } = minus(first, second);
  return n > 0n ? 1 : n < 0n ? -1 : 0;
}

/** The exact score, where the entry has it. */
function scoreOf(criterion: Criterion, entry: RankEntry): Fraction | undefined {
  if (criterion === "attained") {
    const { value, of } = entry.attained;
    return { n: BigInt(value), d: BigInt(of) };
  }
  const score = entry[criterion];
  return score === undefined || score === null ? undefined : decimal(score);
}
