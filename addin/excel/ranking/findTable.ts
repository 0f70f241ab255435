import type { TableSpec } from "./tableSpec.ts";

/** A table of ours as it stands in the workbook now. */
export interface FoundTable {
  readonly table: Excel.Table;
  readonly sheet: Excel.Worksheet;
  readonly isNew: boolean;
  /** row of the headings, and the first column */
  readonly row: number;
  readonly column: number;
  /** with the columns that people wrote directly beside it */
  readonly columns: number;
  readonly isWider: boolean;
  /** rows below the headings */
  readonly rows: number;
  /** place in the table of each of our columns; undefined where somebody deleted it */
  readonly at: readonly (number | undefined)[];
  /** of our columns, those that this table never had: it was made by a version before */
  readonly unknown: readonly number[];
  /** nothing stands to the right of the table */
  readonly hasRoom: boolean;
  readonly headings: readonly string[];
  readonly keys: readonly string[];
  readonly title: Excel.Range | undefined;
  readonly somethingBelow: boolean;
  readonly hasTotals: boolean;
  readonly sort: readonly Excel.SortField[];
  readonly filters: readonly (Excel.FilterCriteria | null)[];
  readonly isFiltered: boolean;
}

/** What was found under a table's name. "strange": a table without our order or keys, which is left alone. */
export type Finding =
  | { readonly kind: "none" }
  | { readonly kind: "strange"; readonly table: Excel.Table }
  | { readonly kind: "found"; readonly found: FoundTable };

/** Asks for all that a refresh needs to know of a table; the function returned says it after the sync. */
export function lookFor(table: Excel.Table, { id, columns }: TableSpec): () => Finding {
  table.load("name,showTotals");
  const sheet = table.worksheet.load("id,name,visibility");
  const range = table.getRange().load("rowIndex,columnIndex,columnCount");
  const body = table.getDataBodyRange().load("rowCount");
  const line = table.getHeaderRowRange().getEntireRow().getUsedRangeOrNullObject(true);
  line.load("values,columnIndex");
  const used = sheet
    .getUsedRangeOrNullObject(true)
    .load("rowIndex,rowCount,columnIndex,columnCount");
  const nameOf = (end: string) => sheet.names.getItemOrNullObject(`${id}_${end}`);
  const named = (end: string) => nameOf(end).getRangeOrNullObject();
  const names = columns.map((column) => nameOf(column.id).load("name"));
  const marks = columns.map((column) => named(column.id).load("rowIndex,columnIndex"));
  const keys = named("KEY").getEntireColumn().getIntersectionOrNullObject(body).load("values");
  const title = named("TITLE").load("address");
  const sort = table.sort.load("fields");
  const filter = table.autoFilter.load("criteria,isDataFiltered");
  return () => {
    if (table.isNullObject) return { kind: "none" };
    const { rowIndex: row, columnIndex: column } = range;
    const width = widthOf(range, line);
    const at = marks.map((mark) => placeOf(mark, range));
    if (keys.isNullObject || at[0] === undefined || at.at(-1) === undefined)
      return { kind: "strange", table };
    const found: FoundTable = {
      table,
      sheet,
      isNew: false,
      row,
      column,
      columns: width,
      isWider: width > range.columnCount,
      rows: body.rowCount,
      at,
      // the name of a column that somebody deleted stays, and leads nowhere
      unknown: names.flatMap((name, index) => (name.isNullObject ? [index] : [])),
      hasRoom: used.isNullObject || used.columnIndex + used.columnCount <= column + width,
      headings: headingsOf(line, column, width),
      keys: keys.values.map(([key]) => String(key)),
      title: title.isNullObject ? undefined : title,
      somethingBelow: !used.isNullObject && used.rowIndex + used.rowCount > row + 1 + body.rowCount,
      hasTotals: table.showTotals,
      sort: sort.fields ?? [],
      filters: filter.criteria ?? [],
      isFiltered: filter.isDataFiltered,
    };
    return { kind: "found", found };
  };
}

const placeOf = (mark: Excel.Range, table: Excel.Range): number | undefined => {
  if (mark.isNullObject || mark.rowIndex !== table.rowIndex) return undefined;
  const at = mark.columnIndex - table.columnIndex;
  return at >= 0 && at < table.columnCount ? at : undefined;
};

/**
 * A column that somebody headed directly beside the table is theirs and goes with its rows. Excel makes
 * it part of the table by itself, unless that is switched off in its options.
 */
function widthOf(table: Excel.Range, line: Excel.Range): number {
  const cells = headingsOf(line, table.columnIndex, Number.POSITIVE_INFINITY);
  let width = table.columnCount;
  while (cells[width]) width += 1;
  return width;
}

function headingsOf(line: Excel.Range, column: number, width: number): string[] {
  if (line.isNullObject) return [];
  const values = (line.values[0] ?? []).map(String);
  const shift = line.columnIndex - column;
  const aligned =
    shift >= 0 ? [...Array.from({ length: shift }, () => ""), ...values] : values.slice(-shift);
  return aligned.slice(0, width);
}
