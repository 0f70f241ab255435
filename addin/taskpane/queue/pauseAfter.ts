const seconds = [5, 15, 60] as const;
const longest = 5 * 60;

/** How long to wait after so many tries in a row without an answer: milliseconds. */
export const pauseAfter = (misses: number): number => 1000 * (seconds[misses - 1] ?? longest);
