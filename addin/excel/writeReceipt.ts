import {
  cellName,
  failure,
  issue,
  type Locale,
  locales,
  type Receipt,
  type Result,
  success,
} from "../../shared/index.ts";
import { drawLook, looks } from "./looks.ts";
import { sheetNames } from "./names.ts";
import { receiptTexts } from "./receiptTexts.ts";
import { runExcel } from "./runExcel.ts";

/** Where a receipt was written: the sheet's name and the cell's ("J3"). */
export interface WrittenReceipt {
  readonly sheet: { readonly name: string };
  readonly cell: string;
}

/**
 * Writes a receipt's number, time and hash into the sheet it belongs to, as one line of text, in two
 * syncs. The sheet is protected again as it was. Only on command: writing clears Undo.
 */
export const writeReceipt = (sheetId: string, receipt: Receipt): Promise<Result<WrittenReceipt>> =>
  runExcel(async (context) => {
    const head = load(context.workbook.worksheets.getItemOrNullObject(sheetId));
    await context.sync();
    const { sheet, anchor, protection } = head;
    if (sheet.isNullObject || anchor.isNullObject) return failure(issue("sheet.gone", undefined));
    const text = String(anchor.values[0]?.[0] ?? "");
    if (!belongs(text, receipt)) {
      const data = { at: sheet.name, found: String(receipt.number) };
      return failure(issue("sheet.otherReceipt", undefined, data));
    }
    const { cell, at, isNew } = placeOf(head);
    if (protection.protected) protection.unprotect();
    // text first: nothing that is written here may become a formula
    cell.numberFormat = [["@"]];
    cell.values = [[receiptTexts[localeOf(text)](receipt)]];
    if (isNew) draw(head, cell);
    if (protection.protected) protection.protect(protection.options);
    await context.sync();
    return success({ sheet: { name: sheet.name }, cell: at });
  });

type Head = ReturnType<typeof load>;

function load(sheet: Excel.Worksheet) {
  sheet.load("name");
  const name = (key: keyof typeof sheetNames) => sheet.names.getItemOrNullObject(sheetNames[key]);
  const range = (key: keyof typeof sheetNames) => name(key).getRangeOrNullObject();
  return {
    sheet,
    anchor: range("anchor").load("values"),
    receipt: name("receipt").load("name"),
    cell: range("receipt").load("address"),
    ids: range("ids").load("rowIndex,rowCount,columnIndex"),
    protection: sheet.protection.load("protected,options"),
  };
}

/** "grid@version@locale@stage@branch": a copy for another stage or branch has another receipt. */
function belongs(anchor: string, { grid, stage, branch }: Receipt): boolean {
  const [id, version, , itsStage, itsBranch] = anchor.split("@");
  const same = id === grid.id && version === grid.version && (itsStage || "self") === stage;
  return same && (itsBranch || branch) === branch;
}

const localeOf = (anchor: string): Locale =>
  locales.find((known) => known === anchor.split("@")[2]) ?? "zh-CN";

/** The cell named for it; where that was deleted, the one under the last item's number. */
function placeOf({ sheet, cell, ids }: Head) {
  if (!cell.isNullObject)
    return { cell, at: cell.address.slice(cell.address.lastIndexOf("!") + 1), isNew: false };
  const place = [ids.rowIndex + ids.rowCount, ids.columnIndex] as const;
  return { cell: sheet.getCell(...place), at: cellName(...place), isNew: true };
}

function draw({ sheet, receipt }: Head, cell: Excel.Range): void {
  // a name may outlive its cell
  if (!receipt.isNullObject) receipt.delete();
  sheet.names.add(sheetNames.receipt, cell);
  drawLook(cell, looks.receipt);
}
