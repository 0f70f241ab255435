import type { Locale } from "../base/text.ts";
import type { Stage } from "../wire/vocabulary.ts";

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
  "stage",
  "remark",
  "said",
  "state",
  "receipt",
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
  "stage",
  "said",
  "remark",
  "state",
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
  /** the stage whose marks the column takes: "entry" is the open one, "stage" are the others */
  readonly stage?: Stage;
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
  /** the stage whose column is open; the formulas judge that column */
  readonly stage: Stage;
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
    /** below the last item */
    readonly receipt: number;
  };
  /** cells of the sheet that people fill in besides the entry and remark columns */
  readonly fields: { readonly branch: LayoutCell; readonly unit: LayoutCell };
  /** cell saying year, stage and version */
  readonly about: LayoutCell;
  /** hidden cell saying whose sheet it is, for the add-in: "grid@version@locale@stage@branch" */
  readonly anchor: LayoutCell;
  /** cell for the receipt of a submission */
  readonly receipt: LayoutCell;
}

/** Index of a column; the layout of a grid always has the columns asked for here. */
export function columnOf(layout: Pick<Layout, "columns">, key: ColumnKey, star?: number): number {
  return layout.columns.findIndex((column) => column.key === key && column.star === star);
}

/** Index of the column that takes a stage's marks, open or not. */
export const stageColumn = ({ columns }: Pick<Layout, "columns">, stage: Stage): number =>
  columns.findIndex((column) => column.stage === stage);

/** Index of the first column right of the marks: from there to the edge the head says what goes with them. */
export const asideColumn = ({ columns }: Pick<Layout, "columns">): number =>
  columns.findLastIndex((column) => column.stage !== undefined) + 1;

/** How many columns a reader sees; helpers stand right of them. */
export const visibleColumns = ({ columns }: Pick<Layout, "columns">): number =>
  columns.filter((column) => !column.hidden).length;

/** A1 name of a cell, relative ("C5") or with a fixed column ("$C5"). */
export const cellName = (row: number, column: number, fixed = false): string =>
  `${fixed ? "$" : ""}${columnName(column)}${row + 1}`;

/** "A" for 0, "AA" for 26. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}
