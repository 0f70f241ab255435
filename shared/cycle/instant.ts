/**
 * Written instants: ISO 8601 with seconds and an offset, which is kept, so that people read the time that was written
 * down. What is reckoned with is always given: nothing here asks what time it is.
 */

// biome-ignore lint/style/noRestrictedGlobals: reads and writes instants, and is no clock
const Calendar = Date;

const hour = 3_600_000;

/** Milliseconds since 1970. */
export const msOf = (instant: string): number => Calendar.parse(instant);

/** So many hours later, in the same offset. */
export function hoursAfter(hours: number, instant: string): string {
  const offset = instant.slice(instant.search(/Z|[+-]\d\d:/));
  const local = msOf(instant) - msOf(`1970-01-01T00:00${offset}`);
  return new Calendar(local + hours * hour).toISOString().replace("Z", offset);
}

/** For people: to the minute, or to the second where one is named; and where it is that time. */
export const shownInstant = (instant: string): string =>
  instant.replace(
    /T(\d\d:\d\d)(:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)/,
    (_, time, second, offset) =>
      ` ${time}${second === ":00" ? "" : second} (UTC${offset === "Z" ? "" : offset})`,
  );
