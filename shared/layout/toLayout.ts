import type { Locale } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { columnsOf } from "./columns.ts";
import { itemCells } from "./itemCells.ts";
import type { CellRole, Layout, LayoutCell, LayoutColumn, LayoutRow } from "./layout.ts";
import { columnOf } from "./layout.ts";
import { type SectionLine, sectionLines } from "./lines.ts";
import { sheetTexts } from "./sheetTexts.ts";

const rows = { title: 0, fields: 1, summary: 2, heading: 3, first: 4 } as const;

/** Lays a grid out on a sheet: the same renderer for every grid, in the language asked for. */
export function toLayout(grid: Grid, locale: Locale): Layout {
  const columns = columnsOf(grid, locale);
  const body = bodyOf(grid);
  const last = body.at(-1)?.row ?? rows.first;
  const head = headOf(grid, locale, columns);
  const empty: Layout = {
    locale,
    columns,
    cells: [],
    body,
    rows: { ...rows, last },
    fields: { branch: head.branch, unit: head.unit },
    anchor: head.anchor,
  };
  return { ...empty, cells: [...head.cells, ...headingsOf(columns), ...bodyCells(grid, empty)] };
}

function bodyOf(grid: Grid): LayoutRow[] {
  let row: number = rows.first;
  return grid.sections.flatMap((section) => {
    const top = row;
    row += 1 + section.items.length;
    return [
      { kind: "section", row: top, section: section.id, last: row - 1 } as const,
      ...section.items.map(
        (item, at) => ({ kind: "item", row: top + 1 + at, item: item.id }) as const,
      ),
    ];
  });
}

function headOf(grid: Grid, locale: Locale, columns: readonly LayoutColumn[]) {
  const texts = sheetTexts[locale];
  const shown = columns.filter((column) => !column.hidden).length;
  const state = columnOf({ columns }, "state");
  const cell = (
    row: number,
    column: number,
    span: number,
    role: CellRole,
    value: string,
  ): LayoutCell => ({
    row,
    column,
    span,
    role,
    value,
  });
  const title = cell(rows.title, 0, shown, "title", grid.title[locale]);
  const branch = cell(rows.fields, 0, 2, "field", texts.branch);
  const unit = cell(rows.fields, 2, state - 2, "field", texts.unit);
  const id = `${grid.id}@${grid.version}@${locale}`;
  const anchor = cell(rows.fields, state, shown - state, "anchor", id);
  return { cells: [title, branch, unit, anchor], branch, unit, anchor };
}

const headingsOf = (columns: readonly LayoutColumn[]): LayoutCell[] =>
  columns.map(({ heading, hidden }, column) => ({
    row: rows.heading,
    column,
    span: 1,
    role: hidden ? "helper" : "heading",
    value: heading,
  }));

const bodyCells = (grid: Grid, layout: Layout): LayoutCell[] =>
  sectionLines(grid, layout).flatMap((section) => [
    ...sectionCells(layout, section),
    ...section.lines.flatMap((line) => itemCells(grid, layout.locale, layout.columns, line)),
  ]);

/** A section's own row: its title over all that its items have beside one another, and whose star it is. */
function sectionCells(layout: Layout, { section, row }: SectionLine): LayoutCell[] {
  const { locale } = layout;
  const who = section.decidedBy?.[locale];
  const cell = (role: CellRole, column: number, span: number, value: string): LayoutCell => ({
    row,
    column,
    span,
    role,
    value,
  });
  return [
    cell("section", 0, columnOf(layout, "state"), section.title[locale]),
    ...(who === undefined
      ? []
      : [cell("remark", columnOf(layout, "remark"), 1, sheetTexts[locale].decidedBy(who))]),
  ];
}
