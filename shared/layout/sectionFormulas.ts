import { type Grid, hundredths, isAsking, isScored } from "../grid/grid.ts";
import type { CellFormula } from "./cellFormula.ts";
import { quote } from "./formulaParts.ts";
import { columnOf, type Layout } from "./layout.ts";
import { askedStars, itemsRange, refIn, type SectionLine } from "./lines.ts";
import { sheetTexts } from "./sheetTexts.ts";

/**
 * The formulas of a section's own row: its subtotal, and what it comes to for sure and at best. Points
 * keep to the section's cap; under rule “named” 1 is a star that is held, or that can still be.
 */
export function sectionFormulas(grid: Grid, layout: Layout, line: SectionLine): CellFormula[] {
  const subtotal: CellFormula = {
    row: line.row,
    column: columnOf(layout, "state"),
    formula: subtotalFormula(grid, layout, line),
    span: 1,
    role: "subtotal",
  };
  // Stars of a tiers grid are the least of all items: its sections have none of their own.
  if (grid.rule.kind === "tiers") return [subtotal];
  const own = (["level", "best"] as const).map((key): CellFormula => {
    const formula = `=${sectionResult(grid, line, itemsRange(layout, line, key))}`;
    return { row: line.row, column: columnOf(layout, key), formula, span: 1, role: "helper" };
  });
  return [subtotal, ...own];
}

function sectionResult(grid: Grid, { section }: SectionLine, range: string): string {
  if (grid.rule.kind === "named") return `MIN(${range})`;
  const { cap } = section;
  return cap === undefined ? `ROUND(SUM(${range}),2)` : `ROUND(MIN(SUM(${range}),${cap}),2)`;
}

function subtotalFormula(grid: Grid, layout: Layout, line: SectionLine): string {
  const texts = sheetTexts[layout.locale];
  const ref = (key: "level" | "best") => refIn(layout, line.row, key);
  if (line.lines.every(({ item }) => item.kind === "pending")) return `=${quote(texts.pending)}`;
  if (grid.rule.kind === "tiers") {
    const range = itemsRange(layout, line, "level");
    return `=${metAtTop(grid, [line], range)}&" / ${askedAtTop(grid, [line])}"`;
  }
  if (grid.rule.kind === "named") {
    const { held, unsettled, lost } = texts.standing;
    return `=IF(${ref("level")}=1,${quote(held)},IF(${ref("best")}=1,${quote(unsettled)},${quote(lost)}))`;
  }
  const sign = { base: "", bonus: '"+"&', deduction: '"−"&' }[line.role];
  return `=${sign}${ref("level")}&" / ${mostPoints([line])}"`;
}

/** Items met at the highest star: those that it does not ask for are met at it anyway, and left out. */
export function metAtTop(grid: Grid, lines: readonly SectionLine[], levels: string): string {
  const items = lines.reduce((sum, line) => sum + line.lines.length, 0);
  const free = items - askedAtTop(grid, lines);
  return `COUNTIF(${levels},${askedStars(grid).length})${free > 0 ? `-${free}` : ""}`;
}

/** Items that the highest star asks for. */
export function askedAtTop(grid: Grid, lines: readonly SectionLine[]): number {
  const top = String(askedStars(grid).at(-1));
  const items = lines.flatMap((line) => line.lines.map(({ item }) => item));
  return items.filter((item) => !isAsking(item) || item.requires[top] !== undefined).length;
}

/** The most points that sections come to, each within its cap. */
export function mostPoints(lines: readonly SectionLine[]): number {
  const sums = lines.map(({ section, lines: own }) => {
    const all = own.reduce((sum, { item }) => sum + (isScored(item) ? hundredths(item.max) : 0), 0);
    return section.cap === undefined ? all : Math.min(all, hundredths(section.cap));
  });
  return sums.reduce((sum, one) => sum + one, 0) / 100;
}
