import { chartColumns } from "./countsTable.ts";
import type { FoundTable } from "./findTable.ts";
import type { RowPlan } from "./planRows.ts";
import type { TableSpec } from "./tableSpec.ts";
import { rankingTexts } from "./texts.ts";

const name = "XJ_STARS";
/** in points: between the hint and the table below */
const top = 40;
const height = 210;
const perUnit = 26;

/** Draws the chart of stars per unit, or gives the one there its new rows. */
export function drawChart(
  { sheet, row, column, at, isNew }: FoundTable,
  spec: TableSpec,
  { places }: RowPlan,
  chart: Excel.Chart,
): void {
  const place = (id: string) => at[spec.columns.findIndex((one) => one.id === id)];
  const [first, last] = [place(chartColumns.first), place(chartColumns.last)];
  const all = spec.columns.length - 4;
  // with a column of somebody's own in between, Excel's chart follows its cells by itself
  const rows = places.filter(({ kind }) => kind === "row").length;
  if (rows === 0 || first === undefined || last === undefined || last - first + 1 !== all) return;
  const source = sheet.getRangeByIndexes(row, column + first, rows + 1, all);
  if (!isNew && !chart.isNullObject) {
    chart.setData(source, "Columns");
    return;
  }
  const drawn = sheet.charts.add("ColumnStacked", source, "Columns");
  drawn.name = name;
  drawn.title.text = rankingTexts[spec.locale].chart;
  drawn.legend.position = "Bottom";
  drawn.set({ top, left: 8, height, width: Math.min(1600, Math.max(520, rows * perUnit)) });
}

/** The chart on the sheet, asked for with the table itself. */
export const lookForChart = (table: Excel.Table): Excel.Chart =>
  table.worksheet.charts.getItemOrNullObject(name).load("name");
