/** Fractions of whole numbers, so that nothing is ever rounded by accident. */
export interface Fraction {
  readonly top: bigint;
  /** above 0 */
  readonly bottom: bigint;
}

/** A number as it is written in decimals, or a share as it was counted. */
export function fraction(value: number | { value: number; of: number }): Fraction {
  if (typeof value === "object") return { top: BigInt(value.value), bottom: BigInt(value.of) };
  const [digits = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = digits.split(".");
  const zeros = Number(exponent) - decimals.length;
  const top = BigInt(whole + decimals);
  return zeros < 0
    ? { top, bottom: 10n ** BigInt(-zeros) }
    : { top: top * 10n ** BigInt(zeros), bottom: 1n };
}

/** Above 0 where the first is the greater. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.top * b.bottom - b.top * a.bottom;
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
}

export type Rounding = "floor" | "round" | "ceil";

/** To a whole number; a half is rounded up. */
export function rounded({ top, bottom }: Fraction, rounding: Rounding): number {
  const whole = top / bottom;
  const rest = top % bottom;
  const up = rounding === "ceil" ? rest > 0n : rounding === "round" ? 2n * rest >= bottom : false;
  return Number(up ? whole + 1n : whole);
}

/** So many percent of a whole number. */
export function percentOf(percent: number, of: number, rounding: Rounding): number {
  const { top, bottom } = fraction(percent);
  return rounded({ top: top * BigInt(of), bottom: bottom * 100n }, rounding);
}
