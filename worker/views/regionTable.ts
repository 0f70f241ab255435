import type { RegionRankings, RegionRow } from "../../shared/index.ts";
import { csvCell } from "./escape.ts";
import type { View } from "./view.ts";

const head = [
  ...["名次 Rank", "并列 Tied", "区编号 District id", "区 District", "支部编号 Branch id"],
  ...["支部 Branch", "单位 Unit", "评分表 Grid", "星级 Stars", "达标 Attained", "满分 Of"],
];

/** The best of a region as a table for Excel, which takes a file for UTF-8 where it begins with a mark. */
export const regionTable: View<RegionRankings> = {
  headers: {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="xingji-region.csv"',
  },
  make: ({ rows, districts }) => {
    const names = new Map(districts.map(({ id, name }) => [id, name]));
    const lines = [head, ...rows.map((row) => cellsOf(row, names.get(row.district) ?? ""))];
    return `\ufeff${lines.map((line) => line.map(csvCell).join(",")).join("\r\n")}\r\n`;
  },
};

const cellsOf = (row: RegionRow, district: string): string[] => [
  ...[String(row.rank), row.tied ? "并列 tied" : "", row.district, district, row.branch],
  ...[row.name, row.unit, row.grid, String(row.star)],
  ...[String(row.attained.value), String(row.attained.of)],
];
