import { bound, MAX_COLUMNS, MAX_ROWS, type Rect, type Shift } from "../geometry.ts";
import { SET_VALUES } from "./cells.ts";
import { fromRange, type IRangeLike } from "./validation.ts";

/** What a Univer mutation does to a sheet, in our words. */
export type Effect =
  | { readonly kind: "values"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "styles"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "shift"; readonly sheetId: string; readonly shift: Shift };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const isRange = (value: unknown): value is IRangeLike =>
  isRecord(value) && "startRow" in value && "endRow" in value;

/** A cell that carries `v` or rich text, or is wiped, is an edit; `f` alone is a moved reference. */
const isValueCell = (cell: unknown): boolean =>
  cell === null || (isRecord(cell) && ("v" in cell || "p" in cell));

const touched = (matrix: unknown, wanted: (cell: unknown) => boolean): Rect | null => {
  let rect: Rect | null = null;
  if (!isRecord(matrix)) return null;
  for (const [row, line] of Object.entries(matrix)) {
    if (!isRecord(line)) continue;
    for (const [column, cell] of Object.entries(line)) {
      if (!wanted(cell)) continue;
      const one = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      rect = rect ? bound(rect, one) : one;
    }
  }
  return rect;
};

interface MutationParams {
  readonly subUnitId?: string;
  readonly cellValue?: unknown;
  readonly range?: unknown;
}

const SHIFTS: Readonly<Record<string, { axis: Shift["axis"]; sign: 1 | -1 }>> = {
  "sheet.mutation.insert-row": { axis: "row", sign: 1 },
  "sheet.mutation.remove-rows": { axis: "row", sign: -1 },
  "sheet.mutation.insert-col": { axis: "column", sign: 1 },
  "sheet.mutation.remove-col": { axis: "column", sign: -1 },
};

const shiftOf = (id: string, range: unknown): Shift | null => {
  const known = SHIFTS[id];
  if (!known || !isRange(range)) return null;
  const rect = fromRange(range);
  return known.axis === "row"
    ? { axis: "row", at: rect.row, count: known.sign * rect.rows }
    : { axis: "column", at: rect.column, count: known.sign * rect.columns };
};

/** null: nothing that concerns cells (selections, results on their way …). */
export const effectOf = (id: string, params: unknown): Effect | null => {
  const { subUnitId: sheetId, cellValue, range } = (params ?? {}) as MutationParams;
  if (sheetId === undefined) return null;
  if (id === SET_VALUES) {
    const values = touched(cellValue, isValueCell);
    if (values) return { kind: "values", sheetId, rect: values };
    const styles = touched(cellValue, (cell) => isRecord(cell) && "s" in cell);
    return styles && { kind: "styles", sheetId, rect: styles };
  }
  const shift = shiftOf(id, range);
  return shift && { kind: "shift", sheetId, shift };
};

export const shiftedRect = ({ axis, at, count }: Shift): Rect => {
  const size = Math.abs(count);
  return axis === "row"
    ? { row: at, column: 0, rows: size, columns: MAX_COLUMNS }
    : { row: 0, column: at, rows: MAX_ROWS, columns: size };
};

/** After these a formula may show something else. */
export const RECALCULATES: ReadonlySet<string> = new Set([
  SET_VALUES,
  ...Object.keys(SHIFTS),
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.move-range",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
]);

/** After these Univer's cache of parsed formulas still holds the old places of defined names. */
export const MOVES_NAMES: ReadonlySet<string> = new Set(
  [...RECALCULATES].filter((id) => id !== SET_VALUES),
);

/**
 * Leaves the looks of a protected sheet's cells alone when values come in with looks of their own, as a
 * paste does. A number format that typing brings along ("80%") stays.
 */
export const keepLooks = (params: unknown): void => {
  const { cellValue } = (params ?? {}) as MutationParams;
  if (!isRecord(cellValue)) return;
  for (const line of Object.values(cellValue)) {
    if (!isRecord(line)) continue;
    for (const cell of Object.values(line)) {
      if (isRecord(cell) && "s" in cell && !isFormatOnly(cell["s"])) delete cell["s"];
    }
  }
};

const isFormatOnly = (style: unknown): boolean =>
  isRecord(style) && Object.keys(style).every((key) => key === "n");
