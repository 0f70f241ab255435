import {
  cellName,
  compare,
  evaluate,
  failure,
  type Grid,
  type Issue,
  type Item,
  issue,
  itemsOf,
  locales,
  type Mark,
  type Marks,
  quoted,
  type Result,
  readMark,
  type StageMarks,
  stages,
  success,
} from "../../shared/index.ts";
import type { SheetIssue, SheetReading } from "./types.ts";

/** A grid's sheet as Excel gives it: columns of the same rows, each a list of one-cell rows. */
export interface RawSheet {
  readonly sheet: { readonly id: string; readonly name: string };
  readonly anchor: string;
  readonly firstRow: number;
  readonly idColumn: number;
  readonly entryColumn: number;
  readonly ids: Column;
  readonly entries: Column;
  readonly formulas: Column;
  readonly formats: Column;
  readonly remarks: Column;
  /** marks of the stage before */
  readonly before?: Column;
}
type Column = readonly (readonly unknown[])[];

/**
 * What the cells of a sheet of one of these grids mean: marks, issues with their cells, and the evaluation.
 * Pure.
 */
export function interpretSheet(raw: RawSheet, grids: readonly Grid[]): Result<SheetReading> {
  const found = gridOf(raw, grids);
  if (!found.ok) return found;
  const { grid, locale, stage, branch, from } = found.value;
  const rows = rowsOf(raw, grid);
  const reads = itemsOf(grid).map((item) => readItem(raw, item, rows.at.get(item.id)));
  const marks = Object.fromEntries(reads.map((read) => [read.id, read.mark]));
  const reasons = Object.fromEntries(
    reads.flatMap((read) => (read.reason ? [[read.id, read.reason]] : [])),
  );
  const cells = Object.fromEntries(
    reads.flatMap((read) => (read.cell ? [[read.id, read.cell]] : [])),
  );
  const evaluation = evaluate(grid, marks);
  // what no single cell shows: a total that its parts do not add up to
  const sums = evaluation.issues
    .filter(({ code }) => code === "mark.sum")
    .map((found) => placed(found, cells[found.item ?? ""]));
  const before = raw.before && marksIn(raw.before, grid, rows.at);
  const unexplained = before ? changesWithoutReason(grid, before, { marks, reasons }) : [];
  const issues = [
    ...rows.issues,
    ...reads.flatMap((read) => read.issues),
    ...unexplained.map((id) => placed(issue("submission.change", id), cells[id])),
    ...sums,
  ];
  return success({
    ...{ sheet: raw.sheet, grid, locale, stage, marks, reasons, cells, evaluation, issues },
    ...(branch ? { branch } : {}),
    ...(from > 0 ? { from } : {}),
    ...(before ? { before } : {}),
  });
}

/** The grid named by the sheet's anchor, in the version that this add-in knows. */
function gridOf(
  { anchor, sheet }: RawSheet,
  grids: readonly Grid[],
): Result<Pick<SheetReading, "grid" | "locale" | "stage"> & { branch: string; from: number }> {
  const [id = "", version = "", language = "", stageName = "", branch = "", number = ""] =
    anchor.split("@");
  const grid = grids.find((known) => known.id === id);
  if (!grid) return failure(issue("sheet.otherGrid", undefined, { at: sheet.name, found: id }));
  if (grid.version !== version) {
    const data = { at: sheet.name, found: version, limit: grid.version };
    return failure(issue("sheet.otherVersion", undefined, data));
  }
  const locale = locales.find((known) => known === language) ?? "zh-CN";
  const stage = stages.find((known) => known === stageName) ?? "self";
  return success({ grid, locale, stage, branch, from: Number(number) || 0 });
}

/** Items are found by their number, not by their place: rows may have been inserted, sorted or deleted. */
function rowsOf(raw: RawSheet, grid: Grid) {
  const known = new Set(itemsOf(grid).map((item) => item.id));
  const sections = new Set(
    grid.sections.flatMap(({ title }) => locales.map((locale) => title[locale])),
  );
  const at = new Map<string, number>();
  const issues: SheetIssue[] = [];
  raw.ids.forEach(([value], row) => {
    const id = quoted(value).trim();
    if (id === "" || sections.has(id)) return;
    const cell = cellName(raw.firstRow + row, raw.idColumn);
    if (!known.has(id))
      issues.push(placed(issue("sheet.rowUnknown", undefined, { at: cell, found: id }), cell));
    else if (at.has(id)) issues.push(placed(issue("sheet.rowTwice", id, { at: cell }), cell));
    else at.set(id, row);
  });
  return { at, issues };
}

/** Marks of a column that nobody types into; what cannot be read there was not written by us. */
const marksIn = (column: Column, grid: Grid, rows: ReadonlyMap<string, number>): Marks =>
  Object.fromEntries(
    itemsOf(grid).map((item) => {
      const read = readMark(item, column[rows.get(item.id) ?? -1]?.[0]);
      return [item.id, read.ok ? read.value : null];
    }),
  );

/** Items that a reviewer marks otherwise and says nothing of. */
const changesWithoutReason = (grid: Grid, before: Marks, now: StageMarks): string[] =>
  compare(grid, { marks: before }, now)
    .issues.filter(({ code }) => code === "compare.reasonMissing")
    .flatMap(({ item }) => item ?? []);

interface ItemRead {
  readonly id: string;
  readonly mark: Mark;
  readonly cell?: string;
  readonly reason?: string;
  readonly issues: readonly SheetIssue[];
}

function readItem(raw: RawSheet, item: Item, row: number | undefined): ItemRead {
  const { id } = item;
  if (row === undefined) return { id, mark: null, issues: [placed(issue("sheet.rowMissing", id))] };
  const cell = cellName(raw.firstRow + row, raw.entryColumn);
  const value = raw.entries[row]?.[0];
  const reason = quoted(raw.remarks[row]?.[0]).trim().slice(0, 2000);
  const wrong = wrongCell(item, cell, value, raw.formulas[row]?.[0], raw.formats[row]?.[0]);
  const read = wrong ? failure<Mark>(wrong) : readMark(item, value);
  const noReason = read.ok && read.value === "na" && reason === "";
  const issues = [
    ...(read.ok
      ? (read.notes ?? []).map((note) => placed(note, cell, "note"))
      : read.issues.map((found) => placed(found, cell))),
    ...(noReason ? [placed(issue("submission.reason", id), cell)] : []),
  ];
  const mark = read.ok ? read.value : unreadable(value);
  return { id, mark, cell, issues, ...(reason ? { reason } : {}) };
}

/** A mark that `evaluate` is sure to call invalid: what stands in the cell was refused and must not count. */
const unreadable = (value: unknown) => `?${quoted(value)}` as unknown as Mark;

const errorValue = /^#(N\/A|[A-Z]+(\/0)?[!?])$/;
const dateFormat = /[ymd]/i;

/** What makes a cell unfit before its value is looked at. */
function wrongCell(
  item: Item,
  at: string,
  value: unknown,
  formula: unknown,
  format: unknown,
): Issue | undefined {
  if (typeof value === "string" && errorValue.test(value))
    return issue("cell.error", item.id, { at, found: value });
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) {
    return issue("cell.formula", item.id, { at, found: formula });
  }
  const dated = typeof value === "number" && typeof format === "string" && isDate(format);
  return dated ? issue("cell.date", item.id, { at, found: String(value) }) : undefined;
}

/** Number formats of dates hold y, m or d outside quotes and brackets; "General" has none of its own. */
const isDate = (format: string) =>
  format !== "General" && dateFormat.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ""));

const placed = (
  found: Issue,
  cell?: string,
  severity: SheetIssue["severity"] = "error",
): SheetIssue =>
  cell === undefined ? { issue: found, severity } : { issue: found, cell, severity };
