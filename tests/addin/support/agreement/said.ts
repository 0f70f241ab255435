import type { Cell } from "../../../../addin/playground/host/engine.ts";
import {
  asideColumn,
  columnOf,
  type Grid,
  type Item,
  itemsOf,
  type Layout,
  type Mark,
  type Marks,
  readMark,
  summaryColumns,
} from "../../../../shared/index.ts";

/** What the sheet says of one filling, and the marks that its entry cells hold. */
export interface Said {
  readonly marks: Marks;
  readonly figures: Readonly<Record<keyof typeof summaryColumns, unknown>>;
  readonly states: readonly string[];
  /** what the sections' own rows come to */
  readonly sections: readonly unknown[];
  /** the cells of the summary row that people read; not where these were not calculated */
  readonly words: string | undefined;
}

/** The rows of items, in the grid's order. */
export const itemRows = (grid: Grid, layout: Layout): number[] => {
  const rows = new Map(
    layout.body.map((line) => [line.kind === "item" ? line.item : "", line.row]),
  );
  return itemsOf(grid).map(({ id }) => rows.get(id) ?? -1);
};

/** Reads a sheet cell by cell, wherever the cells come from. */
export function saidBy(
  grid: Grid,
  layout: Layout,
  cell: (row: number, column: number) => Cell | undefined,
): Said {
  const { summary } = layout.rows;
  const rows = itemRows(grid, layout);
  const state = columnOf(layout, "state");
  const at = (row: number, key: Parameters<typeof columnOf>[1]) => cell(row, columnOf(layout, key));
  const names = Object.keys(summaryColumns) as (keyof typeof summaryColumns)[];
  const words = [0, 2, asideColumn(layout)].map((column) => cell(summary, column)?.value);
  return {
    marks: Object.fromEntries(
      itemsOf(grid).map((item, n) => [item.id, markOf(item, at(rows[n] ?? 0, "entry"))]),
    ),
    figures: Object.fromEntries(
      names.map((name) => [name, at(summary, summaryColumns[name])?.value]),
    ) as Said["figures"],
    states: rows.map((row) => String(cell(row, state)?.value)),
    sections: layout.body.flatMap((line) =>
      line.kind === "section" ? [at(line.row, "level")?.value] : [],
    ),
    words: words.includes(undefined) ? undefined : words.join("\n"),
  };
}

/** A mark that no item takes, for what cannot be read. */
const unreadable = "?" as unknown as Mark;

function markOf(item: Item, cell: Cell | undefined): Mark {
  if (cell === undefined || cell.type === "Empty") return null;
  if (cell.type === "Error" || cell.formula !== null) return unreadable;
  const read = readMark(item, cell.value);
  return read.ok ? read.value : unreadable;
}
