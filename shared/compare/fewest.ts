import type { Dial } from "./dial.ts";

/** Items whose points count together: all that stand under no cap, or the items of one section with a cap. */
export interface Group {
  /** largest room first */
  readonly dials: readonly Dial[];
  /** what they bring before anything of it counts: deductions beyond their cap were never taken off */
  readonly dead: number;
  /** the most that still counts */
  readonly most: number;
}

/** Exact: what so many points brought by a group's items come to. */
export const counting = ({ dead, most }: Group, brought: number): number =>
  Math.min(Math.max(0, brought - dead), most);

/**
 * From how many items of each group to take: as few in all as bring what is needed; nothing where all
 * of them do not. Within a group the items with the largest room are best. Between groups nothing can
 * be chosen one by one, as under a cap of deductions a second item may bring what the first did not: so
 * the best of every number of items is reckoned, group after group.
 */
export function fewest(groups: readonly Group[], needed: number): readonly number[] | undefined {
  let best: readonly Choice[] = [{ gain: 0, counts: [] }];
  for (const group of groups) best = joined(best, gainsOf(group));
  return best.find(({ gain }) => gain >= needed)?.counts;
}

/** What so many items bring at best, and how many of them are of each group. */
interface Choice {
  readonly gain: number;
  readonly counts: readonly number[];
}

/** What none, one, two … items of a group bring. */
function gainsOf(group: Group): number[] {
  let brought = 0;
  const gains = group.dials.map(({ room }) => {
    brought += room;
    return counting(group, brought);
  });
  return [0, ...gains];
}

const joined = (best: readonly Choice[], gains: readonly number[]): Choice[] =>
  Array.from({ length: best.length + gains.length - 1 }, (_, items) => bestOf(best, gains, items));

/** The first of equals: the one with fewer items of the later groups. */
function bestOf(best: readonly Choice[], gains: readonly number[], items: number): Choice {
  let found: Choice = { gain: -1, counts: [] };
  const from = Math.max(0, items - best.length + 1);
  for (let count = from; count <= items && count < gains.length; count += 1) {
    const { gain, counts } = best[items - count] as Choice;
    const sum = gain + (gains[count] as number);
    if (sum > found.gain) found = { gain: sum, counts: [...counts, count] };
  }
  return found;
}
