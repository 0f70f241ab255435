import type { ICellData } from "@univerjs/core";
import { moveFormula } from "../formulaRows.ts";
import type { Rect } from "../geometry.ts";
import { mutate, PLAIN } from "./cells.ts";
import type { UniverContext } from "./context.ts";

const BLANK: ICellData = { v: null, f: null, si: null, p: null, t: null };

/** Puts whole rows of a block in another order: contents, formulas and looks, as a sort does. */
export const reorderRows = (
  context: UniverContext,
  sheetId: string,
  rect: Rect,
  from: (at: number) => number,
): void => {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let at = 0; at < rect.rows; at += 1) {
    const source = from(at);
    if (source === at) continue;
    const line: Record<number, ICellData> = {};
    for (let column = rect.column; column < rect.column + rect.columns; column += 1)
      line[column] = movedCell(context, [sheetId, rect.row + source, column], at - source);
    matrix[rect.row + at] = line;
  }
  mutate(context, sheetId, rect, matrix);
};

/** The cell as it is to stand so many rows further down. */
const movedCell = (
  { workbook, sheet, formulas, unitId }: UniverContext,
  [sheetId, row, column]: readonly [string, number, number],
  rows: number,
): ICellData => {
  const cell = sheet(sheetId).getCellRaw(row, column);
  const style = workbook.getWorkbook().getStyles().getStyleByCell(cell) ?? {};
  const s = { ...PLAIN, ...style };
  if (!cell) return { ...BLANK, s };
  const { v = null, p = null, t = null } = cell;
  const hasFormula = Boolean(cell.f || cell.si);
  if (!hasFormula) return { ...BLANK, v, p, t, s };
  const formula = formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? cell.f ?? "";
  return { ...BLANK, f: moveFormula(formula, rows), s };
};
