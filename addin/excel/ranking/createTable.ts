import { drawLook, looks } from "../looks.ts";
import type { FoundTable } from "./findTable.ts";
import { type TableColumn, type TableSpec, text } from "./tableSpec.ts";

/** Puts an empty table on a new sheet: title, headings, names; its rows come as those of any refresh. */
export function createTable(
  sheet: Excel.Worksheet,
  { id, title, hint, top, isFrozen, columns, locale }: TableSpec,
): FoundTable {
  const headings = columns.map(({ heading }) => heading[locale]);
  writeText(sheet, 0, title).format.font.set({ bold: true, size: 14 });
  mark(sheet, `${id}_TITLE`, cell(sheet, 0, 0));
  writeText(sheet, 1, hint).format.font.color = "#5B6472";
  const header = sheet.getRangeByIndexes(top, 0, 1, columns.length);
  header.numberFormat = [columns.map(() => text)];
  header.values = [headings];
  const table = sheet.tables.add(sheet.getRangeByIndexes(top, 0, 2, columns.length), true);
  table.name = id;
  table.style = "TableStyleMedium3";
  drawLook(header, looks.heading);
  columns.forEach((column, at) => {
    setUp(sheet, cell(sheet, top, at), id, column);
  });
  if (isFrozen) sheet.freezePanes.freezeRows(top + 1);
  return {
    table,
    sheet,
    isNew: true,
    row: top,
    column: 0,
    columns: columns.length,
    isWider: false,
    rows: 1,
    at: columns.map((_, at) => at),
    unknown: [],
    hasRoom: true,
    headings,
    keys: [],
    title: undefined,
    somethingBelow: false,
    hasTotals: false,
    sort: [],
    filters: [],
    isFiltered: false,
  };
}

/** A column's width and its name, by its heading. */
export function setUp(
  sheet: Excel.Worksheet,
  heading: Excel.Range,
  id: string,
  { id: end, width, hidden }: TableColumn,
): void {
  heading.format.columnWidth = width;
  mark(sheet, `${id}_${end}`, heading);
  if (hidden) heading.getEntireColumn().columnHidden = true;
}

/** By a name of the sheet's own, out of people's sight: it moves with its cell. */
function mark(sheet: Excel.Worksheet, name: string, range: Excel.Range): void {
  sheet.names.add(name, range).visible = false;
}

const cell = (sheet: Excel.Worksheet, row: number, column: number) =>
  sheet.getRangeByIndexes(row, column, 1, 1);

/** A text from outside: the format comes before the value, so that it never is a formula. */
function writeText(sheet: Excel.Worksheet, row: number, value: string): Excel.Range {
  const range = cell(sheet, row, 0);
  range.numberFormat = [[text]];
  range.values = [[value]];
  return range;
}
