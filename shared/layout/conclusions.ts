import { type Grid, starsOf } from "../grid/grid.ts";
import type { Layout } from "./layout.ts";
import { itemsRange, rangeOf, refIn, type SectionLine } from "./lines.ts";
import { metAtTop } from "./sectionFormulas.ts";

/** The conclusion that a rule draws from "level", what is certain, or from "best", what is still possible. */
type Source = "level" | "best";

/** The star, as part of a formula. */
export function starFrom(
  grid: Grid,
  layout: Layout,
  sections: readonly SectionLine[],
  source: Source,
): string {
  const { rule } = grid;
  if (rule.kind === "points") {
    const { bonusCounts = true } = rule;
    return reached(grid, pointsFrom(grid, layout, sections, source, bonusCounts));
  }
  if (rule.kind === "named") return sumOf(layout, sections, source);
  const { first, last } = layout.rows;
  const range = rangeOf(layout, first, last, source);
  return `CHOOSE(MIN(${range})+1,0,${starsOf(grid).join(",")})`;
}

/** The star whose line a total reaches; a line includes its number. */
export function reached({ rule }: Grid, total: string): string {
  if (rule.kind !== "points") return "0";
  return rule.bands.reduce(
    (lower, { star, atLeast }) => `IF(${total}>=${atLeast},${star},${lower})`,
    "0",
  );
}

/** Points in all, never below 0. */
export function pointsFrom(
  { rule }: Grid,
  layout: Layout,
  sections: readonly SectionLine[],
  source: Source,
  withBonus: boolean,
): string {
  const base = rule.kind === "points" ? (rule.base ?? 0) : 0;
  const counted = sections.filter(({ role }) => withBonus || role !== "bonus");
  const terms = counted.map(
    ({ row, role }) => `${role === "deduction" ? "-" : "+"}${refIn(layout, row, source)}`,
  );
  const sum = `${base > 0 ? base : ""}${terms.join("")}`.replace(/^\+/, "");
  return `ROUND(MAX(0,${sum || 0}),2)`;
}

/** What sections come to together. */
export const sumOf = (layout: Layout, sections: readonly SectionLine[], source: Source): string =>
  sections.map(({ row }) => refIn(layout, row, source)).join("+");

/** What stands beside the star: points, or items met at the highest star. */
export function totalFrom(grid: Grid, layout: Layout, sections: readonly SectionLine[]): string {
  if (grid.rule.kind === "points") return pointsFrom(grid, layout, sections, "level", true);
  if (grid.rule.kind === "named")
    return sections
      .map((line) => metAtTop(grid, [line], itemsRange(layout, line, "level")))
      .join("+");
  const { first, last } = layout.rows;
  return metAtTop(grid, sections, rangeOf(layout, first, last, "level"));
}
