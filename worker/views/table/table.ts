import type { Text } from "../../../shared/index.ts";

/** A cell of a table: text stays text, a number a number, null is empty. */
export type Cell = string | number | null;

/** A column of a table made of rows. */
export interface Column<Row> {
  readonly head: Text;
  /** in characters */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

/** A head, and what stands below it. */
export interface Table {
  readonly head: readonly string[];
  readonly widths: readonly number[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Puts rows into columns; heads are in both languages. */
export const toTable = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): Table => ({
  head: columns.map(({ head }) => both(head)),
  widths: columns.map(({ width }) => width),
  rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
});

/** A text in both languages, Chinese first. */
export const both = ({ "zh-CN": zh, en }: Text): string => `${zh} ${en}`;
