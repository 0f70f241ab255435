import type { Cycle } from "../cycle/cycleSchema.ts";
import { msOf } from "../cycle/instant.ts";

/** Days of a district as people write them: `2026-11-22`. They are compared as texts. */

// biome-ignore lint/style/noRestrictedGlobals: writes days, and is no clock
const Calendar = Date;

const dayLong = 86_400_000;

/** Where a cycle names no date: the offset of China. */
const usualOffset = "+08:00";

/** The day it is in the district at a moment: in the offset in which its cycle's dates are written. */
export function localDay(cycle: Cycle | undefined, nowMs: number): string {
  const dates = [...(cycle?.stages ?? []), ...(cycle?.overrides ?? [])];
  const written = dates.flatMap(({ opens, closes }) => opens ?? closes ?? [])[0] ?? usualOffset;
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(written)?.[0] ?? usualOffset;
  return dayOf(nowMs - msOf(`1970-01-01T00:00:00${offset}`));
}

/** So many days later, or earlier. */
export const daysAfter = (days: number, day: string): string =>
  dayOf(msOf(`${day}T00:00:00Z`) + days * dayLong);

const dayOf = (ms: number): string => new Calendar(ms).toISOString().slice(0, 10);

/** The last day of a notice: it lasts for so many days that follow the one on which it was posted. */
export const lastDayOf = ({
  posted,
  days,
}: {
  readonly posted: string;
  readonly days: number;
}): string => daysAfter(days, posted);
