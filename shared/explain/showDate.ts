import { plain } from "./markdown.ts";
import type { Voice } from "./voice.ts";

/** A date as a grid gives it (2022-06-30, 2022-06, 2022, or 06-30 of any year) in words; what is none stays as it is. */
export function showDate(date: string, { texts }: Voice): string {
  const parts = date.split("-").map(Number);
  const [year, month, day] = date.length === 5 ? [undefined, ...parts] : parts;
  const isDate = within(month, 12) && within(day, 31);
  return isDate ? texts.date(year, month, day) : plain(date);
}

const within = (part: number | undefined, last: number) =>
  part === undefined || (part >= 1 && part <= last);
