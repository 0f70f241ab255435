import type { Case } from "./case.ts";

/** A branch at one of the stars of its path. */
export interface Entry {
  readonly case: Case;
  /** where on its path */
  readonly at: number;
  readonly star: number;
  readonly held: boolean;
  /** whether it stands here at all, or gets what it stands for, is not certain */
  readonly open: boolean;
}

/** The entry of a branch at a place of its path; none behind its end. */
export function entryAt(one: Case, at: number, open: boolean): Entry | undefined {
  const seat = one.path[at];
  return seat && { case: one, at, ...seat, open };
}

/** By the coordinator, among branches tied at the last place. */
export const isChosen = ({ case: { entrant } }: Entry): boolean => entrant.chosen !== undefined;
