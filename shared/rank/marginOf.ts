import { short } from "../evaluate/short.ts";
import { hundredths } from "../grid/grid.ts";
import type { Share } from "../marks/mark.ts";

/** A margin of 1. */
const whole = 10_000n;

/**
 * By what part of a threshold a readable mark exceeds it: (mark − asked) / asked in ten-thousandths,
 * rounded down, from 0 to 10,000. 6 where 4 are asked comes to 5,000, 95 % where 80 % are asked to 1,875.
 * Twice what is asked is as good as more, so that no item outweighs all others; where nothing is asked
 * (0 %) there is nothing to exceed. Decimals count as they are written.
 */
export function marginOf(mark: number | Share, asked: number): number {
  if (!(hundredths(asked) > 0) || short(mark, asked) > 0) return 0;
  const { n, d } = typeof mark === "number" ? decimal(mark) : inPercent(mark);
  const margin = (whole * 100n * n) / (BigInt(hundredths(asked)) * d) - whole;
  return Number(margin < whole ? margin : whole);
}

/** Such as 79.25; below 0.000001 numbers are written otherwise, but nobody asks so little. */
function decimal(mark: number) {
  const [integer, decimals = ""] = String(mark).split(".");
  return { n: BigInt(`${integer}${decimals}`), d: 10n ** BigInt(decimals.length) };
}

const inPercent = ({ value, of }: Share) => ({ n: 100n * BigInt(value), d: BigInt(of) });
