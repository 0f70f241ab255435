import { averageOf, compareRatios, type Ratio } from "./averageOf.ts";
import { isFields, isShare } from "./compare.ts";
import { groupBy } from "./groupBy.ts";
import { obstacle } from "./obstacle.ts";
import type { RankEntry } from "./standing.ts";

/** What a ranking of units needs to know of one branch. */
export interface UnitEntry extends RankEntry {
  readonly unit: string;
}

/** The branches of a unit taken together. */
export interface Unit {
  /** "" for the branches that name no unit */
  readonly id: string;
  readonly branches: number;
  /** the stars of those that have one */
  readonly stars: readonly number[];
  /** undefined where no branch has any */
  readonly averageStar: Ratio | undefined;
  readonly averageAttained: Ratio | undefined;
}

/** Puts entries together by the unit they name. */
export const unitsOf = (entries: readonly unknown[]): Unit[] =>
  groupBy(entries, idOf).map(({ id, entries }) => toUnit(id, entries));

const idOf = (entry: unknown): string =>
  isFields(entry) && typeof entry["unit"] === "string" ? entry["unit"] : "";

function toUnit(id: string, entries: readonly unknown[]): Unit {
  const placed = entries.filter(isPlaced);
  const stars = placed.map(({ star }) => Number(star));
  return {
    id,
    branches: entries.length,
    stars,
    averageStar: averageOf(stars.map((value) => ({ value, of: 1 }))),
    averageAttained: averageOf(placed.map(({ attained }) => attained).filter(isShare)),
  };
}

const isPlaced = (entry: unknown): entry is RankEntry => obstacle(entry, undefined) === undefined;

/** Negative where the first stands before the second: by average star, then by average attained share. */
export const compareUnits = (a: Unit, b: Unit): number =>
  compareAverages(b.averageStar, a.averageStar) ||
  compareAverages(b.averageAttained, a.averageAttained);

/** No average is below every average. */
const compareAverages = (a: Ratio | undefined, b: Ratio | undefined): number =>
  a && b ? compareRatios(a, b) : Number(a !== undefined) - Number(b !== undefined);
