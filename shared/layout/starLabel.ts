import type { Locale } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { sheetTexts } from "./sheetTexts.ts";

/** What the standard calls a level, behind as many stars: "★★★ 三星党支部". */
export const starLabel = (grid: Grid, locale: Locale, star: number): string => {
  const name = grid.levelNames?.[String(star)]?.[locale];
  return name === undefined ? shortLabel(grid, locale, star) : `${signs(star)}${name}`;
};

/** The same without the standard's name, which may be long: "★★★ 三星". */
export function shortLabel(grid: Grid, locale: Locale, star: number): string {
  const { noStar, starsHeld, star: named } = sheetTexts[locale];
  if (star === 0) return noStar;
  return `${signs(star)}${(grid.rule.kind === "named" ? starsHeld : named)(star)}`;
}

const signs = (star: number) => (star > 0 ? `${"★".repeat(star)} ` : "");
