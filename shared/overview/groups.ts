import type { BranchCategory } from "../grid/branch.ts";
import { groupBy } from "../rank/groupBy.ts";
import { rankUnits, type UnitStanding } from "../rank/rankUnits.ts";
import type { OverviewRow } from "../wire/overview.ts";

/** A unit's row: its average star and share, and what share of its branches holds each star. */
export interface UnitSummary extends UnitStanding {
  readonly name: string;
}

/** The same of a category; null: the branches whose category is not known, which are ranked nowhere. */
export interface CategorySummary extends Omit<UnitStanding, "unit"> {
  readonly category: BranchCategory | null;
}

/** The units of these rows as `rankUnits` ranks them. Branches without a row are not counted here. */
export function byUnit(rows: readonly OverviewRow[]): UnitSummary[] {
  const names = new Map(rows.map(({ unitId, unit }) => [unitId, unit]));
  return standingsBy(rows, ({ unitId }) => unitId).map((standing) => ({
    ...standing,
    name: names.get(standing.unit ?? "") ?? "",
  }));
}

/** The categories of these rows, compared as units are. */
export function byCategory(rows: readonly OverviewRow[]): CategorySummary[] {
  const categories = new Map(rows.map(({ category }) => [category as string, category]));
  return standingsBy(rows, ({ category = "" }) => category).map(({ unit, ...standing }) => ({
    ...standing,
    category: categories.get(unit ?? "") ?? null,
  }));
}

const standingsBy = (
  rows: readonly OverviewRow[],
  groupOf: (row: OverviewRow) => string,
): UnitStanding[] =>
  rankUnits(
    rows.map((row) => ({
      ...{ id: row.branch, star: row.star, attained: row.attained },
      unit: groupOf(row),
    })),
  );

/** How the stars of these rows compare with the year before; `absent`: not rated then. */
export interface YearOnYear {
  readonly up: number;
  readonly same: number;
  readonly down: number;
  readonly absent: number;
}

export function yearOnYear(rows: readonly OverviewRow[]): YearOnYear {
  const counts = { up: 0, same: 0, down: 0, absent: 0 };
  for (const { star, before } of rows) {
    if (!before) counts.absent += 1;
    else if (star === before.star) counts.same += 1;
    else counts[star > before.star ? "up" : "down"] += 1;
  }
  return counts;
}

/** Rows by the unit that they belong to, in the order of the units' ids. */
export const unitsIn = (rows: readonly OverviewRow[]) => groupBy(rows, ({ unitId }) => unitId);
