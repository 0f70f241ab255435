import type { Issue } from "../base/issue.ts";
import { askingMove } from "./askingMove.ts";
import { joined, shownStar, spoken } from "./spoken.ts";
import { withTotals } from "./sumMoves.ts";
import { headOf, type Move, type Way, wayOf } from "./way.ts";
import type { Weighed } from "./weigh.ts";

/** `parseGrid` allows no more stars; every set of them is looked at. */
export const mostNamed = 9;

/** A section as a star to win; stars as bits, the first section the highest, so that sets sort by sections. */
interface Goal {
  readonly id: string;
  readonly bit: number;
  /** stars that it takes; null where it cannot be won */
  readonly takes: number | null;
  readonly isHeld: boolean;
  readonly moves: readonly Move[];
}

/**
 * For so many stars held: the stars to win with the fewest items in all, where every star's
 * prerequisites are held or won along with it; of equals those that stand first. Only the items of
 * these stars are in the way, for each star stands by itself (schemes D and E). Nothing where so many
 * cannot be held.
 */
export function namedWay(weighed: Weighed, star: number): Way | undefined {
  const goals = goalsOf(weighed);
  let best: readonly Goal[] | undefined;
  for (let set = (1 << goals.length) - 1; set >= 0; set -= 1) {
    const within = goals.filter(({ bit }) => set & bit);
    if (within.length !== star || !isWhole(goals, set)) continue;
    if (!best || cost(within) < cost(best)) best = within;
  }
  if (!best) return undefined;
  const won = best.filter(({ isHeld }) => !isHeld);
  const moves = withTotals(
    weighed,
    won.flatMap((goal) => goal.moves),
  );
  const sections = won.map(({ id }) => id);
  return wayOf({ star, sections }, moves, headsOf(weighed, star, sections, moves));
}

const cost = (goals: readonly Goal[]) => goals.reduce((sum, { moves }) => sum + moves.length, 0);

/** Whether the set has all stars held, and with every star those that it takes. */
const isWhole = (goals: readonly Goal[], set: number) =>
  goals.every(({ bit, takes, isHeld }) =>
    set & bit ? takes !== null && (set & takes) === takes : !isHeld,
  );

function goalsOf({ sections, evaluation }: Weighed): Goal[] {
  const ids = sections.map(({ id }) => id);
  const bitOf = (id: string) => 1 << (ids.length - 1 - ids.indexOf(id));
  return sections.map(({ id, items }) => {
    const asked = items.flatMap(({ item }) => (item.kind === "prerequisite" ? item.of : []));
    const isOpen =
      items.every(({ item }) => item.kind !== "pending") && asked.every((of) => ids.includes(of));
    return {
      ...{ id, bit: bitOf(id), isHeld: evaluation.stars.includes(id) },
      takes: isOpen ? asked.reduce((stars, of) => stars | bitOf(of), 0) : null,
      moves: items.flatMap((one) => askingMove(one, 1) ?? []),
    };
  });
}

function headsOf(
  { grid }: Weighed,
  star: number,
  ids: readonly string[],
  moves: readonly Move[],
): Issue[] {
  const sections = grid.sections.filter(({ id }) => ids.includes(id));
  const head = headOf("distance.toNamed", moves, (locale) => ({
    star: shownStar(grid, star, locale),
    found: joined(
      sections.map(({ title }) => title[locale]),
      locale,
    ),
  }));
  const deciders = sections.flatMap(({ title, decidedBy: by }) =>
    by ? [spoken("distance.decidedBy", undefined, (l) => ({ found: title[l], limit: by[l] }))] : [],
  );
  return [head, ...deciders];
}
