import type { Locale } from "../base/text.ts";
import { type Grid, type Item, itemsOf, starsOf } from "../grid/grid.ts";
import type { CellRole, ColumnKey, Layout, LayoutCell, LayoutColumn, LayoutRow } from "./layout.ts";
import { columnOf } from "./layout.ts";
import { type SheetTexts, sheetTexts } from "./sheetTexts.ts";

const rows = { title: 0, fields: 1, summary: 2, heading: 3, first: 4 } as const;

/** Lays a grid out on a sheet: the same renderer for every grid, in the language asked for. */
export function toLayout(grid: Grid, locale: Locale): Layout {
  const texts = sheetTexts[locale];
  const columns = columnsOf(grid, texts);
  const body = bodyOf(grid);
  const last = body.at(-1)?.row ?? rows.first;
  const head = headOf(grid, locale, columns);
  const cells = [...head.cells, ...headingsOf(columns), ...bodyCells(grid, locale, columns, body)];
  return {
    locale,
    columns,
    cells,
    body,
    rows: { ...rows, last },
    fields: { branch: head.branch, unit: head.unit },
    anchor: head.anchor,
  };
}

function columnsOf(grid: Grid, texts: SheetTexts): LayoutColumn[] {
  const { headings } = texts;
  const shown = (key: ColumnKey, heading: string, width: number): LayoutColumn => ({
    key,
    heading,
    width,
    hidden: false,
  });
  const helper = (key: ColumnKey): LayoutColumn => ({ key, heading: key, width: 8, hidden: true });
  const middle: LayoutColumn[] =
    grid.rule.kind === "tiers"
      ? starsOf(grid).map((star) => ({ ...shown("requirement", texts.requirement(star), 8), star }))
      : [shown("evidence", headings.evidence, 20), shown("points", headings.points, 7)];
  return [
    shown("number", headings.number, 6),
    shown("criterion", headings.criterion, 41),
    ...middle,
    shown("entry", headings.entry, 11),
    shown("state", headings.state, 14),
    shown("remark", headings.remark, 20),
    ...(["text", "amount", "reading", "level", "best"] as const).map(helper),
  ];
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

function bodyCells(
  grid: Grid,
  locale: Locale,
  columns: readonly LayoutColumn[],
  body: readonly LayoutRow[],
): LayoutCell[] {
  const items = new Map(itemsOf(grid).map((item) => [item.id, item]));
  const titles = new Map(grid.sections.map((section) => [section.id, section.title[locale]]));
  const state = columnOf({ columns }, "state");
  return body.flatMap((line): LayoutCell[] => {
    if (line.kind === "section") {
      const value = titles.get(line.section) ?? "";
      return [{ row: line.row, column: 0, span: state, role: "section", value }];
    }
    const item = items.get(line.item);
    return item ? itemCells(item, locale, columns, line.row) : [];
  });
}

function itemCells(
  item: Item,
  locale: Locale,
  columns: readonly LayoutColumn[],
  row: number,
): LayoutCell[] {
  const values: Partial<Record<ColumnKey, string | number>> = {
    // "01" and twenty digits are no numbers: they would not come back as they went in
    number: /^(0|[1-9]\d{0,8})$/.test(item.id) ? Number(item.id) : item.id,
    criterion: item.text[locale],
    evidence: item.evidence?.[locale] ?? "",
    points: item.kind === "points" ? item.max : "",
    entry: "",
    remark: "",
  };
  return columns.flatMap(({ key, star }, column): LayoutCell[] => {
    const value = key === "requirement" ? requirementText(item, star ?? 0, locale) : values[key];
    if (value === undefined) return [];
    return [
      { row, column, span: 1, role: key === "points" ? "requirement" : (key as CellRole), value },
    ];
  });
}

/** What a star asks, in the standard's own words where it has some, else ● and —. */
function requirementText(item: Item, star: number, locale: Locale): string {
  if (item.kind === "points") return "";
  const wording = item.wording?.[String(star)];
  if (wording) return wording[locale];
  return item.requires[String(star)] === undefined ? "—" : "●";
}
