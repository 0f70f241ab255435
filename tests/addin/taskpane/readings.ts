import type { SheetReading } from "../../../addin/excel/index.ts";
import {
  evaluate,
  type Grid,
  grids,
  type Issue,
  itemsOf,
  type Mark,
  starsOf,
} from "../../../shared/index.ts";

/** A shipped grid by its id. */
export function gridOf(id: string): Grid {
  const grid = grids.find((known) => known.id === id);
  if (grid === undefined) throw new Error(`no grid ${id}`);
  return grid;
}

/** Marks that reach the grid's highest star. */
export function best(grid: Grid): Record<string, Mark> {
  const top = String(Math.max(...starsOf(grid)));
  const mark = (item: ReturnType<typeof itemsOf>[number]): Mark =>
    item.kind === "points" ? item.max : (item.requires[top] ?? true);
  return Object.fromEntries(itemsOf(grid).map((item) => [item.id, mark(item)]));
}

/** A sheet as `readSheet` gives it: the best marks, changed as told; cells F1, F2, … */
export function reading(
  id: string,
  changes: Record<string, Mark> = {},
  more: { reasons?: Record<string, string>; errors?: Issue[] } = {},
): SheetReading {
  const grid = gridOf(id);
  const marks = { ...best(grid), ...changes };
  return {
    sheet: { id: "sheet-1", name: "评分表" },
    grid,
    locale: "zh-CN",
    marks,
    reasons: more.reasons ?? {},
    evaluation: evaluate(grid, marks),
    issues: (more.errors ?? []).map((issue) => ({ issue, severity: "error" })),
    cells: Object.fromEntries(itemsOf(grid).map((item, at) => [item.id, `F${at + 1}`])),
  };
}
