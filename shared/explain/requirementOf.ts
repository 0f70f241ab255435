import type { AskingItem } from "../grid/grid.ts";
import type { Voice } from "./voice.ts";

/**
 * What a star asks of an item: ● and — as in the standard, its own words where it has any, and the figure
 * that is judged by where these words do not give it.
 */
export function requirementOf(item: AskingItem, star: number, { texts, say }: Voice): string {
  const key = String(star);
  const asked = item.requires[key];
  if (asked === undefined) return "—";
  const wording = item.wording?.[key];
  const figure = figureOf(item.kind, asked);
  if (wording === undefined) return figure;
  const told = asked === true || Object.values(wording).some((words) => tells(words, asked));
  return told ? say(wording) : texts.reading(say(wording), figure);
}

/** What is asked as a sign or a figure: ●, ≥ 2, ≥ 80%. */
export const figureOf = (kind: AskingItem["kind"], asked: number | true): string =>
  asked === true ? "●" : `≥ ${asked}${kind === "percent" ? "%" : ""}`;

/** Whether words hold a number as such: “12次” holds 12 and not 2. */
const tells = (words: string, figure: number) =>
  (words.match(/\d+(?:\.\d+)?/g) ?? []).some((found) => Number(found) === figure);
