/**
 * What stood in a sheet before the add-in overwrote it. Kept in a very hidden sheet of the same workbook,
 * one row each, so that it is saved, sent and opened with it: document settings were lost on some platforms.
 */
export interface Snapshot {
  /** ISO 8601 */
  readonly time: string;
  /** the overwritten sheet's anchor: its grid, stage and branch */
  readonly anchor: string;
  /** the overwritten sheet: by its id, or by its name where a host gives ids anew */
  readonly sheetId: string;
  readonly sheetName: string;
  readonly lines: readonly SnapshotLine[];
}

/** One item: what the entry cell held, and the remark beside it. */
export interface SnapshotLine {
  readonly item: string;
  readonly entry: CellValue;
  readonly remark: string;
}

export type CellValue = string | number | boolean;

const storeName = "_xingji";
/** More would only make the workbook heavy; the oldest goes first. */
const most = 20;

/** The snapshots of a workbook, the newest last; given after the caller's next sync. */
export function loadSnapshots(context: Excel.RequestContext): () => readonly Snapshot[] {
  const store = context.workbook.worksheets.getItemOrNullObject(storeName);
  const used = store.getUsedRangeOrNullObject(true).load("values");
  return () =>
    store.isNullObject || used.isNullObject
      ? []
      : used.values.filter(([time]) => time !== "").map(snapshotOf);
}

/** Adds a snapshot to those that are there, with the caller's next sync. */
export function keepSnapshot(
  context: Excel.RequestContext,
  kept: readonly Snapshot[],
  snapshot: Snapshot,
): void {
  const { worksheets } = context.workbook;
  const store = kept.length > 0 ? worksheets.getItem(storeName) : worksheets.add(storeName);
  store.visibility = "VeryHidden";
  const rows = [...kept, snapshot].slice(-most).map(rowOf);
  const width = Math.max(...rows.map((row) => row.length));
  // Rows never grow fewer, but a shorter one may take a longer one's place.
  store.getRange().clear("Contents");
  const range = store.getRangeByIndexes(0, 0, rows.length, width);
  // Text first: what somebody typed must not become a formula here.
  range.numberFormat = rows.map(() => new Array<string>(width).fill("@"));
  range.values = rows.map((row) => [...row, ...new Array<string>(width - row.length).fill("")]);
}

const rowOf = ({ time, anchor, sheetId, sheetName, lines }: Snapshot): string[] => [
  ...[time, anchor, sheetId, sheetName],
  ...lines.flatMap(({ item, entry, remark }) => [item, JSON.stringify(entry), remark]),
];

function snapshotOf(row: readonly unknown[]): Snapshot {
  const [time = "", anchor = "", sheetId = "", sheetName = "", ...rest] = row.map(String);
  const lines = Array.from({ length: Math.floor(rest.length / 3) }, (_, at): SnapshotLine => {
    const [item = "", entry = "", remark = ""] = rest.slice(at * 3, at * 3 + 3);
    return { item, entry: cellValueIn(entry), remark };
  });
  return { time, anchor, sheetId, sheetName, lines: lines.filter(({ item }) => item !== "") };
}

/** Somebody may have made the sheet visible and typed into it. */
function cellValueIn(json: string): CellValue {
  try {
    const value: unknown = JSON.parse(json);
    return ["string", "number", "boolean"].includes(typeof value) ? (value as CellValue) : "";
  } catch {
    return json;
  }
}
