import { hundredths } from "../grid/grid.ts";
import type { Share } from "../marks/mark.ts";

/**
 * How far a readable mark is from what is asked, in the item's own unit; 0 when fulfilled. Shares
 * compare by cross-multiplication: 79 of 99 is not 80 %.
 */
export function short(mark: boolean | number | Share, ask: number | true): number {
  if (typeof mark === "boolean") return mark ? 0 : 1;
  const threshold = Number(ask);
  if (typeof mark === "number") return mark >= threshold ? 0 : upToHundredth(threshold - mark);
  const missing = hundredths(threshold) * mark.of - 10_000 * mark.value;
  return missing <= 0 ? 0 : Math.ceil(missing / mark.of) / 100;
}

/** Differences of decimals carry binary dust; it must not push a figure up by a hundredth, nor down to nothing. */
const upToHundredth = (value: number) => Math.max(1, Math.ceil(value * 100 - 1e-6)) / 100;
