import type { Publication } from "../../shared/index.ts";
import { csvCell } from "./escape.ts";
import type { View } from "./view.ts";

const head = ["评分表 Grid", "单位 Unit", "支部 Branch", "星级 Star"];

/** A circular as a table for Excel: a line for each branch. */
export const circularTable: View<Publication> = {
  headers: {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": 'attachment; filename="xingji-circular.csv"',
  },
  make: ({ grids }) => {
    const rows = grids.flatMap(({ title, branches }) =>
      branches.map(({ name = "", unit, star }) => [title["zh-CN"], unit, name, String(star)]),
    );
    return `\ufeff${[head, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
  },
};
