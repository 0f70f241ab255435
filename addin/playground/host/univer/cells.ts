import type { ICellData, IStyleData } from "@univerjs/core";
import type { Cell, CellsPort } from "../engine.ts";
import { HostError } from "../errors.ts";
import type { Rect } from "../geometry.ts";
import type { UniverContext } from "./context.ts";
import type { NameBook } from "./names.ts";
import { CELL, ERRORS, readInput } from "./parse.ts";
import { reorderRows } from "./reorder.ts";
import { patternOf } from "./styles.ts";

export const SET_VALUES = "sheet.mutation.set-range-values";
const STYLE_TRIGGER = "sheet.command.set-style";
const EMPTY: Cell = { value: "", type: "Empty", formula: null };

type Matrix = Record<number, Record<number, ICellData | null>>;

/** Cells of a block that exist in the engine; beyond its allocated rows everything is empty. */
export const grid = <T>(rect: Rect, at: (row: number, column: number) => T): T[][] => {
  if (rect.rows * rect.columns > 5_000_000) throw new HostError("ResponsePayloadSizeLimitExceeded");
  return Array.from({ length: rect.rows }, (_, i) =>
    Array.from({ length: rect.columns }, (_, j) => at(rect.row + i, rect.column + j)),
  );
};

const constantOf = (data: ICellData): Omit<Cell, "formula"> => {
  const raw = data.p?.body?.dataStream.replace(/\r\n$/, "") ?? data.v;
  if (raw === null || raw === undefined || raw === "") return { value: "", type: "Empty" };
  if (data.t === CELL.boolean) {
    return { value: raw === 1 || raw === true || raw === "TRUE", type: "Boolean" };
  }
  if (typeof raw === "number") return { value: raw, type: "Double" };
  if (typeof raw === "boolean") return { value: raw, type: "Boolean" };
  if (data.t === CELL.number) return { value: Number(raw), type: "Double" };
  const isError = ERRORS.has(raw) && data.t !== CELL.forcedText;
  return { value: raw, type: isError ? "Error" : "String" };
};

/** Reads one cell; what an array formula spills counts as its cell's value. */
export const readCell = (
  context: UniverContext,
  names: NameBook,
  sheetId: string,
  row: number,
  column: number,
): Cell => {
  const data = context.sheet(sheetId).getCellRaw(row, column);
  const { formulas, unitId } = context;
  if (!data || (data.v == null && data.f == null && data.si == null && data.p == null)) {
    const spilled = formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column];
    return spilled ? { ...constantOf(spilled), formula: null } : EMPTY;
  }
  if (!data.f && !data.si) return { ...constantOf(data), formula: null };
  const formula = formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? data.f ?? "";
  const { value, type } = constantOf(data);
  // A formula never leaves its cell empty: an empty text is a text.
  return {
    value,
    type: type === "Empty" ? "String" : type,
    formula: names.fromEngine(formula),
  };
};

const growTo = (context: UniverContext, sheetId: string, rect: Rect): void => {
  const facade = context.facadeSheet(sheetId);
  const rows = rect.row + rect.rows;
  const columns = rect.column + rect.columns;
  if (rows > facade.getMaxRows()) facade.setRowCount(rows + 50);
  if (columns > facade.getMaxColumns()) facade.setColumnCount(columns + 5);
};

/** The mutation itself: no undo entry, for Excel has none for an add-in's write either. */
export const mutate = (
  context: UniverContext,
  sheetId: string,
  rect: Rect,
  cellValue: Matrix,
  trigger?: string,
): void => {
  growTo(context, sheetId, rect);
  const params = { unitId: context.unitId, subUnitId: sheetId, cellValue };
  context.run(SET_VALUES, trigger ? { ...params, trigger } : params);
};

const isGeneral = (pattern: string): boolean => pattern === "" || /^general$/i.test(pattern);

const inputCell = (
  context: UniverContext,
  names: NameBook,
  [sheetId, row, column]: [string, number, number],
  raw: unknown,
): ICellData => {
  const pattern = patternOf(context, sheetId, row, column);
  const { cell, style } = readInput(raw, pattern === "@", context.modules);
  const data: ICellData = cell.f ? { ...cell, f: names.toEngine(cell.f, sheetId) } : { ...cell };
  return style && isGeneral(pattern) ? { ...data, s: style } : data;
};

const writeBlock = (
  context: UniverContext,
  names: NameBook,
  sheetId: string,
  rect: Rect,
  values: readonly (readonly unknown[])[],
): void => {
  const matrix: Matrix = {};
  values.forEach((line, i) => {
    const row: Record<number, ICellData> = {};
    line.forEach((raw, j) => {
      if (raw === null) return;
      const place: [string, number, number] = [sheetId, rect.row + i, rect.column + j];
      row[rect.column + j] = inputCell(context, names, place, raw);
    });
    matrix[rect.row + i] = row;
  });
  mutate(context, sheetId, rect, matrix);
};

const fill = <T>(rect: Rect, value: () => T): Record<number, Record<number, T>> => {
  const matrix: Record<number, Record<number, T>> = {};
  for (let r = rect.row; r < rect.row + rect.rows; r += 1) {
    const line: Record<number, T> = {};
    for (let c = rect.column; c < rect.column + rect.columns; c += 1) line[c] = value();
    matrix[r] = line;
  }
  return matrix;
};

/** Style values that take a style away; Univer merges what it is given into what is there. */
export const PLAIN = {
  n: null,
  bg: null,
  cl: null,
  bl: null,
  it: null,
  fs: null,
  ff: null,
  tb: null,
  ht: null,
  vt: null,
  bd: null,
} as unknown as IStyleData;

const clearBlock = (
  context: UniverContext,
  sheetId: string,
  rect: Rect,
  what: "All" | "Contents" | "Formats",
): void => {
  const sheet = context.sheet(sheetId);
  const rows = Math.min(rect.rows, sheet.getRowCount() - rect.row);
  const columns = Math.min(rect.columns, sheet.getColumnCount() - rect.column);
  if (rows <= 0 || columns <= 0) return;
  const contents = { v: null, f: null, si: null, p: null, t: null };
  const cell = {
    ...(what === "Formats" ? {} : contents),
    ...(what === "Contents" ? {} : { s: PLAIN }),
  };
  const part = { ...rect, rows, columns };
  const matrix = fill(part, () => ({ ...cell }));
  mutate(context, sheetId, part, matrix, what === "Formats" ? STYLE_TRIGGER : undefined);
};

const display = (context: UniverContext, cell: Cell, pattern: string): string => {
  if (cell.type === "Boolean") return cell.value === true ? "TRUE" : "FALSE";
  if (cell.type !== "Double") return String(cell.value);
  const { numfmt } = context.modules.core;
  return numfmt.format(isGeneral(pattern) ? "General" : pattern, Number(cell.value));
};

export const createCells = (context: UniverContext, names: NameBook): CellsPort => {
  const at = (sheetId: string, row: number, column: number): Cell =>
    readCell(context, names, sheetId, row, column);
  const range = (sheetId: string, r: Rect) =>
    context.facadeSheet(sheetId).getRange(r.row, r.column, r.rows, r.columns);
  return {
    read: (sheetId, rect) => grid(rect, (row, column) => at(sheetId, row, column)),
    text: (sheetId, rect) =>
      grid(rect, (row, column) =>
        display(context, at(sheetId, row, column), patternOf(context, sheetId, row, column)),
      ),
    write: (sheetId, rect, values) => writeBlock(context, names, sheetId, rect, values),
    clear: (sheetId, rect, what) => clearBlock(context, sheetId, rect, what),
    insertRows: (sheetId, row, count) => {
      context.facadeSheet(sheetId).insertRows(row, count);
    },
    deleteRows: (sheetId, row, count) => {
      context.facadeSheet(sheetId).deleteRows(row, count);
    },
    insertColumns: (sheetId, column, count) => {
      context.facadeSheet(sheetId).insertColumns(column, count);
    },
    deleteColumns: (sheetId, column, count) => {
      context.facadeSheet(sheetId).deleteColumns(column, count);
    },
    reorderRows: (sheetId, rect, from) => reorderRows(context, sheetId, rect, from),
    merge: (sheetId, rect) => {
      range(sheetId, rect).merge({ isForceMerge: true });
    },
    unmerge: (sheetId, rect) => {
      range(sheetId, rect).breakApart();
    },
  };
};
