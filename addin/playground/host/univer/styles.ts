import type { IBorderData, ICellData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderStyle, CellStyle, Edge, StyleChange, StylesPort } from "../engine.ts";
import type { Rect } from "../geometry.ts";
import { grid, mutate } from "./cells.ts";
import type { UniverContext } from "./context.ts";

const STYLE_TRIGGER = "sheet.command.set-style";
const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Justify", "Distributed"];
const VERTICAL = ["Bottom", "Top", "Center", "Bottom"];
const WRAP = 3;
const PIXELS_PER_POINT = 4 / 3;

/** [Univer's number, Excel's style, Excel's weight] */
const BORDERS: readonly (readonly [number, string, string])[] = [
  [1, "Continuous", "Thin"],
  [2, "Continuous", "Hairline"],
  [3, "Dot", "Thin"],
  [4, "Dash", "Thin"],
  [5, "DashDot", "Thin"],
  [6, "DashDotDot", "Thin"],
  [7, "Double", "Thick"],
  [8, "Continuous", "Medium"],
  [9, "Dash", "Medium"],
  [10, "DashDot", "Medium"],
  [11, "DashDotDot", "Medium"],
  [12, "SlantDashDot", "Medium"],
  [13, "Continuous", "Thick"],
];

const SIDES = { top: "t", bottom: "b", left: "l", right: "r" } as const;

const styleAt = (
  context: UniverContext,
  sheetId: string,
  row: number,
  column: number,
): IStyleData => {
  const styles = context.workbook.getWorkbook().getStyles();
  return styles.getStyleByCell(context.sheet(sheetId).getCellRaw(row, column)) ?? {};
};

export const patternOf = (
  context: UniverContext,
  sheetId: string,
  row: number,
  column: number,
): string => {
  const cell = context.sheet(sheetId).getCellRaw(row, column);
  if (!cell?.s) return "General";
  return styleAt(context, sheetId, row, column).n?.pattern ?? "General";
};

const hex = (color: Nullable<string>): string => (color || "").toUpperCase();

const readBorders = (data: Nullable<IBorderData>): CellStyle["borders"] => {
  const borders: Partial<Record<Edge, BorderStyle>> = {};
  for (const [edge, key] of Object.entries(SIDES) as [Edge, "t" | "b" | "l" | "r"][]) {
    const border = data ? data[key] : undefined;
    const known = BORDERS.find(([number]) => number === Number(border ? border.s : 0));
    if (!known) continue;
    borders[edge] = {
      style: known[1],
      weight: known[2],
      color: hex(border ? border.cl.rgb : "") || "#000000",
    };
  }
  return borders;
};

const readStyle = (style: IStyleData): CellStyle => ({
  numberFormat: style.n?.pattern ?? "General",
  fill: hex(style.bg?.rgb),
  fontColor: hex(style.cl?.rgb) || "#000000",
  fontName: style.ff ?? "Arial",
  fontSize: style.fs ?? 11,
  bold: style.bl === 1,
  italic: style.it === 1,
  wrapText: Number(style.tb ?? 0) === WRAP,
  horizontal: HORIZONTAL[Number(style.ht ?? 0)] ?? "General",
  vertical: VERTICAL[Number(style.vt ?? 0)] ?? "Bottom",
  borders: readBorders(style.bd),
});

const writeBorders = (borders: NonNullable<StyleChange["borders"]>): Record<string, unknown> =>
  Object.fromEntries(
    (Object.entries(borders) as [Edge, BorderStyle | null][]).map(([edge, border]) => {
      const known = BORDERS.find(
        ([, style, weight]) => style === border?.style && weight === border.weight,
      );
      const first = BORDERS.find(([, style]) => style === border?.style);
      const number = (known ?? first)?.[0] ?? 1;
      return [SIDES[edge], border ? { s: number, cl: { rgb: border.color } } : null];
    }),
  );

const color = (value: string): { rgb: string } | null => (value === "" ? null : { rgb: value });

/** A change as Univer's own style keys; null takes a property away. */
const writeStyle = (change: StyleChange): ICellData => {
  const s: Partial<Record<keyof IStyleData, unknown>> = {};
  if (change.numberFormat !== undefined) s.n = { pattern: change.numberFormat };
  if (change.fill !== undefined) s.bg = color(change.fill);
  if (change.fontColor !== undefined) s.cl = color(change.fontColor);
  if (change.fontName !== undefined) s.ff = change.fontName;
  if (change.fontSize !== undefined) s.fs = change.fontSize;
  if (change.bold !== undefined) s.bl = change.bold ? 1 : 0;
  if (change.italic !== undefined) s.it = change.italic ? 1 : 0;
  if (change.wrapText !== undefined) s.tb = change.wrapText ? WRAP : 1;
  if (change.horizontal !== undefined) s.ht = HORIZONTAL.indexOf(change.horizontal);
  if (change.vertical !== undefined) s.vt = Math.max(1, VERTICAL.lastIndexOf(change.vertical));
  if (change.borders !== undefined) s.bd = writeBorders(change.borders);
  return { s: s as IStyleData };
};

const writeBlock = (
  context: UniverContext,
  sheetId: string,
  rect: Rect,
  change: (row: number, column: number) => StyleChange,
): void => {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (let r = rect.row; r < rect.row + rect.rows; r += 1) {
    const line: Record<number, ICellData> = {};
    for (let c = rect.column; c < rect.column + rect.columns; c += 1) {
      line[c] = writeStyle(change(r, c));
    }
    matrix[r] = line;
  }
  mutate(context, sheetId, rect, matrix, STYLE_TRIGGER);
};

/** Wide enough for the longest text: a full-width character counts two. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + ((char.codePointAt(0) ?? 0) > 0x2e7f ? 14 : 7.5), 12);

export const createStyles = (
  context: UniverContext,
  text: (sheetId: string, rect: Rect) => readonly (readonly string[])[],
): StylesPort => {
  const facade = context.facadeSheet;
  const allocated = (sheetId: string, rect: Rect): Rect => ({
    ...rect,
    rows: Math.min(rect.rows, facade(sheetId).getMaxRows() - rect.row),
    columns: Math.min(rect.columns, facade(sheetId).getMaxColumns() - rect.column),
  });
  // The mutation itself: Univer's command would select what it hides.
  const hide = (subUnitId: string, axis: "row" | "col", ranges: object[], hidden: boolean) =>
    context.run(`sheet.mutation.set-${axis}-${hidden ? "hidden" : "visible"}`, {
      unitId: context.unitId,
      subUnitId,
      ranges,
    });
  return {
    read: (sheetId, rect) =>
      grid(rect, (row, column) => readStyle(styleAt(context, sheetId, row, column))),
    write: (sheetId, rect, change) => writeBlock(context, sheetId, rect, change),
    columnWidth: (sheetId, column) => facade(sheetId).getColumnWidth(column) / PIXELS_PER_POINT,
    setColumnWidth: (sheetId, rect, points) => {
      const { column, columns } = allocated(sheetId, rect);
      facade(sheetId).setColumnWidths(column, columns, points * PIXELS_PER_POINT);
    },
    columnHidden: (sheetId, column) => !facade(sheetId).getSheet().getColVisible(column),
    setColumnsHidden: (sheetId, rect, hidden) => {
      const { column, columns } = allocated(sheetId, rect);
      const ranges = [{ startColumn: column, endColumn: column + columns - 1 }];
      hide(sheetId, "col", ranges, hidden);
    },
    rowHidden: (sheetId, row) => !facade(sheetId).getSheet().getRowVisible(row),
    setRowsHidden: (sheetId, rect, hidden) => {
      const { row, rows } = allocated(sheetId, rect);
      hide(sheetId, "row", [{ startRow: row, endRow: row + rows - 1 }], hidden);
    },
    rowHeight: (sheetId, row) => facade(sheetId).getRowHeight(row) / PIXELS_PER_POINT,
    setRowHeight: (sheetId, rect, points) => {
      const { row, rows } = allocated(sheetId, rect);
      facade(sheetId).setRowHeightsForced(row, rows, points * PIXELS_PER_POINT);
    },
    autofitRows: (sheetId, rect) => {
      const { row, rows } = allocated(sheetId, rect);
      facade(sheetId).setRowAutoHeight(row, rows);
    },
    // Univer measures text only on a canvas; without one a count of characters has to do.
    autofitColumns: (sheetId, rect) => {
      const { column, columns, row, rows } = allocated(sheetId, rect);
      for (let c = column; c < column + columns; c += 1) {
        const lines = text(sheetId, { row, rows, column: c, columns: 1 }).flat();
        const widest = Math.max(0, ...lines.filter((line) => line !== "").map(widthOf));
        if (widest > 0) facade(sheetId).setColumnWidth(c, widest);
      }
    },
  };
};
