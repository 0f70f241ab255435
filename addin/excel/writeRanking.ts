import {
  type Grid,
  type Locale,
  type Ranking,
  type RankingRow,
  type Result,
  success,
} from "../../shared/index.ts";
import { freeSheetName } from "./freeSheetName.ts";
import { drawLook, looks } from "./looks.ts";
import { rankingTexts } from "./rankingTexts.ts";
import { runWithGrids } from "./runWithGrids.ts";

/**
 * Puts a district's ranking on a new sheet as an Excel table, in two syncs. Nothing is overwritten:
 * each pull has a sheet of its own. Names come from other people and go in as text, never as formulas.
 */
export const writeRanking = (
  ranking: Ranking,
  locale: Locale,
): Promise<Result<{ sheet: { id: string; name: string } }>> =>
  runWithGrids(async (context, grids) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const texts = rankingTexts[locale];
    const taken = worksheets.items.map((item) => item.name);
    const sheet = worksheets.add(freeSheetName(texts.sheet(ranking.district.cycle), taken));
    drawTable(sheet, ranking, locale, grids);
    sheet.activate();
    sheet.load("id,name");
    await context.sync();
    return success({ sheet: { id: sheet.id, name: sheet.name } });
  });

const headingRow = 2;
const text = "@";

function drawTable(
  sheet: Excel.Worksheet,
  ranking: Ranking,
  locale: Locale,
  grids: readonly Grid[],
): void {
  const texts = rankingTexts[locale];
  const columns = columnsOf(locale, grids);
  const title = sheet.getRangeByIndexes(0, 0, 1, 1);
  title.numberFormat = [[text]];
  title.values = [[texts.title(ranking.district.name, ranking.district.cycle)]];
  title.format.font.bold = true;
  title.format.font.size = 14;
  const rows = ranking.rows.map((row) => columns.map((column) => column.value(row)));
  const range = sheet.getRangeByIndexes(headingRow, 0, rows.length + 1, columns.length);
  range.numberFormat = [
    columns.map(() => text),
    ...rows.map(() => columns.map((column) => column.format)),
  ];
  range.values = [columns.map((column) => column.heading), ...rows];
  const table = sheet.tables.add(range, true);
  table.style = "TableStyleMedium3";
  drawLook(sheet.getRangeByIndexes(headingRow, 0, 1, columns.length), looks.heading);
  columns.forEach(({ width }, at) => {
    sheet.getRangeByIndexes(headingRow, at, 1, 1).format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(headingRow + 1);
}

interface Column {
  readonly heading: string;
  readonly format: string;
  readonly width: number;
  readonly value: (row: RankingRow) => string | number;
}

function columnsOf(locale: Locale, grids: readonly Grid[]): readonly Column[] {
  const { headings, tied, stars } = rankingTexts[locale];
  const column = (
    heading: string,
    width: number,
    format: string,
    value: Column["value"],
  ): Column => ({
    heading,
    width,
    format,
    value,
  });
  const gridName = (id: string) => {
    const grid = grids.find((known) => known.id === id);
    return grid ? (grid.short ?? grid.title)[locale] : id;
  };
  return [
    column(headings.rank, 42, "0", (row) => row.rank),
    column(headings.tied, 42, text, (row) => (row.tied ? tied : "")),
    column(headings.branch, 190, text, (row) => row.name),
    column(headings.unit, 110, text, (row) => row.unit),
    column(headings.grid, 120, text, (row) => gridName(row.grid)),
    column(headings.star, 84, text, (row) => stars(row.star)),
    column(headings.level, 42, "0", (row) => row.star),
    column(headings.attained, 66, "0.0%", (row) => row.attained.value / row.attained.of),
    column(headings.time, 120, text, (row) => row.time.slice(0, 16).replace("T", " ")),
  ];
}
