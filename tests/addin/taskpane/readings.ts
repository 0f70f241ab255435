import type { SheetReading } from "../../../addin/excel/index.ts";
import {
  evaluate,
  type Grid,
  grids,
  type Issue,
  type Item,
  isAsking,
  isScored,
  itemsOf,
  type Mark,
  roleOf,
  type Section,
  starsOf,
} from "../../../shared/index.ts";
import { sampleGrids } from "../../shared/sampleGrids.ts";

/** A grid by its id: a shipped one, or a sample. */
export function gridOf(id: string): Grid {
  const grid = [...grids, ...sampleGrids].find((known) => known.id === id);
  if (grid === undefined) throw new Error(`no grid ${id}`);
  return grid;
}

/** Marks that reach the grid's highest star; what takes no mark has none. */
export function best(grid: Grid): Record<string, Mark> {
  const top = grid.rule.kind === "named" ? "1" : String(Math.max(...starsOf(grid)));
  const mark = (section: Section, item: Item): Mark => {
    if (isAsking(item)) return item.requires[top] ?? true;
    if (!isScored(item)) return null;
    if (roleOf(section) === "deduction") return 0;
    return item.kind === "points" ? item.max : Math.ceil(item.max / item.each);
  };
  return Object.fromEntries(
    grid.sections.flatMap((section) => section.items.map((item) => [item.id, mark(section, item)])),
  );
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
    stage: "self",
    locale: "zh-CN",
    marks,
    reasons: more.reasons ?? {},
    evaluation: evaluate(grid, marks),
    issues: (more.errors ?? []).map((issue) => ({ issue, severity: "error" })),
    cells: Object.fromEntries(itemsOf(grid).map((item, at) => [item.id, `F${at + 1}`])),
  };
}
