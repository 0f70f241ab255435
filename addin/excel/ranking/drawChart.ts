import type { FoundTable } from "./findTable.ts";
import type { RowPlan } from "./planRows.ts";
import type { TableSpec } from "./tableSpec.ts";

/** in points: between the hint and the table below */
const top = 40;
const height = 210;
const perRow = 26;

/** Draws the chart above a table that has one, or gives the one there its new rows. */
export function drawChart(
  { sheet, row, column, at, isNew }: FoundTable,
  spec: TableSpec,
  { places }: RowPlan,
  drawnBefore: Excel.Chart | undefined,
): void {
  if (!spec.chart) return;
  const { name, type, title } = spec.chart;
  const shown = columnsOf(spec, spec.chart, at);
  const rows = places.filter(({ kind }) => kind === "row").length;
  if (rows === 0 || shown === undefined) return;
  const source = sheet.getRangeByIndexes(row, column + shown.first, rows + 1, shown.count);
  if (!isNew && drawnBefore && !drawnBefore.isNullObject) {
    drawnBefore.setData(source, "Columns");
    drawnBefore.title.text = title;
    return;
  }
  const drawn = sheet.charts.add(type, source, "Columns");
  drawn.name = name;
  drawn.title.text = title;
  drawn.legend.position = "Bottom";
  drawn.set({ top, left: 8, height, width: Math.min(1600, Math.max(520, rows * perRow)) });
}

/**
 * Where the columns of the chart stand side by side in the table. Nowhere with a column of somebody's own
 * in between: then Excel's chart follows its cells by itself.
 */
function columnsOf(
  { columns }: TableSpec,
  { first, last }: { readonly first: string; readonly last: string },
  at: FoundTable["at"],
): { readonly first: number; readonly count: number } | undefined {
  const from = columns.findIndex(({ id }) => id === first);
  const to = columns.findIndex(({ id }) => id === last);
  const [start, end] = [at[from], at[to]];
  const count = to - from + 1;
  if (start === undefined || end === undefined || end - start + 1 !== count) return undefined;
  return { first: start, count };
}

/** The chart on a table's sheet, asked for with the table itself; nothing for a table without one. */
export const lookForChart = (table: Excel.Table, { chart }: TableSpec): Excel.Chart | undefined =>
  chart && table.worksheet.charts.getItemOrNullObject(chart.name).load("name");
