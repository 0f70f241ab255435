import type { Locale } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import type { Stage } from "../wire/vocabulary.ts";
import { columnsOf } from "./columns.ts";
import { itemCells } from "./itemCells.ts";
import type { CellRole, Layout, LayoutCell, LayoutColumn, LayoutRow } from "./layout.ts";
import { asideColumn, columnOf, visibleColumns } from "./layout.ts";
import { type SectionLine, sectionLines } from "./lines.ts";
import { sheetTexts } from "./sheetTexts.ts";

const rows = { title: 0, fields: 1, summary: 2, heading: 3, first: 4 } as const;

/**
 * Lays a grid out on a sheet: the same renderer for every grid, in the language asked for. All three
 * stages have a column, as on the official forms; that of `stage` is open and judged by the formulas.
 */
export function toLayout(grid: Grid, locale: Locale, stage: Stage = "self"): Layout {
  const columns = columnsOf(grid, locale, stage);
  const body = bodyOf(grid);
  const last = body.at(-1)?.row ?? rows.first;
  const { branch, unit, about, anchor, title } = headOf(grid, locale, stage, columns);
  const receiptRow = last + 1;
  const receipt = cell(receiptRow, 0, visibleColumns({ columns }), "receipt", "");
  const empty: Layout = {
    ...{ locale, stage, columns, cells: [], body },
    rows: { ...rows, last, receipt: receiptRow },
    fields: { branch, unit },
    ...{ about, anchor, receipt },
  };
  const head = [title, branch, unit, about, anchor, receipt];
  return { ...empty, cells: [...head, ...headingsOf(columns), ...bodyCells(grid, empty)] };
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

const cell = (
  row: number,
  column: number,
  span: number,
  role: CellRole,
  value: string,
): LayoutCell => ({ row, column, span, role, value });

function headOf(grid: Grid, locale: Locale, stage: Stage, columns: readonly LayoutColumn[]) {
  const texts = sheetTexts[locale];
  const shown = visibleColumns({ columns });
  const aside = asideColumn({ columns });
  const about = `${texts.stage[stage]} · ${texts.version(grid.version)}`;
  const id = `${grid.id}@${grid.version}@${locale}@${stage}@`;
  return {
    title: cell(rows.title, 0, shown, "title", grid.title[locale]),
    branch: cell(rows.fields, 0, 2, "field", texts.branch),
    unit: cell(rows.fields, 2, aside - 2, "field", texts.unit),
    about: cell(rows.fields, aside, shown - aside, "anchor", about),
    anchor: cell(rows.fields, columnOf({ columns }, "text"), 1, "helper", id),
  };
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
  const title = section.title[locale];
  const state = columnOf(layout, "state");
  if (who === undefined) return [cell(row, 0, state, "section", title)];
  const aside = asideColumn(layout);
  return [
    cell(row, 0, aside, "section", title),
    cell(row, aside, state - aside, "remark", sheetTexts[locale].decidedBy(who)),
  ];
}
