import type {
  Grid,
  Locale,
  RegionDistrict,
  RegionRankings,
  RegionRow,
} from "../../../shared/index.ts";
import { highest, starColumns, starLevels } from "./countsTable.ts";
import {
  type Cell,
  type ChartSpec,
  type TableColumn,
  type TableSpec,
  tableId,
  text,
} from "./tableSpec.ts";
import { headings, rankingTexts, regionTexts } from "./texts.ts";

const bestColumns: readonly TableColumn[] = [
  { id: "ORDER", heading: headings.rank, format: "0", width: 56 },
  { id: "TIED", heading: headings.tied, format: text, width: 48 },
  { id: "DISTRICT", heading: headings.district, format: text, width: 120, lasting: true },
  { id: "BRANCH", heading: headings.branch, format: text, width: 190, lasting: true },
  { id: "UNIT", heading: headings.unit, format: text, width: 110, lasting: true },
  { id: "GRID", heading: headings.grid, format: text, width: 120, lasting: true },
  { id: "STAR", heading: headings.star, format: text, width: 84 },
  { id: "ATTAINED", heading: headings.attained, format: "0.00%", width: 66 },
  { id: "KEY", heading: headings.branchId, format: text, width: 60, lasting: true, hidden: true },
];

const districtColumns: readonly TableColumn[] = [
  { id: "ORDER", heading: headings.number, format: "0", width: 56 },
  { id: "UNIT", heading: headings.district, format: text, width: 160, lasting: true },
  ...starColumns,
  { id: "RANKED", heading: headings.ranked, format: "0", width: 80 },
  { id: "KEY", heading: headings.districtId, format: text, width: 60, lasting: true, hidden: true },
];

const missingColumns: readonly TableColumn[] = [
  { id: "ORDER", heading: headings.number, format: "0", width: 56 },
  { id: "REASON", heading: headings.reason, format: text, width: 160 },
  { id: "KEY", heading: headings.districtId, format: text, width: 140, lasting: true },
];

/** A chart of more districts than these would show nothing. */
const drawn = 60;

const chartOf = (locale: Locale): ChartSpec => ({
  ...{ name: "XJ_DISTRICTS", type: "ColumnStacked", first: "UNIT", last: `STAR_${highest}` },
  title: regionTexts[locale].chart,
});

/** A region as three tables: the best of all its districts, the stars of each beneath a chart, and who is missing. */
export function regionTables(
  { region, cycle, rows, districts, missing }: RegionRankings,
  locale: Locale,
  grids: readonly Grid[],
): readonly [best: TableSpec, districts: TableSpec, missing: TableSpec] {
  const { hint, gone } = rankingTexts[locale];
  const texts = regionTexts[locale];
  const place = { id: region.id, cycle };
  const names = {
    grids: new Map(grids.map((grid) => [grid.id, (grid.short ?? grid.title)[locale]])),
    districts: new Map(districts.map(({ id, name }) => [id, name])),
  };
  const about = (kind: "best" | "districts" | "absent") => ({
    ...{ locale, hint },
    sheet: texts.sheets[kind](cycle),
    title: texts.titles[kind](region.name, cycle),
  });
  return [
    {
      ...about("best"),
      ...{ id: tableId("REGION", place), top: 3, isFrozen: true, columns: bestColumns },
      rows: rows.map((row) => ({
        key: `${row.district}/${row.branch}`,
        cells: bestCells(row, names, locale),
      })),
      gone: gone.ranking,
    },
    {
      ...about("districts"),
      // below the chart
      ...{ id: tableId("DISTRICTS", place), top: 18, isFrozen: false, columns: districtColumns },
      rows: districts.map((one, at) => ({ key: one.id, cells: districtCells(one, at) })),
      ...(districts.length > drawn ? {} : { chart: chartOf(locale) }),
      gone: gone.counts,
    },
    {
      ...about("absent"),
      ...{ id: tableId("ABSENT", place), top: 3, isFrozen: true, columns: missingColumns },
      rows: missing.map(({ id, reason }, at) => ({
        key: id,
        cells: [at + 1, texts.absences[reason], id],
      })),
      gone: gone.counts,
    },
  ];
}

interface Names {
  readonly grids: ReadonlyMap<string, string>;
  readonly districts: ReadonlyMap<string, string>;
}

const bestCells = (row: RegionRow, names: Names, locale: Locale): Cell[] => [
  row.rank,
  row.tied ? rankingTexts[locale].tied : "",
  names.districts.get(row.district) ?? row.district,
  row.name,
  row.unit,
  names.grids.get(row.grid) ?? row.grid,
  rankingTexts[locale].stars(row.star),
  attainedOf(row),
  `${row.district}/${row.branch}`,
];

/** Cut to hundredths of a percent: never flattering. */
const attainedOf = ({ attained: { value, of } }: RegionRow): Cell =>
  of <= 0 ? "" : Math.floor((value * 10_000) / of) / 10_000;

function districtCells({ id, name, ranked, stars }: RegionDistrict, at: number): Cell[] {
  const counts = starLevels.map((level) =>
    stars
      .filter(({ star }) => Math.min(star, highest) === level)
      .reduce((sum, { branches }) => sum + branches, 0),
  );
  return [at + 1, name, ...counts, ranked, id];
}
