/**
 * Times as the year's settings show and write them: Beijing time, whatever the computer is set to, since the
 * dates of a year are those of an official notice. China has no summer time.
 */

const offset = "+08:00";
const offsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

/** A written instant as a field for date and time shows it: "2026-04-30T18:00". Empty where it is none. */
export function toField(instant: string | undefined): string {
  const ms = instant === undefined ? Number.NaN : Date.parse(instant);
  return Number.isNaN(ms) ? "" : new Date(ms + offsetMs).toISOString().slice(0, 16);
}

/** What a field for date and time says, as it is written down; undefined where it is empty. */
export const fromField = (text: string): string | undefined =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d/.test(text) ? `${text.slice(0, 16)}:00${offset}` : undefined;

/** A written instant for people: "2026-04-30 18:00". What cannot be read is shown as it came. */
export const shownBeijing = (instant: string): string =>
  toField(instant).replace("T", " ") || instant;

/** The day it is in Beijing: "2026-04-30". */
export const beijingDay = (ms: number): string =>
  new Date(ms + offsetMs).toISOString().slice(0, 10);

/** How many days from one day to another; below 0 where it lies before. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / dayMs);
