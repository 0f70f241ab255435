import { failure, issue, type Result } from "../../shared/index.ts";
import { interpretSheet, type RawSheet } from "./interpretSheet.ts";
import { sheetNames } from "./names.ts";
import { runExcel } from "./runExcel.ts";
import type { SheetReading } from "./types.ts";

/**
 * Reads a grid's sheet whole, in one sync: the active sheet, or the one with the given id.
 * `sheet.none` where it is not a grid's sheet.
 */
export const readSheet = (sheetId?: string): Promise<Result<SheetReading>> =>
  runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const sheet = sheetId
      ? worksheets.getItemOrNullObject(sheetId)
      : worksheets.getActiveWorksheet();
    const raw = load(sheet);
    await context.sync();
    const read = raw();
    return read ? interpretSheet(read) : failure(issue("sheet.none", undefined));
  });

/** Asks for all of a sheet's ranges; the function returned gives them after the sync. */
function load(sheet: Excel.Worksheet): () => RawSheet | undefined {
  sheet.load("id,name");
  const range = (name: string) => sheet.names.getItemOrNullObject(name).getRangeOrNullObject();
  const anchor = range(sheetNames.anchor).load("values");
  const ids = range(sheetNames.ids).load("values,rowIndex,columnIndex");
  const entry = range(sheetNames.entry).load("values,formulas,numberFormat,columnIndex");
  const remark = range(sheetNames.remark).load("values");
  return () => {
    if ([sheet, anchor, ids, entry, remark].some((loaded) => loaded.isNullObject)) return undefined;
    return {
      sheet: { id: sheet.id, name: sheet.name },
      anchor: String(anchor.values[0]?.[0] ?? ""),
      firstRow: ids.rowIndex,
      idColumn: ids.columnIndex,
      entryColumn: entry.columnIndex,
      ids: ids.values,
      entries: entry.values,
      formulas: entry.formulas,
      formats: entry.numberFormat,
      remarks: remark.values,
    };
  };
}
