import { isShare } from "./compare.ts";
import type { Criterion, RankEntry } from "./standing.ts";

/** A whole number below 2^52 for each entry, the better the smaller, and the criteria not yet in it. */
export interface Keys {
  readonly keys: Float64Array;
  readonly left: readonly Criterion[];
}

const largestOf = 2 ** 22;
const highestStar = 9;
const sharesEnd = 4;

/**
 * Puts a leading star, attained share or both of every entry into one number, where all entries allow it:
 * 0 < of ≤ 2^22, value / of < 4, star ≤ 9. Otherwise all keys are 0 and every criterion is left.
 *
 * Equal entries have equal keys, others different ones in the right order. For 4 · (9 − star) + (4 − value / of)
 * is a fraction over a number up to 2^22: two of them are equal or at least 2^-44 apart. The division and the
 * difference err by at most 2^-52 each and the sum, being at most 40, by at most 2^-48; so 2^-45 and more stay
 * between them, which is 2 and more once multiplied by 2^46, and the whole parts differ too. None of these
 * steps ever changes an order, and equal fractions divide to the same number.
 */
export function keysOf(entries: readonly RankEntry[], by: readonly Criterion[]): Keys {
  const withStar = by[0] === "star";
  const withShare = by[withStar ? 1 : 0] === "attained";
  const keys = new Float64Array(entries.length);
  for (let at = 0; at < entries.length; at += 1) {
    const entry = entries[at] as RankEntry;
    const stars = withStar ? starKey(entry) : 0;
    const shares = withShare ? shareKey(entry) : 0;
    if (stars < 0 || shares < 0) return { keys: new Float64Array(entries.length), left: by };
    keys[at] = Math.floor((stars + shares) * 2 ** 46);
  }
  return { keys, left: by.slice(Number(withStar) + Number(withShare)) };
}

/** Negative where the star is too high for a key. */
const starKey = ({ star }: RankEntry) => (highestStar - Number(star)) * sharesEnd;

/** From above 0 up to 4; -1 where the share is none, or its figures are too large for a key. */
function shareKey({ attained }: RankEntry): number {
  if (!isShare(attained) || attained.of > largestOf) return -1;
  const key = sharesEnd - attained.value / attained.of;
  return key > 0 ? key : -1;
}
