import type { Grid } from "../grid/grid.ts";
import type { CellFormula } from "./cellFormula.ts";
import { itemFormulas } from "./itemFormulas.ts";
import { columnOf, type Layout } from "./layout.ts";
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
  readonly look: "wrong" | "open" | "met" | "unmet";
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
  const reading = refIn(layout, first, "reading");
  const state = refIn(layout, first, "state");
  const entry = columnOf(layout, "entry");
  const here = { from: entry, to: entry + 1 };
  const startsWith = (sign: string) => `=LEFT(${state},1)="${sign}"`;
  return [
    { ...here, formula: `=${reading}="bad"`, look: "wrong" },
    { from: entry, to: entry, formula: `=${reading}="open"`, look: "open" },
    { from: entry + 1, to: entry + 1, formula: startsWith("✓"), look: "met" },
    { from: entry + 1, to: entry + 1, formula: startsWith("✗"), look: "unmet" },
  ];
}
