import { issue } from "../base/issue.ts";
import { hundredths } from "../grid/grid.ts";
import { maxCount } from "../marks/checkMark.ts";
import { effortOf, type Move } from "./way.ts";
import type { Weighed, WeighedItem } from "./weigh.ts";

type Moves = ReadonlyMap<string, Move>;

/**
 * A total goes up with its parts: otherwise the targets would be marks that do not add up. A total of
 * totals may stand before them, so that we go round as often as there are sums.
 */
export function withTotals({ grid, items }: Weighed, moves: readonly Move[]): Move[] {
  const all = new Map(moves.map((move) => [move.step.id, move]));
  const sums = grid.sums ?? [];
  for (const _ of sums) {
    for (const sum of sums) {
      const one = items.find(({ id }) => id === sum.total);
      const move = one && totalMove(one, sum.parts, items, all);
      if (move) all.set(move.step.id, move);
    }
  }
  return items.flatMap(({ id }) => all.get(id) ?? []);
}

function totalMove(
  one: WeighedItem,
  parts: readonly string[],
  items: readonly WeighedItem[],
  moves: Moves,
): Move | undefined {
  if (![one.id, ...parts].some((id) => moves.has(id))) return undefined;
  const numbers = parts.map((id) => numberAt(id, items, moves));
  const target = numbers.reduce((sum, number) => sum + number, 0);
  // Not where a part is no number: nothing adds up there, and nothing is checked.
  if (!(target > numberAt(one.id, items, moves) && target <= maxCount)) return undefined;
  const shortBy = target - (typeof one.mark === "number" ? one.mark : 0);
  const effort = effortOf(hundredths(shortBy), hundredths(target));
  return {
    step: { id: one.id, from: one.mark, target, shortBy, effort },
    reason: issue("distance.total", one.id, { limit: target }),
  };
}

/** What will stand there once the moves are made. */
function numberAt(id: string, items: readonly WeighedItem[], moves: Moves): number {
  const mark = moves.get(id)?.step.target ?? items.find((one) => one.id === id)?.mark;
  return typeof mark === "number" ? mark : Number.NaN;
}
