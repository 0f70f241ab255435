/** How many entries a page has unless its caller says otherwise. */
const usual = 50;

/** The page that a caller asks for of a list by number; an `after` that is no number begins at the front. */
export const pageOf = ({
  limit = usual,
  after = "",
}: {
  limit?: number | undefined;
  after?: string | undefined;
}) => ({
  limit,
  after: numberIn(after) ?? 0,
});

/** A number in a path; undefined where it is none that we gave. */
export const numberIn = (text: string): number | undefined =>
  /^\d{1,15}$/.test(text) ? Number(text) : undefined;

/** Names where the next page begins, if there can be one. */
export const nextOf = (last: number | undefined, found: number, limit: number) =>
  last !== undefined && found === limit ? { next: String(last) } : {};

const dayLong = 24 * 60 * 60 * 1000;

/** The day, since 1970 in UTC, of a moment. */
export const dayOf = (time: number): number => Math.floor(time / dayLong);

/** When somebody was last seen: a date, without the time. */
export const seenOn = (day: number | null) =>
  day === null ? {} : { seen: new Date(day * dayLong).toISOString().slice(0, 10) };
