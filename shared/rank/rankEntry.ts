import type { Evaluation } from "../evaluate/evaluation.ts";
import { type Grid, type Item, isAsking, itemsOf } from "../grid/grid.ts";
import { isReadable } from "../grid/isReadable.ts";
import { checkMark } from "../marks/checkMark.ts";
import type { Marks, Share } from "../marks/mark.ts";
import { isFields } from "./compare.ts";
import { marginOf } from "./marginOf.ts";
import type { RankEntry } from "./standing.ts";

/**
 * The entry of one branch, with what orders branches of one star where the grid has no points
 * (“按比例择优”): `nextMet`, the items met of those that the next star asks, and `margin`, the sum of
 * `marginOf` over the counts and percentages asked by the star reached. Under rule “named” the next
 * star is the nearest one and the stars reached are all that are held. An item that does not apply
 * is met and has no margin. There is no `nextMet` at the top, neither of the two under a points rule
 * or without a star. `extra` is carried along: the panel's score, the unit, whatever a table shows.
 */
export function rankEntry<X extends object>(
  id: string,
  grid: Grid,
  marks: Marks,
  evaluation: Evaluation,
  extra?: X,
): RankEntry & X {
  const { star, attained } = evaluation;
  const known = { ...(extra as X), id, star, attained };
  if (!isReadable(grid)) return known;
  const entry = { ...known, grid: grid.id };
  if (star === null || grid.rule.kind === "points") return entry;
  const given: Readonly<Record<string, unknown>> = isFields(marks) ? marks : {};
  return {
    ...entry,
    ...nextMet(grid, evaluation),
    margin: marginIn(given, asksOf(grid, evaluation)),
  };
}

function nextMet(grid: Grid, { next }: Evaluation): { nextMet?: number } {
  if (next === undefined) return {};
  const { section, star, missing } = next;
  const asked =
    section === undefined
      ? asksAt(itemsOf(grid), String(star)).length
      : grid.sections.filter(({ id }) => id === section).flatMap(({ items }) => items).length;
  return { nextMet: asked - missing.length };
}

/** An item and what is asked of it. */
type Ask = readonly [item: Item, asked: number | true];

const asksAt = (items: readonly Item[], star: string): Ask[] =>
  items.flatMap((item) => {
    const asked = isAsking(item) ? item.requires[star] : undefined;
    return asked === undefined ? [] : [[item, asked] as const];
  });

/** What the stars that were reached ask. */
function asksOf(grid: Grid, { star, stars }: Evaluation): Ask[] {
  if (grid.rule.kind !== "named") return asksAt(itemsOf(grid), String(star));
  const held = grid.sections.filter(({ id }) => stars.includes(id));
  return held.flatMap(({ items }) => asksAt(items, "1"));
}

function marginIn(given: Readonly<Record<string, unknown>>, asks: readonly Ask[]): number {
  let sum = 0;
  for (const [item, asked] of asks) {
    const mark = given[item.id];
    if (typeof asked !== "number" || mark === "na" || checkMark(item, mark)) continue;
    sum += marginOf(mark as number | Share, asked);
  }
  return sum;
}
