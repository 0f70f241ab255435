import type { Share } from "../marks/mark.ts";
import { averageOf, toShare } from "../rank/averageOf.ts";
import type { OverviewRow } from "../wire/overview.ts";
import { differenceOf, directionOf } from "./differenceOf.ts";
import { unitsIn } from "./groups.ts";

/**
 * How far a unit's own assessments stood above the reviews that count. Of results only: what was marked
 * otherwise item by item is for `inflationOf` and the comparisons themselves.
 */
export interface UnitInflation {
  readonly unit: string;
  readonly name: string;
  /** branches whose own assessment and review are both there */
  readonly compared: number;
  /** of these, the ones that claimed more than the review found, as much, and less */
  readonly higher: number;
  readonly same: number;
  readonly lower: number;
  /** stars claimed beyond the reviews', added up */
  readonly stars: number;
  /** average attained share by their own assessment and by review; null where none are compared */
  readonly self: Share | null;
  readonly review: Share | null;
}

/** Each unit's, in the order of the units' ids. */
export const inflationByUnit = (rows: readonly OverviewRow[]): UnitInflation[] =>
  unitsIn(rows).map(({ id, entries }) => ({
    unit: id,
    name: entries[0]?.unit ?? "",
    ...inflationIn(entries),
  }));

/** Of these rows taken together: of a unit, a category, a district. */
export function inflationIn(rows: readonly OverviewRow[]): Omit<UnitInflation, "unit" | "name"> {
  const pairs = rows.flatMap((row) => {
    const difference = differenceOf(row);
    return difference ? [{ row, difference, direction: directionOf(difference) }] : [];
  });
  const count = (by: -1 | 0 | 1) => pairs.filter(({ direction }) => direction === by).length;
  return {
    compared: pairs.length,
    ...{ higher: count(1), same: count(0), lower: count(-1) },
    stars: pairs.reduce((sum, { difference }) => sum + difference.stars, 0),
    self: average(pairs.flatMap(({ row }) => row.self?.attained ?? [])),
    review: average(pairs.map(({ row }) => row.attained)),
  };
}

function average(shares: readonly Share[]): Share | null {
  const found = averageOf(shares);
  return found ? toShare(found) : null;
}
