import { type Grid, type Item, itemsOf, starsOf } from "../grid/grid.ts";
import { quote } from "./itemFormulas.ts";
import { type ColumnKey, cellName, columnName, columnOf, type Layout } from "./layout.ts";
import { sheetTexts } from "./sheetTexts.ts";

export interface CellFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** columns the cell spans, from its own */
  readonly span: number;
  readonly role: "star" | "total" | "progress" | "subtotal" | "helper" | "state";
}

/** Where the summary keeps its figures, for whoever reads them back: hidden cells of the summary row. */
export const summaryColumns = {
  answered: "text",
  total: "amount",
  complete: "reading",
  star: "level",
  atMost: "best",
} as const satisfies Record<string, ColumnKey>;

/** The formulas of the whole sheet: star, total, progress, and a subtotal for each section. */
export function summaryFormulas(grid: Grid, layout: Layout): CellFormula[] {
  return [...helpers(grid, layout), ...shown(grid, layout), ...subtotals(grid, layout)];
}

function helpers(grid: Grid, layout: Layout): CellFormula[] {
  const { row, cell, whole } = refsOf(layout);
  const items = itemsOf(grid);
  const formulas = {
    answered: `=COUNT(${whole("reading")})+COUNTIF(${whole("reading")},"na")`,
    total:
      grid.rule.kind === "points"
        ? `=ROUND(SUM(${whole("level")}),2)`
        : `=${metAtTop(grid, whole("level"), items)}`,
    complete: `=IF(${cell("answered")}=${items.length},1,0)`,
    star: `=IF(${cell("complete")}=1,${starFrom(grid, whole("level"))},"open")`,
    atMost: `=${starFrom(grid, whole("best"))}`,
  };
  return Object.entries(summaryColumns).map(([name, key]) => ({
    row,
    column: columnOf(layout, key),
    formula: formulas[name as keyof typeof formulas],
    span: 1,
    role: "helper",
  }));
}

/** The star that levels (tiers) or points add up to. */
function starFrom(grid: Grid, range: string): string {
  if (grid.rule.kind === "tiers") return `CHOOSE(MIN(${range})+1,0,${starsOf(grid).join(",")})`;
  return grid.rule.bands.reduce(
    (lower, { star, atLeast }) => `IF(ROUND(SUM(${range}),2)>=${atLeast},${star},${lower})`,
    "0",
  );
}

/** Items met at the highest star, of those that it asks. */
function metAtTop(grid: Grid, levels: string, items: readonly Item[]): string {
  const asked = items.filter((item) => asksAtTop(grid, item)).length;
  const free = items.length - asked;
  return `COUNTIF(${levels},${starsOf(grid).length})${free > 0 ? `-${free}` : ""}`;
}

const asksAtTop = (grid: Grid, item: Item) =>
  item.kind === "points" || item.requires[String(starsOf(grid).at(-1))] !== undefined;

function shown(grid: Grid, layout: Layout): CellFormula[] {
  const { row, cell } = refsOf(layout);
  const texts = sheetTexts[layout.locale];
  const state = columnOf(layout, "state");
  const visible = layout.columns.filter((column) => !column.hidden).length;
  const stars = [0, ...starsOf(grid)];
  const names = stars.map((star) => quote(star === 0 ? texts.noStar : texts.star(star))).join(",");
  const named = (ref: string) => `CHOOSE(MATCH(${ref},{${stars.join(",")}},0),${names})`;
  const items = itemsOf(grid);
  const max =
    items.reduce(
      (sum, item) => sum + (item.kind === "points" ? Math.round(item.max * 100) : 0),
      0,
    ) / 100;
  const asked = items.filter((item) => asksAtTop(grid, item)).length;
  const total =
    grid.rule.kind === "points"
      ? `=${cell("total")}&${quote(` / ${max} ${texts.points}`)}`
      : `=${quote(`${texts.itemsMet(stars.at(-1) ?? 0)} `)}&${cell("total")}&" / ${asked}"`;
  const answered = `${quote(`${texts.answered} `)}&${cell("answered")}&${quote(` / ${items.length} · ${texts.atMost} `)}`;
  return [
    {
      row,
      column: 0,
      span: 2,
      role: "star",
      formula: `=IF(${cell("star")}="open",${quote(texts.filling)},${named(cell("star"))})`,
    },
    { row, column: 2, span: state - 2, role: "total", formula: total },
    {
      row,
      column: state,
      span: visible - state,
      role: "progress",
      formula: `=${answered}&${named(cell("atMost"))}`,
    },
  ];
}

function subtotals(grid: Grid, layout: Layout): CellFormula[] {
  const levels = columnName(columnOf(layout, "level"));
  const column = columnOf(layout, "state");
  return layout.body.flatMap((line): CellFormula[] => {
    if (line.kind !== "section") return [];
    const items = grid.sections.find((section) => section.id === line.section)?.items ?? [];
    const range = `$${levels}$${line.row + 2}:$${levels}$${line.last + 1}`;
    const max =
      items.reduce(
        (sum, item) => sum + (item.kind === "points" ? Math.round(item.max * 100) : 0),
        0,
      ) / 100;
    const asked = items.filter((item) => asksAtTop(grid, item)).length;
    const formula =
      grid.rule.kind === "points"
        ? `=ROUND(SUM(${range}),2)&" / ${max}"`
        : `=${metAtTop(grid, range, items)}&" / ${asked}"`;
    return [{ row: line.row, column, span: 1, role: "subtotal", formula }];
  });
}

function refsOf(layout: Layout) {
  const { summary: row, first, last } = layout.rows;
  return {
    row,
    cell: (name: keyof typeof summaryColumns) =>
      absolute(row, columnOf(layout, summaryColumns[name])),
    whole: (key: ColumnKey) => {
      const column = columnOf(layout, key);
      return `${absolute(first, column)}:${absolute(last, column)}`;
    },
  };
}

const absolute = (row: number, column: number) =>
  cellName(row, column, true).replace(/(\d+)$/, "$$$1");
