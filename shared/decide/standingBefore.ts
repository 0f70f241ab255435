/** A star of an earlier year; 0: rated, and none. */
export interface PastStar {
  readonly year: number;
  readonly star: number;
}

interface HeldEntry {
  readonly body: PastStar;
}

/**
 * The stars of the years before, rising, and the one that is held: the newest. What a record says goes before
 * what was entered by hand.
 */
export function standingBefore(
  year: number,
  entered: readonly HeldEntry[] = [],
  recorded: readonly PastStar[] = [],
): { readonly holds: number; readonly history: readonly PastStar[] } {
  const stars = new Map(
    [...entered.map(({ body }) => body), ...recorded].map((past) => [past.year, past.star]),
  );
  const history = [...stars]
    .map(([year, star]): PastStar => ({ year, star }))
    .filter((past) => past.year < year)
    .sort((a, b) => a.year - b.year)
    .slice(-most);
  return { holds: history.at(-1)?.star ?? 0, history };
}

/** No rule looks farther back than ten years. */
const most = 20;
