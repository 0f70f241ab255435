import type { Share } from "../marks/mark.ts";

/** Room for a share up to 7: bonus points can make more than the whole. */
const shareBits = 40n;
/** What one star more adds to a key. */
export const starStep = 2 ** 43;
/** What the whole share makes of a key. */
export const wholeShare = 2 ** Number(shareBits);

/** The star of a key. */
export const starOfKey = (key: number): number => Math.floor(key / starStep);

/**
 * Star and attained share as one whole number, so that an index keeps a ranking: a greater key stands
 * higher, an equal key is a tie, exactly as `rank` with its usual policy has it. Two different shares of
 * at most a million parts differ by more than the step of 2⁻⁴⁰, so none falls on another's key.
 * Stars up to 1000; a share of 8 or more, which no sensible bonus makes, counts as one just below it; a share of nothing is no share and stands last.
 */
export function standingKey(star: number, { value, of }: Share): number {
  const share = of <= 0 ? 0n : (BigInt(value) << shareBits) / BigInt(of);
  return star * starStep + Math.min(Number(share), starStep - 1);
}
