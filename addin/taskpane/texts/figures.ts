import type { Share } from "../../../shared/index.ts";

/** Cut to one decimal, never rounded up: 79.97 % must not read as 80 %. */
export const shareText = ({ value, of }: Share): string =>
  of > 0 ? `${(Math.floor((value * 1000) / of) / 10).toFixed(1)}%` : "—";

/** An average as a number of two decimals, cut likewise. */
export const averageText = (average: Share | null): string =>
  average && average.of > 0
    ? (Math.floor((average.value * 100) / average.of) / 100).toFixed(2)
    : "—";
