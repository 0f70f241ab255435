import { isScored } from "../grid/grid.ts";
import { bothScored, type Change, type Pair } from "./change.ts";
import type { Comparison } from "./compare.ts";

/** How far the earlier stage stood above the later one; below 0 where it stood below. All of it exact. */
export interface Inflation {
  /** items that the later stage lowered, and those that it raised */
  readonly over: number;
  readonly under: number;
  /** only under a points rule: what was claimed too much, too little, and the one less the other */
  readonly points?: PointsInflation;
  /** the earlier star less the later one; null while one of them is not known */
  readonly stars: number | null;
}

/** Over the items that both stages marked, each by itself: caps and the floor of 0 bear on the total only. */
export interface PointsInflation {
  readonly over: number;
  readonly under: number;
  readonly net: number;
}

/** The items of one section. */
export interface SectionInflation extends Omit<Inflation, "stars"> {
  readonly id: string;
  /** items that both stages marked */
  readonly compared: number;
}

export const counted = (changes: readonly Change[]) => ({
  over: changes.filter(({ direction }) => direction === "lowered").length,
  under: changes.filter(({ direction }) => direction === "raised").length,
});

/** The points that the earlier stage gave beyond the later one; nothing where no item has points. */
export function pointsOver(pairs: readonly Pair[]): { points?: PointsInflation } {
  const brought = pairs.filter(bothScored);
  if (!pairs.some(({ after }) => isScored(after.item))) return {};
  const more = brought.map(({ before, after }) => before.points - after.points);
  return { points: pointsOf(sumOf(more.map(above)), sumOf(more.map((by) => above(-by)))) };
}

const above = (by: number) => Math.max(0, by);
const sumOf = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);
/** From hundredths to points. */
const pointsOf = (over: number, under: number): PointsInflation => ({
  over: over / 100,
  under: under / 100,
  net: (over - under) / 100,
});

/** The inflation of many comparisons together: of a unit's branches, of one reviewer's. */
export interface TotalInflation extends Inflation {
  readonly comparisons: number;
  /** comparisons in which the earlier stage stood at a higher star */
  readonly higher: number;
  /** comparisons whose stars are not both known; `stars` is the sum over the others */
  readonly unknown: number;
  readonly stars: number;
}

/** Adds up, exactly. Whom to put together is for the caller to say. */
export function inflationOf(comparisons: readonly Pick<Comparison, "inflation">[]): TotalInflation {
  const all = comparisons.map(({ inflation }) => inflation);
  const stars = all.flatMap((one) => (one.stars === null ? [] : [one.stars]));
  const points = all.flatMap((one) => (one.points ? [one.points] : []));
  const hundredths = (part: "over" | "under") =>
    sumOf(points.map((one) => Math.round(one[part] * 100)));
  return {
    comparisons: all.length,
    over: sumOf(all.map(({ over }) => over)),
    under: sumOf(all.map(({ under }) => under)),
    ...(points.length > 0 ? { points: pointsOf(hundredths("over"), hundredths("under")) } : {}),
    stars: sumOf(stars),
    higher: stars.filter((by) => by > 0).length,
    unknown: all.length - stars.length,
  };
}
