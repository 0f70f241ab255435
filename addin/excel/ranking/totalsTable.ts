import {
  type Grid,
  type Histogram,
  histogramOf,
  type Locale,
  type OverviewRow,
} from "../../../shared/index.ts";
import { starColumns, starLevels } from "./countsTable.ts";
import type { PulledRanking } from "./pulledRanking.ts";
import { type TableColumn, type TableRow, type TableSpec, tableId, text } from "./tableSpec.ts";
import { headings, rankingTexts } from "./texts.ts";

const columns: readonly TableColumn[] = [
  { id: "ORDER", heading: headings.number, format: "0", width: 56 },
  { id: "GRID", heading: headings.grid, format: text, width: 160, lasting: true },
  { id: "RANGE", heading: headings.range, format: text, width: 80, lasting: true },
  ...starColumns,
  { id: "KEY", heading: headings.key, format: text, width: 60, lasting: true, hidden: true },
];

/**
 * How the totals of each grid with points are spread. A total is counted under the star whose line it
 * reaches, so that the columns of the chart change colour at the line: at 90 where that is the highest.
 */
export function totalsTable(
  { district, rows }: PulledRanking,
  locale: Locale,
  grids: readonly Grid[],
): TableSpec {
  const texts = rankingTexts[locale];
  const bins = grids.flatMap((grid) => binsOf(rows, grid, locale));
  return {
    id: tableId("TOTALS", district),
    locale,
    sheet: texts.sheets.totals(district.cycle),
    title: texts.titles.totals(district.name, district.cycle),
    hint: texts.hint,
    // below the chart
    top: 18,
    isFrozen: false,
    columns,
    rows: bins.map(({ key, cells }, at) => ({ key, cells: [at + 1, ...cells, key] })),
    gone: texts.gone.totals,
    chart: {
      name: "XJ_TOTALS",
      type: "ColumnStacked",
      first: "GRID",
      last: `STAR_${starLevels.at(-1)}`,
      title: texts.charts.totals(linesOf(rows, grids, locale)),
    },
  };
}

type Points = Extract<Histogram, { kind: "points" }>;

/** Of a grid with points by which anybody was rated. */
function pointsOf(rows: readonly OverviewRow[], grid: Grid): Points | undefined {
  const isUsed = rows.some((row) => row.grid === grid.id && row.total !== undefined);
  const histogram = isUsed ? histogramOf(rows, grid) : undefined;
  return histogram?.kind === "points" ? histogram : undefined;
}

function binsOf(rows: readonly OverviewRow[], grid: Grid, locale: Locale): TableRow[] {
  const histogram = pointsOf(rows, grid);
  if (!histogram) return [];
  const own = rows.flatMap((row) => (row.grid === grid.id && row.total ? [row.total.earned] : []));
  return histogram.bins.map(({ from, to }) => {
    const inside = own.filter((total) => total >= from && total < to);
    const stars = inside.map((total) => starAt(histogram, total));
    const counts = starLevels.map((star) => stars.filter((one) => one === star).length);
    const name = (grid.short ?? grid.title)[locale];
    return { key: `${grid.id}:${from}`, cells: [name, `${from} – <${to}`, ...counts] };
  });
}

const starAt = ({ lines }: Points, total: number): number =>
  Math.min(lines.findLast(({ atLeast }) => total >= atLeast)?.star ?? 0, starLevels.at(-1) ?? 0);

/** The highest line of each grid: "42 项 90". */
const linesOf = (rows: readonly OverviewRow[], grids: readonly Grid[], locale: Locale): string =>
  grids
    .flatMap((grid) => {
      const top = pointsOf(rows, grid)?.lines.at(-1);
      return top ? [`${(grid.short ?? grid.title)[locale]} ${top.atLeast}`] : [];
    })
    .join(" · ");
