import { type Grid, type Locale, nearMisses } from "../../../shared/index.ts";
import type { PulledRanking } from "./pulledRanking.ts";
import { type TableColumn, type TableSpec, tableId, text } from "./tableSpec.ts";
import { headings, rankingTexts } from "./texts.ts";

const columns: readonly TableColumn[] = [
  { id: "ORDER", heading: headings.number, format: "0", width: 56 },
  { id: "BRANCH", heading: headings.branch, format: text, width: 220, lasting: true },
  { id: "UNIT", heading: headings.unit, format: text, width: 140, lasting: true },
  { id: "GRID", heading: headings.grid, format: text, width: 120, lasting: true },
  { id: "STAR", heading: headings.star, format: text, width: 84 },
  { id: "NEXT", heading: headings.next, format: text, width: 84 },
  { id: "ITEMS", heading: headings.items, format: "0", width: 80 },
  { id: "POINTS", heading: headings.points, format: "0.##", width: 80 },
  { id: "KEY", heading: headings.branchId, format: text, width: 60, lasting: true, hidden: true },
];

/** The branches so close to the next star that they are worth a look, the closest first. */
export function nearTable(
  { district, rows }: PulledRanking,
  locale: Locale,
  grids: readonly Grid[],
): TableSpec {
  const texts = rankingTexts[locale];
  const names = new Map(grids.map((grid) => [grid.id, (grid.short ?? grid.title)[locale]]));
  return {
    id: tableId("NEAR", district),
    locale,
    sheet: texts.sheets.near(district.cycle),
    title: texts.titles.near(district.name, district.cycle),
    hint: texts.hint,
    top: 3,
    isFrozen: true,
    columns,
    rows: nearMisses(rows).map(({ branch, name, unit, grid, star, next }, at) => ({
      key: branch,
      cells: [
        at + 1,
        name,
        unit,
        names.get(grid) ?? grid,
        texts.stars(star),
        texts.stars(next?.star ?? star),
        next?.items ?? "",
        next?.points ?? "",
        branch,
      ],
    })),
    gone: texts.gone.near,
  };
}
