import {
  failure,
  type Grid,
  issue,
  itemsOf,
  type Locale,
  locales,
  type Result,
  type StageMarks,
  sheetTexts,
  success,
  typedMark,
} from "../../shared/index.ts";
import { sheetNames } from "./names.ts";
import { runExcel } from "./runExcel.ts";
import {
  type CellValue,
  keepSnapshot,
  loadSnapshots,
  type Snapshot,
  type SnapshotLine,
} from "./snapshots.ts";

/** Overwrites the open column and the remarks with marks from elsewhere, after a snapshot; two syncs. */
export const writeMarks = (
  sheetId: string,
  { grid, locale, time }: { readonly grid: Grid; readonly locale: Locale; readonly time: string },
  { marks, reasons = {} }: StageMarks,
): Promise<Result<void>> =>
  overwrite(sheetId, time, () =>
    success(
      itemsOf(grid).map((item) => ({
        item: item.id,
        entry: typedMark(item, marks[item.id] ?? null, locale),
        remark: reasons[item.id] ?? "",
      })),
    ),
  );

/**
 * Writes back what stood in the sheet before it was last overwritten; what stands there now is kept in
 * turn, so that doing it twice changes nothing. `sheet.noSnapshot` where nothing was overwritten.
 */
export const restorePrevious = (sheetId: string, time: string): Promise<Result<void>> =>
  overwrite(sheetId, time, (kept, now) => {
    const before = kept.findLast(
      (one) => isSameSheet(one, now) && !sameLines(one.lines, now.lines),
    );
    return before ? success(before.lines) : failure(issue("sheet.noSnapshot", undefined));
  });

/**
 * Fills what is still blank in a reviewer's column with what the stage before said, so that only what
 * differs has to be typed; an item that does not apply brings its reason along.
 */
export const fillFromBefore = (sheetId: string, time: string): Promise<Result<void>> =>
  overwrite(sheetId, time, (_, { lines }) =>
    success(
      lines.map(({ item, entry, remark, before }) => {
        if (entry !== "" || before === undefined) return { item, entry, remark };
        const reason = remark === "" && isNa(before.entry) ? before.remark : remark;
        return { item, entry: before.entry, remark: reason };
      }),
    ),
  );

const isNa = (entry: CellValue) => locales.some((locale) => sheetTexts[locale].na === entry);

/** A line with what stands beside it on a reviewer's sheet. */
interface Line extends SnapshotLine {
  readonly before?: { readonly entry: CellValue; readonly remark: string };
}

interface Now extends Omit<Snapshot, "time"> {
  readonly lines: readonly Line[];
}

const isSameSheet = (one: Snapshot, now: Now) =>
  one.anchor === now.anchor && (one.sheetId === now.sheetId || one.sheetName === now.sheetName);

type Choose = (kept: readonly Snapshot[], now: Now) => Result<readonly SnapshotLine[]>;

const overwrite = (sheetId: string, time: string, choose: Choose): Promise<Result<void>> =>
  runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    sheet.load("id,name");
    const range = (name: string) => sheet.names.getItemOrNullObject(name).getRangeOrNullObject();
    const anchor = range(sheetNames.anchor).load("values");
    const ids = range(sheetNames.ids).load("values");
    const entry = range(sheetNames.entry).load("values,numberFormat");
    const remark = range(sheetNames.remark).load("values,numberFormat");
    const before = range(sheetNames.before).load("values");
    const said = range(sheetNames.said).load("values");
    const snapshots = loadSnapshots(context);
    await context.sync();
    if ([anchor, ids, entry, remark].some(({ isNullObject }) => isNullObject))
      return failure(issue("sheet.none", undefined));
    const rows = ids.values.map(([id]) => String(id).trim());
    const beside = (at: number) =>
      before.isNullObject || said.isNullObject
        ? {}
        : { before: { entry: valueIn(before, at), remark: String(valueIn(said, at)) } };
    const lines = rows.flatMap((item, at): Line[] => {
      const own = { item, entry: valueIn(entry, at), remark: String(valueIn(remark, at)) };
      return item === "" ? [] : [{ ...own, ...beside(at) }];
    });
    const place = { sheetId: sheet.id, sheetName: sheet.name };
    const now = { anchor: String(valueIn(anchor, 0)), ...place, lines };
    const kept = snapshots();
    const chosen = choose(kept, now);
    if (!chosen.ok) return chosen;
    keepSnapshot(context, kept, { time, ...now });
    const byItem = new Map(chosen.value.map((line) => [line.item, line]));
    // null leaves a cell as it is: rows of sections, and items that the marks know nothing of.
    entry.values = rows.map((item, at) => {
      const line = byItem.get(item);
      return [line ? asTyped(line.entry, entry.numberFormat[at]?.[0] === "@") : null];
    });
    // Its format may have been pasted over, and what a branch remarked may begin like a formula.
    remark.values = rows.map((item, at) => {
      const line = byItem.get(item);
      return [line ? asTyped(line.remark, remark.numberFormat[at]?.[0] === "@") : null];
    });
    await context.sync();
    return success(undefined);
  });

const valueIn = (range: Excel.Range, row: number) => (range.values[row]?.[0] ?? "") as CellValue;

/** What was text stays text: in a cell that is not formatted as such, "=A1" and "1/2" would turn into something else. */
const asTyped = (value: CellValue, isTextCell: boolean): CellValue =>
  typeof value === "string" && value !== "" && !isTextCell ? `'${value}` : value;

const sameLines = (one: readonly SnapshotLine[], other: readonly SnapshotLine[]) =>
  textOf(one) === textOf(other);
const textOf = (lines: readonly SnapshotLine[]) =>
  JSON.stringify(lines.map(({ item, entry, remark }) => [item, entry, remark]));
