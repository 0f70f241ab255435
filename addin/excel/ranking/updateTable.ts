import type { FoundTable } from "./findTable.ts";
import type { Place, RowPlan } from "./planRows.ts";
import type { Line, Requests } from "./requests.ts";
import type { Cell, TableSpec } from "./tableSpec.ts";

/**
 * Brings a table up to date. Our cells are written row by row where each branch stands now; then Excel
 * itself sorts the rows. So whatever people have in their own columns, formulas and looks included, is
 * never read, rewritten or lost: it goes with its row.
 */
export async function updateTable(
  found: FoundTable,
  spec: TableSpec,
  plan: RowPlan,
  requests: Requests,
): Promise<void> {
  const { table, sheet, row, column, columns } = found;
  const size = Math.max(found.rows, plan.places.length);
  const free = plan.places.filter(({ kind }) => kind === "free").length;
  const left = Math.max(1, size - free);
  openUp(found, size);
  writeHeadings(found, spec);
  if (found.title) found.title.values = [[spec.title]];
  await writeRows(found, spec, plan.places, requests);
  if (!found.isNew) {
    table.sort.apply([{ key: found.at[0] ?? 0, ascending: true }]);
    if (left < size) {
      table.resize(sheet.getRangeByIndexes(row, column, left + 1, columns));
      sheet.getRangeByIndexes(row + 1 + left, column, size - left, columns).clear();
    }
    putBack(found);
  }
}

/**
 * Makes the table as large as it needs to be, with every row in sight: a sort leaves hidden rows where
 * they are. What stands below the table moves down.
 */
function openUp(found: FoundTable, size: number): void {
  const { table, sheet, row, column, columns, rows, isFiltered, hasTotals } = found;
  if (hasTotals) table.showTotals = false;
  if (isFiltered) table.clearFilters();
  if (!found.isNew) table.getDataBodyRange().rowHidden = false;
  if (size > rows && found.somethingBelow)
    sheet
      .getRangeByIndexes(row + 1 + rows, 0, size - rows, 1)
      .getEntireRow()
      .insert("Down");
  if (size > rows || found.isWider)
    table.resize(sheet.getRangeByIndexes(row, column, size + 1, columns));
}

/** In the language of the pane, unless somebody gave a column another heading. */
function writeHeadings({ sheet, row, column, at, headings }: FoundTable, spec: TableSpec): void {
  spec.columns.forEach(({ heading }, index) => {
    const place = at[index];
    const now = place === undefined ? undefined : headings[place];
    const isOurs = Object.values(heading).some((words) => words === now);
    if (place === undefined || !isOurs || now === heading[spec.locale]) return;
    sheet.getRangeByIndexes(row, column + place, 1, 1).values = [[heading[spec.locale]]];
  });
}

async function writeRows(
  { sheet, row, column, at }: FoundTable,
  spec: TableSpec,
  places: readonly Place[],
  requests: Requests,
): Promise<void> {
  if (places.length === 0) return;
  spec.columns.forEach(({ format }, index) => {
    const place = at[index];
    if (place === undefined) return;
    const range = sheet.getRangeByIndexes(row + 1, column + place, places.length, 1);
    // one format for all cells: Excel takes it as it is, though the typings ask for a matrix
    range.numberFormat = format as unknown as string[][];
  });
  const lines = places.map((place) => lineOf(place, spec));
  for (const run of runsOf(at)) {
    const corner = { row: row + 1, column: column + run.place };
    const part = lines.map((line) => run.columns.map((index) => line[index] ?? null));
    await requests.write(sheet, corner, part);
  }
  requests.done(places.length);
}

/** In the order of a row that is nobody's but its author's: text sorts behind numbers, and before blanks. */
const unordered = "—";

/** What is written into our cells of a row; null leaves one as it is. */
function lineOf(place: Place, { columns, gone }: TableSpec): Line {
  switch (place.kind) {
    case "row":
      return place.row.cells;
    case "gone":
      return columns.map(({ lasting }, at) => (at === 0 ? gone : lasting ? null : ""));
    case "own":
      return columns.map((_, at) => (at === 0 && place.isUnordered ? unordered : null));
    case "free":
      return columns.map((): Cell => "");
  }
}

interface Run {
  /** place in the table of the first one */
  readonly place: number;
  readonly columns: number[];
}

/** Our columns as they stand side by side: people's own may be between them. */
export function runsOf(at: readonly (number | undefined)[]): Run[] {
  const placed = at.flatMap((place, index) => (place === undefined ? [] : [{ place, index }]));
  const runs: Run[] = [];
  for (const { place, index } of placed.sort((a, b) => a.place - b.place)) {
    const last = runs.at(-1);
    if (last && last.place + last.columns.length === place) last.columns.push(index);
    else runs.push({ place, columns: [index] });
  }
  return runs;
}

/** The order, filters and totals that somebody had chosen. */
function putBack({ table, sort, filters, hasTotals }: FoundTable): void {
  const fields = sort.filter(({ sortOn = "Value" }) => sortOn === "Value");
  if (fields.length > 0)
    table.sort.apply(fields.map(({ key, ascending }) => ({ key, ascending: ascending !== false })));
  filters.forEach((criteria, at) => {
    if (criteria?.filterOn) table.columns.getItemAt(at).filter.apply(withoutBlanks(criteria));
  });
  if (hasTotals) table.showTotals = true;
}

/** Excel names every member of a filter when asked, but takes back only those that its kind has. */
const withoutBlanks = (criteria: Excel.FilterCriteria): Excel.FilterCriteria => {
  const { filterOn } = criteria;
  const set = Object.entries(criteria).filter(([, value]) => value !== null && value !== "");
  return { ...Object.fromEntries(set), filterOn };
};
