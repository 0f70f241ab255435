import type { Locale } from "../../../shared/index.ts";
import {
  type FormField,
  type Grid,
  type LedgerInput,
  offeredSections,
  starsOf,
} from "../../../shared/index.ts";

/** The answers of a form as they are typed. */
export type Answers = Readonly<Record<string, string>>;

/** The star that is proposed: the one applied for before, else what the self-assessment reaches, else the lowest. */
export const proposedStar = (
  grid: Grid,
  before: number | undefined,
  reached: number | undefined,
): number => before ?? (reached || (starsOf(grid)[0] ?? 1));

/** How the star applied for stands to the one that the self-assessment reaches (requirements §1.3, point 6). */
export const standingOf = (
  applied: number,
  reached: number | undefined,
): "unknown" | "same" | "below" | "above" => {
  if (reached === undefined) return "unknown";
  if (reached < applied) return "below";
  return reached > applied ? "above" : "same";
};

/** What is entered: answers that were given, and no empty ones. */
export function applicationOf(
  branch: string,
  star: number,
  fields: readonly FormField[],
  answers: Answers,
): LedgerInput {
  const given = fields.flatMap(({ id }): [string, string][] => {
    const answer = answers[id]?.trim() ?? "";
    return answer === "" ? [] : [[id, answer]];
  });
  const form = Object.fromEntries(given);
  return { kind: "application", branch, star, ...(given.length > 0 ? { form } : {}) };
}

/** Which named stars can be applied for on the form. */
export const offeredStars = (grid: Grid, locale: Locale): readonly string[] =>
  offeredSections(grid.sections).map(({ title }) => title[locale]);

const between = "、";

/** Named stars that were ticked, as one answer. */
export const tickedStars = (answer: string | undefined): readonly string[] =>
  (answer ?? "").split(between).filter((one) => one !== "");

export const tick = (answer: string | undefined, star: string, on: boolean): string => {
  const others = tickedStars(answer).filter((one) => one !== star);
  return (on ? [...others, star] : others).join(between);
};
