import { type Formulas, type Layout, sheetTexts } from "../../shared/index.ts";
import type { SheetHead } from "./insertGrid.ts";

export interface SheetBlock {
  /** what is written to each cell: texts, numbers, formulas, "" for nothing */
  readonly formulas: (string | number)[][];
  /** number format of each cell: "@" for all text */
  readonly formats: string[][];
}

/** A whole sheet as two matrices, so that it is written in one go. */
export function blockOf(layout: Layout, native: Formulas, head: SheetHead): SheetBlock {
  const rows = layout.rows.last + 1;
  const matrix = <T>(value: T): T[][] =>
    Array.from({ length: rows }, () => new Array<T>(layout.columns.length).fill(value));
  const formulas = matrix<string | number>("");
  const formats = matrix("General");
  const put = (row: number, column: number, value: string | number, format: string) => {
    const line = formulas[row];
    const kinds = formats[row];
    if (!line || !kinds) return;
    line[column] = value;
    kinds[column] = format;
  };
  for (const { row, column, value, role } of layout.cells) {
    const isText = typeof value === "string" && role !== "entry";
    put(row, column, value, isText ? "@" : "General");
  }
  const texts = sheetTexts[layout.locale];
  const { branch, unit } = layout.fields;
  put(branch.row, branch.column, `${texts.branch}${head.branch ?? ""}`, "@");
  put(unit.row, unit.column, `${texts.unit}${head.unit ?? ""}`, "@");
  for (const { row, column, formula } of native.cells) put(row, column, formula, "General");
  const entry = layout.columns.findIndex((column) => column.key === "entry");
  for (const { row, format } of native.entryFormats) put(row, entry, "", format);
  return { formulas, formats };
}
