import { type Issue, issue } from "../base/issue.ts";
import type { Grid } from "../grid/grid.ts";
import type { Comparison } from "./compare.ts";
import { shownStar, spoken } from "./spoken.ts";

/** What two stages come to, in words: star, named stars, total. */
export const outcomeReasons = (
  grid: Grid,
  { star, stars, total }: Pick<Comparison, "star" | "stars" | "total">,
): Issue[] => [
  starReason(grid, star),
  ...stars.lost.map((id) => namedReason(grid, "compare.namedLost", id)),
  ...stars.gained.map((id) => namedReason(grid, "compare.namedGained", id)),
  ...(total && total.by !== 0 ? [issue("compare.total", undefined, { ...total })] : []),
];

function starReason(grid: Grid, { before, after }: Comparison["star"]): Issue {
  if (before === null || after === null) return issue("compare.starUnknown", undefined);
  const code =
    before === after
      ? "compare.starSame"
      : before < after
        ? "compare.starRaised"
        : "compare.starLowered";
  return spoken(code, undefined, (locale) => ({
    before: shownStar(grid, before, locale),
    after: shownStar(grid, after, locale),
  }));
}

/** A named star is called by the title of its section. */
export const namedReason = (
  { sections }: Grid,
  code: "compare.namedLost" | "compare.namedGained",
  id: string,
): Issue =>
  spoken(code, undefined, (locale) => ({
    found: sections.find((section) => section.id === id)?.title[locale] ?? id,
  }));
