import type { Issue } from "../base/issue.ts";
import { isScored } from "../grid/grid.ts";
import type { Mark } from "../marks/mark.ts";
import { orderOf } from "./sameMark.ts";
import { shownMark, spoken } from "./spoken.ts";
import type { WeighedItem } from "./weigh.ts";

export const directions = ["raised", "lowered", "other"] as const;
/** Raised is better for the branch; other is neither better nor worse, or cannot be said. */
export type Direction = (typeof directions)[number];

/** An item that the later stage marked otherwise. */
export interface Change {
  readonly id: string;
  /** the section's id */
  readonly section: string;
  /** the marks as they count; null: the earlier stage had none that could be read */
  readonly before: Mark;
  readonly after: Exclude<Mark, null>;
  readonly direction: Direction;
  /** stars whose requirement the item no longer fulfils, and those that it fulfils now */
  readonly lost: readonly number[];
  readonly gained: readonly number[];
  /** what the change does to the item's points, exact: only under a points rule, where both stages marked it */
  readonly points?: number;
  /** belongs to what turned the earlier stage's star into the later one's */
  readonly decisive: boolean;
  /** what the later stage gave as its reason */
  readonly reason?: string;
}

/** One item in both stages. */
export interface Pair {
  readonly before: WeighedItem;
  readonly after: WeighedItem;
}

/** What became of an item; nothing where the later stage says the same, or nothing yet. */
export function changeOf(
  { before, after }: Pair,
  decisive: boolean,
  reason: string | undefined,
): Change | undefined {
  if (after.mark === null || orderOf(before.mark, after.mark) === 0) return undefined;
  return {
    ...{ id: after.id, section: after.section, before: before.mark, after: after.mark },
    direction: directionOf(before, after),
    lost: before.metAt.filter((star) => !after.metAt.includes(star)),
    gained: after.metAt.filter((star) => !before.metAt.includes(star)),
    ...(bothScored({ before, after }) ? { points: (after.points - before.points) / 100 } : {}),
    decisive,
    ...(reason === undefined ? {} : { reason }),
  };
}

/** Whether both stages said how many points: only then is there a difference. */
export const bothScored = ({ before, after }: Pair): boolean =>
  isScored(after.item) && before.mark !== null && after.mark !== null;

/** “Not applicable” has no amount: there the stars that the item fulfils decide. */
function directionOf(before: WeighedItem, after: WeighedItem): Direction {
  if (before.mark === null) return "other";
  const order = orderOf(before.mark, after.mark) ?? after.metAt.length - before.metAt.length;
  if (order === 0) return "other";
  return order > 0 === (after.role !== "deduction") ? "raised" : "lowered";
}

const codes = {
  raised: "compare.raised",
  lowered: "compare.lowered",
  other: "compare.changed",
} as const;

export function changeReason({ id, before, after, direction }: Change, kind: string): Issue {
  return spoken(codes[direction], id, (locale) => ({
    before: shownMark(before, kind, locale),
    after: shownMark(after, kind, locale),
  }));
}
