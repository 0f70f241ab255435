import { failure, issue, type Result, success } from "../../shared/index.ts";
import { sheetNames } from "./names.ts";
import { runExcel } from "./runExcel.ts";

/** Selects the entry cell of an item, wherever its row stands now. */
export const selectItem = (sheetId: string, item: string): Promise<Result<void>> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    const range = (name: string) => sheet.names.getItemOrNullObject(name).getRangeOrNullObject();
    const ids = range(sheetNames.ids).load("values");
    const entry = range(sheetNames.entry);
    await context.sync();
    if (ids.isNullObject) return failure(issue("sheet.none", undefined));
    const at = ids.values.findIndex(([id]) => String(id) === item);
    if (at < 0) return failure(issue("sheet.rowMissing", item));
    sheet.activate();
    entry.getCell(at, 0).select();
    await context.sync();
    return success(undefined);
  });
