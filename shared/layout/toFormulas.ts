import type { Grid } from "../grid/grid.ts";
import type { CellFormula } from "./cellFormula.ts";
import { stageBefore } from "./columns.ts";
import { itemFormulas } from "./itemFormulas.ts";
import { type ColumnKey, cellName, columnOf, type Layout, stageColumn } from "./layout.ts";
import { type ItemLine, refIn, type SectionLine, sectionLines } from "./lines.ts";
import { sectionFormulas } from "./sectionFormulas.ts";
import { summaryFormulas } from "./summaryFormulas.ts";
import { type CellValidation, validationOf } from "./validation.ts";

/** A conditional format over the item rows: from one column to another, where the formula holds. */
export interface RowFormat {
  readonly from: number;
  readonly to: number;
  /** for the first body row; the column is fixed */
  readonly formula: string;
  readonly look: "wrong" | "open" | "met" | "unmet" | "reason";
}

export interface Formulas {
  readonly cells: readonly CellFormula[];
  readonly validations: readonly CellValidation[];
  readonly formats: readonly RowFormat[];
  /** number formats of the entry cells: "@" keeps 3/4 from becoming a date */
  readonly entryFormats: readonly { readonly row: number; readonly format: "@" | "General" }[];
}

/**
 * The native side of a grid's sheet: formulas, validations and conditional formats that agree with
 * `evaluate`, so that the sheet works with the pane closed, in WPS and in Excel 2019.
 */
export function toFormulas(grid: Grid, layout: Layout): Formulas {
  const sections = sectionLines(grid, layout);
  const lines = sections.flatMap((section) => section.lines);
  return {
    cells: [
      ...summaryFormulas(grid, layout, sections),
      ...sections.flatMap((section) => sectionFormulas(grid, layout, section)),
      ...lines.flatMap((line) => rowFormulas(grid, layout, sections, line)),
    ],
    validations: lines.map((line) => validationOf(layout, line)),
    formats: formats(layout),
    entryFormats: lines.map(({ item, row }) => ({
      row,
      format: item.kind === "percent" ? "@" : "General",
    })),
  };
}

function rowFormulas(
  grid: Grid,
  layout: Layout,
  sections: readonly SectionLine[],
  line: ItemLine,
): CellFormula[] {
  const formulas = itemFormulas(grid, layout, sections, line);
  const cell = (key: keyof typeof formulas): CellFormula => ({
    row: line.row,
    column: columnOf(layout, key),
    formula: formulas[key],
    span: 1,
    role: key === "state" ? "state" : "helper",
  });
  return (["text", "amount", "reading", "level", "best", "state"] as const).map(cell);
}

function formats(layout: Layout): RowFormat[] {
  const { first } = layout.rows;
  const at = (key: ColumnKey, look: RowFormat["look"], formula: string): RowFormat => {
    const column = columnOf(layout, key);
    return { from: column, to: column, formula: `=${formula}`, look };
  };
  const reading = refIn(layout, first, "reading");
  const startsWith = (sign: string) => `LEFT(${refIn(layout, first, "state")},1)="${sign}"`;
  return [
    at("entry", "wrong", `${reading}="bad"`),
    at("state", "wrong", `${reading}="bad"`),
    at("entry", "open", `${reading}="open"`),
    at("state", "met", startsWith("✓")),
    at("state", "unmet", startsWith("✗")),
    ...(layout.stage === "self" ? [] : [at("remark", "reason", wantsReason(layout, first))]),
  ];
}

/** A mark that is written otherwise than in the stage before, and no reason beside it yet. */
function wantsReason(layout: Layout, row: number): string {
  const before = stageColumn(layout, stageBefore(layout.stage));
  const typed = (cell: string) => `TRIM(${cell}&"")`;
  const [now, then] = [refIn(layout, row, "entry"), cellName(row, before, true)].map(typed);
  const remark = typed(refIn(layout, row, "remark"));
  return `AND(${now}<>"",${then}<>"",${now}<>${then},${remark}="")`;
}
