import { failure, issue, type Result, success } from "../../shared/index.ts";
import { runExcel } from "./runExcel.ts";

/** Selects a cell by its address, for issues that stand in no item's entry cell. */
export const selectCell = (sheetId: string, address: string): Promise<Result<void>> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    if (sheet.isNullObject) return failure(issue("sheet.none", undefined));
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
    return success(undefined);
  });
