import { distance } from "../compare/distance.ts";
import { effortOf } from "../compare/way.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Evaluation, Missing } from "../evaluate/evaluation.ts";
import { type Grid, hundredths, isAsking, itemsOf } from "../grid/grid.ts";
import type { Marks, Share } from "../marks/mark.ts";
import { compareShares } from "../rank/compare.ts";
import type { OverviewRow } from "../wire/overview.ts";

/** What a row of the overview says of the way to the next star. */
export interface NextStar extends Pick<OverviewRow, "next" | "near"> {
  /** the star that the marks reach today, by the grid as it is passed */
  readonly star: number | null;
}

/** Points that are near to a line: half a point, in hundredths. */
const nearPoints = 50;
/** What part of what an item asks may be missing for it to be near. */
const nearPart: Share = { value: 2, of: 100 };

/**
 * How far it is to the next star, and whether that is a near miss: half a point or less under a points
 * rule (89.5 of 90); else one item, whatever it lacks, or several that each lack no more than two
 * hundredths of what they ask (79.8 % of 80 %). Exact: in hundredths, and shares by cross-multiplication.
 * Pass `gridFor(grid, traits)` as to `evaluate`; never throws.
 */
export function nextStarOf(grid: Grid, marks: Marks): NextStar {
  const { star, complete, next } = evaluate(grid, marks);
  if (!complete || !next) return { star, near: false };
  const { shortBy: points } = next;
  if (points === undefined) return { star, ...itemsAway(grid, next) };
  const items = fewestItems(grid, marks, next);
  return {
    star,
    next: { star: next.star, items, points },
    near: hundredths(points) <= nearPoints,
  };
}

type Next = NonNullable<Evaluation["next"]>;

/** Every item that falls short must be met; those of one section where stars have names. */
function itemsAway(grid: Grid, { star, section, missing }: Next): Omit<NextStar, "star"> {
  const asked = section === undefined ? String(star) : "1";
  const near = missing.length === 1 || missing.every((one) => isNear(grid, one, asked));
  return { next: { star, items: missing.length }, near };
}

function isNear(grid: Grid, { id, shortBy }: Missing, star: string): boolean {
  const item = itemsOf(grid).find((one) => one.id === id);
  const ask = item && isAsking(item) ? item.requires[star] : undefined;
  if (typeof ask !== "number") return false;
  return compareShares(effortOf(hundredths(shortBy), hundredths(ask)), nearPart) <= 0;
}

/** The fewest items that bring the points; where no items do, those that could bring some. */
const fewestItems = (grid: Grid, marks: Marks, { star, missing }: Next): number =>
  distance(grid, marks).ways.find((way) => way.star === star)?.steps.length ?? missing.length;
