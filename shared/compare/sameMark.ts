import type { Item } from "../grid/grid.ts";
import { checkMark } from "../marks/checkMark.ts";
import type { Mark, Share } from "../marks/mark.ts";
import { compareShares } from "../rank/compare.ts";

/**
 * A mark as it counts, in a value of our own: what cannot be read is not answered, and neither is what
 * stands where no mark is taken.
 */
export function readable(item: Item, mark: unknown): Mark {
  if (mark === null || mark === undefined || item.kind === "prerequisite") return null;
  if (checkMark(item, mark)) return null;
  const fits = mark as Exclude<Mark, null>;
  if (typeof fits === "object") return { value: fits.value + 0, of: fits.of };
  // There is no minus zero among marks.
  return typeof fits === "number" ? fits + 0 : fits;
}

/**
 * Whether two stages say the same of an item. Marks compare by what they say, not by how it is written:
 * 4 of 5, 8 of 10 and 80 are all 80 %. Nothing is rounded: 1 of 3 is not 33.33 %.
 */
export const sameMark = (item: Item, a: unknown, b: unknown): boolean =>
  orderOf(readable(item, a), readable(item, b)) === 0;

/** Whether the second of two readable marks is more (1), less (−1) or the same (0); null where neither can be said. */
export function orderOf(a: Mark, b: Mark): number | null {
  if (isShare(a) && isShare(b)) return compareShares(b, a) + 0;
  const [from, to] = [amountOf(a), amountOf(b)];
  if (from === null || to === null) return a === b ? 0 : null;
  return Math.sign(to - from);
}

const isShare = (mark: Mark): mark is Share => typeof mark === "object" && mark !== null;

/** A division is rounded once, to the very number that is nearest: the one that was typed, if it says the same. */
const amountOf = (mark: Mark): number | null =>
  isShare(mark)
    ? (100 * mark.value) / mark.of
    : mark === "na" || mark === null
      ? null
      : Number(mark);
