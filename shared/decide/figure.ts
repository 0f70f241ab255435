import type { Share } from "../marks/mark.ts";
import { either, having, isNumber, isWhole, within } from "./check.ts";

/** An average: as a number, or as a sum and how many it is of. */
export type Figure = number | Share;

const isQuotient = having({ value: isWhole, of: within(1, Number.MAX_SAFE_INTEGER) });
const isEither = either(isNumber, isQuotient);
export const isFigure = (value: unknown): value is Figure => isEither(value);

/** Negative where the first is smaller; exact: a number is taken as it is written in decimals. */
export function compareFigures(a: Figure, b: Figure): number {
  if (typeof a === "number" && typeof b === "number") return Math.sign(a - b);
  const [x, y] = [fractionOf(a), fractionOf(b)];
  const difference = x.value * y.of - y.value * x.of;
  return difference < 0n ? -1 : Number(difference > 0n);
}

function fractionOf(figure: Figure): { readonly value: bigint; readonly of: bigint } {
  if (typeof figure !== "number") return { value: BigInt(figure.value), of: BigInt(figure.of) };
  const [digits = "", exponent = "0"] = String(figure).split("e");
  const [whole = "", decimals = ""] = digits.split(".");
  const shift = Number(exponent) - decimals.length;
  const power = 10n ** BigInt(Math.abs(shift));
  const value = BigInt(whole + decimals);
  return shift < 0 ? { value, of: power } : { value: value * power, of: 1n };
}
