import type { Grid, Locale, OverviewRow, Share } from "../../../shared/index.ts";
import type { PulledRanking } from "./pulledRanking.ts";
import { type Cell, type TableColumn, type TableSpec, tableId, text } from "./tableSpec.ts";
import { headings, rankingTexts } from "./texts.ts";

const percent = "0.00%";

const columns: readonly TableColumn[] = [
  { id: "ORDER", heading: headings.rank, format: "0", width: 56 },
  { id: "TIED", heading: headings.tied, format: text, width: 48 },
  { id: "BRANCH", heading: headings.branch, format: text, width: 190, lasting: true },
  { id: "UNIT", heading: headings.unit, format: text, width: 110, lasting: true },
  { id: "GRID", heading: headings.grid, format: text, width: 120, lasting: true },
  { id: "STAR", heading: headings.star, format: text, width: 84 },
  { id: "LEVEL", heading: headings.level, format: "0", width: 48 },
  { id: "ATTAINED", heading: headings.attained, format: percent, width: 66 },
  { id: "DISTANCE", heading: headings.distance, format: percent, width: 104 },
  { id: "PERCENTILE", heading: headings.percentile, format: percent, width: 74 },
  { id: "TOTAL", heading: headings.total, format: "0.##", width: 56 },
  { id: "NEXT", heading: headings.next, format: text, width: 84 },
  { id: "ITEMS", heading: headings.items, format: "0", width: 66 },
  { id: "POINTS", heading: headings.points, format: "0.##", width: 66 },
  { id: "SELF", heading: headings.selfStar, format: text, width: 84 },
  { id: "BEFORE", heading: headings.lastYear, format: text, width: 84 },
  { id: "TIME", heading: headings.time, format: text, width: 120, lasting: true },
  { id: "KEY", heading: headings.branchId, format: text, width: 60, lasting: true, hidden: true },
];

/** A district's ranking as a table: one row for each branch that handed in. */
export function rankingTable(
  { district, rows }: PulledRanking,
  locale: Locale,
  grids: readonly Grid[],
): TableSpec {
  const texts = rankingTexts[locale];
  const names = new Map(grids.map((grid) => [grid.id, (grid.short ?? grid.title)[locale]]));
  const cellsOf = (row: OverviewRow): Cell[] => [
    row.rank,
    row.tied ? texts.tied : "",
    row.name,
    row.unit,
    names.get(row.grid) ?? row.grid,
    texts.stars(row.star),
    row.star,
    ...sharesOf(row),
    ...explained(row, texts.stars),
    row.time.slice(0, 16).replace("T", " "),
    row.branch,
  ];
  return {
    id: tableId("RANKING", district),
    locale,
    sheet: texts.sheets.ranking(district.cycle),
    title: texts.titles.ranking(district.name, district.cycle),
    hint: texts.hint,
    top: 3,
    isFrozen: true,
    columns,
    rows: rows.map((row) => ({ key: row.branch, cells: cellsOf(row) })),
    gone: texts.gone.ranking,
  };
}

/** Percentile, total, the way to the next star, its own assessment, last year: blank where there is none. */
const explained = (
  { percentile, total, next, self, before }: OverviewRow,
  stars: (star: number) => string,
): Cell[] => [
  cut(percentile),
  total?.earned ?? "",
  next ? stars(next.star) : "",
  next?.items ?? "",
  next?.points ?? "",
  self ? stars(self.star) : "",
  before ? stars(before.star) : "",
];

const cut = ({ value, of }: Share): Cell =>
  of > 0 ? Math.floor((value * 10_000) / of) / 10_000 : "";

/** What is attained, cut to hundredths of a percent, and what is left to the highest standard: never flattering. */
function sharesOf({ attained: { value, of } }: OverviewRow): readonly [Cell, Cell] {
  if (of <= 0) return ["", ""];
  const attained = Math.floor((value * 10_000) / of);
  return [attained / 10_000, attained >= 10_000 ? "" : (10_000 - attained) / 10_000];
}
