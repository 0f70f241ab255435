import type { Locale } from "../base/text.ts";

/** What a cell is, from which its looks follow; the looks themselves belong to whoever draws the sheet. */
export const cellRoles = [
  "title",
  "field",
  "anchor",
  "star",
  "total",
  "progress",
  "heading",
  "section",
  "subtotal",
  "number",
  "criterion",
  "evidence",
  "requirement",
  "entry",
  "state",
  "remark",
  "helper",
] as const;
export type CellRole = (typeof cellRoles)[number];

export const columnKeys = [
  "number",
  "criterion",
  "evidence",
  "requirement",
  "points",
  "entry",
  "state",
  "remark",
  "text",
  "amount",
  "reading",
  "level",
  "best",
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export interface LayoutColumn {
  readonly key: ColumnKey;
  readonly heading: string;
  /** width in characters */
  readonly width: number;
  /** a helper column of the native formulas */
  readonly hidden: boolean;
  /** the star a requirement column belongs to */
  readonly star?: number;
}

/** Rows and columns count from 0. */
export interface LayoutCell {
  readonly row: number;
  readonly column: number;
  readonly role: CellRole;
  readonly value: string | number;
  /** columns the cell spans, from its own; 1 unless merged */
  readonly span: number;
}

export type LayoutRow =
  | {
      readonly kind: "section";
      readonly row: number;
      readonly section: string;
      readonly last: number;
    }
  | { readonly kind: "item"; readonly row: number; readonly item: string };

/** Where everything of a grid stands on its sheet. */
export interface Layout {
  readonly locale: Locale;
  readonly columns: readonly LayoutColumn[];
  /** everything that is not a formula */
  readonly cells: readonly LayoutCell[];
  readonly body: readonly LayoutRow[];
  readonly rows: {
    readonly title: number;
    readonly fields: number;
    readonly summary: number;
    readonly heading: number;
    readonly first: number;
    readonly last: number;
  };
  /** cells of the sheet that people fill in besides the entry and remark columns */
  readonly fields: { readonly branch: LayoutCell; readonly unit: LayoutCell };
  /** cell holding "grid@version@locale" */
  readonly anchor: LayoutCell;
}

/** Index of a column; the layout of a grid always has the columns asked for here. */
export function columnOf(layout: Pick<Layout, "columns">, key: ColumnKey, star?: number): number {
  return layout.columns.findIndex((column) => column.key === key && column.star === star);
}

/** A1 name of a cell, relative ("C5") or with a fixed column ("$C5"). */
export const cellName = (row: number, column: number, fixed = false): string =>
  `${fixed ? "$" : ""}${columnName(column)}${row + 1}`;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
