import { failure, type Grid, issue, type Result } from "../../shared/index.ts";
import { interpretSheet, type RawSheet } from "./interpretSheet.ts";
import { sheetNames } from "./names.ts";
import { runWithGrids } from "./runWithGrids.ts";
import type { SheetIssue, SheetReading } from "./types.ts";

/**
 * Reads the active grid sheet whole, and looks for other sheets of the same grid: two syncs.
 * `sheet.none` where the sheet is not a grid's.
 */
export const readSheet = (): Promise<Result<SheetReading>> =>
  runWithGrids(async (context, grids) => {
    context.workbook.worksheets.load("items/name");
    const read = await readActive(context, grids);
    if (!read.ok) return read;
    const copies = await findCopies(context, read.value);
    return { ok: true, value: { ...read.value, issues: [...read.value.issues, ...copies] } };
  });

/** Reads the active grid sheet in one sync: after an edit. */
export const rereadSheet = (): Promise<Result<SheetReading>> => runWithGrids(readActive);

async function readActive(
  context: Excel.RequestContext,
  grids: readonly Grid[],
): Promise<Result<SheetReading>> {
  const raw = load(context.workbook.worksheets.getActiveWorksheet());
  await context.sync();
  const read = raw();
  return read ? interpretSheet(read, grids) : failure(issue("sheet.none", undefined));
}

const rangeOf = (sheet: Excel.Worksheet, name: string) =>
  sheet.names.getItemOrNullObject(name).getRangeOrNullObject();

/** Asks for all of a sheet's ranges; the function returned gives them after the sync. */
function load(sheet: Excel.Worksheet): () => RawSheet | undefined {
  sheet.load("id,name");
  const anchor = rangeOf(sheet, sheetNames.anchor).load("values");
  const ids = rangeOf(sheet, sheetNames.ids).load("values,rowIndex,columnIndex");
  const entry = rangeOf(sheet, sheetNames.entry).load("values,formulas,numberFormat,columnIndex");
  const remark = rangeOf(sheet, sheetNames.remark).load("values");
  const before = rangeOf(sheet, sheetNames.before).load("values");
  return () => {
    if ([anchor, ids, entry, remark].some((range) => range.isNullObject)) return undefined;
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
      ...(before.isNullObject ? {} : { before: before.values }),
    };
  };
}

/** A note where the workbook holds further sheets of the same grid, stage and branch: which one counts must be said. */
async function findCopies(
  context: Excel.RequestContext,
  { grid, stage, branch = "", sheet }: SheetReading,
): Promise<readonly SheetIssue[]> {
  const anchors = context.workbook.worksheets.items.map((item) =>
    rangeOf(item, sheetNames.anchor).load("values"),
  );
  await context.sync();
  const isSame = (anchor: string) => {
    const [id, , , ofStage = "self", ofBranch = ""] = anchor.split("@");
    return id === grid.id && ofStage === stage && ofBranch === branch;
  };
  const same = anchors.filter(
    (anchor) => !anchor.isNullObject && isSame(String(anchor.values[0]?.[0])),
  );
  if (same.length < 2) return [];
  const data = { found: String(same.length), at: sheet.name };
  return [{ issue: issue("sheet.copies", undefined, data), severity: "note" }];
}
