import { compareTexts } from "../decide/compareTexts.ts";
import { hundredths } from "../grid/grid.ts";
import type { OverviewRow, overviewSorts } from "../wire/overview.ts";
import { compareDifferences, type Difference, differenceOf } from "./differenceOf.ts";

export type OverviewSort = (typeof overviewSorts)[number];

/** Which rows, and in which order; filters are joined by "and". */
export interface OverviewChoice {
  readonly grid?: string | undefined;
  /** the unit's id */
  readonly unit?: string | undefined;
  readonly category?: OverviewRow["category"] | undefined;
  readonly star?: number | undefined;
  readonly near?: "yes" | undefined;
  readonly sort?: OverviewSort | undefined;
}

/**
 * Chooses rows and puts them in order. Ranks stay as they are: a table in another order is no other
 * ranking. What is equal in what it is sorted by stands in the order of the branches' ids.
 */
export function selectOverview(
  rows: readonly OverviewRow[],
  { sort = "rank", ...filters }: OverviewChoice,
): OverviewRow[] {
  const chosen = rows.filter((row) => fits(row, filters));
  if (sort === "difference") return byDifference(chosen);
  const compare = compares[sort];
  return chosen.sort((a, b) => compare(a, b) || compareTexts(a.branch, b.branch));
}

/** Those so close to the next star that it is worth a look, the closest first. */
export const nearMisses = (rows: readonly OverviewRow[]): OverviewRow[] =>
  selectOverview(rows, { near: "yes", sort: "next" });

const fits = (
  row: OverviewRow,
  { grid, unit, category, star, near }: Omit<OverviewChoice, "sort">,
): boolean =>
  (grid === undefined || row.grid === grid) &&
  (unit === undefined || row.unitId === unit) &&
  (category === undefined || row.category === category) &&
  (star === undefined || row.star === star) &&
  (near === undefined || row.near);

type Compare = (a: OverviewRow, b: OverviewRow) => number;
const byRank: Compare = (a, b) => a.rank - b.rank;

const compares: Readonly<Record<Exclude<OverviewSort, "difference">, Compare>> = {
  rank: byRank,
  unit: (a, b) => compareTexts(a.unit, b.unit) || compareTexts(a.unitId, b.unitId) || byRank(a, b),
  name: (a, b) => compareTexts(a.name, b.name),
  next: byNext,
};

/** Near misses first, then the fewest items, then the fewest points; who is at the top stands last. */
function byNext(a: OverviewRow, b: OverviewRow): number {
  if (!a.next || !b.next) return Number(a.next === undefined) - Number(b.next === undefined);
  return (
    Number(b.near) - Number(a.near) ||
    a.next.items - b.next.items ||
    hundredths(a.next.points ?? 0) - hundredths(b.next.points ?? 0) ||
    byRank(a, b)
  );
}

/** Who claimed most beyond its review first; those without two stages to compare last. */
function byDifference(rows: readonly OverviewRow[]): OverviewRow[] {
  const known = rows.map((row) => ({ row, by: differenceOf(row) }));
  return known
    .sort((a, b) => compareKnown(a.by, b.by) || compareTexts(a.row.branch, b.row.branch))
    .map(({ row }) => row);
}

const compareKnown = (a: Difference | undefined, b: Difference | undefined): number =>
  a && b ? compareDifferences(a, b) : Number(a === undefined) - Number(b === undefined);
