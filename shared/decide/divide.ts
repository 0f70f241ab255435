import type { Rounding } from "../grid/decisionWords.ts";

/** A quotient of whole numbers from 0 as a whole number; exact whatever their size. */
export const divide = (numerator: bigint, denominator: bigint, rounding: Rounding): bigint =>
  (numerator + { floor: 0n, round: denominator / 2n, ceil: denominator - 1n }[rounding]) /
  denominator;

/** A percentage, with at most two decimals, of a whole number. */
export const percentOf = (percent: number, of: number, rounding: Rounding): number =>
  Number(divide(BigInt(Math.round(percent * 100)) * BigInt(of), 10_000n, rounding));
