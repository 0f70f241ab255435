import type { Locale } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { sheetTexts } from "./sheetTexts.ts";

/** What a sheet calls a star: by the standard's own name where it has one. */
export function starName(grid: Grid, locale: Locale, star: number): string {
  const texts = sheetTexts[locale];
  const own = grid.levelNames?.[String(star)]?.[locale];
  if (own !== undefined) return own;
  if (star === 0) return texts.noStar;
  return grid.rule.kind === "named" ? texts.starsHeld(star) : texts.star(star);
}

/** The name behind as many stars: "★★★ 三星". */
export const starLabel = (grid: Grid, locale: Locale, star: number): string =>
  `${"★".repeat(star)} ${starName(grid, locale, star)}`.trimStart();
