import type { Locale } from "../../../shared/index.ts";

export type Cell = string | number;

/** A column of ours; people may add their own beside and between, rename ours, or delete them. */
export interface TableColumn {
  /** end of the sheet-scoped name that marks it: "KEY", "ORDER" … */
  readonly id: string;
  readonly heading: Readonly<Record<Locale, string>>;
  /** "@" for every text: set before the value, so that nothing becomes a formula */
  readonly format: string;
  /** in points */
  readonly width: number;
  readonly hidden?: boolean;
  /** still says something of a row that is no longer listed */
  readonly lasting?: boolean;
}

export interface TableRow {
  /** never shown twice; by it a refresh finds the row again, wherever it stands */
  readonly key: string;
  /** one for each column */
  readonly cells: readonly Cell[];
}

/** A table that can be refreshed; the first column gives its order, the last one holds the keys. */
export interface TableSpec {
  /** name of the Excel table, and the beginning of its columns' names */
  readonly id: string;
  readonly locale: Locale;
  /** name of a new sheet */
  readonly sheet: string;
  readonly title: string;
  readonly hint: string;
  /** row of the headings on a new sheet, from 0 */
  readonly top: number;
  /** the headings stay in sight */
  readonly isFrozen: boolean;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  /** stands in the first column of a row that is no longer listed but has somebody's notes */
  readonly gone: string;
  /** above the table; its columns from the first, its categories, to the last */
  readonly chart?: ChartSpec;
}

export interface ChartSpec {
  readonly name: string;
  readonly type: "ColumnStacked" | "Line";
  /** ends of columns' names */
  readonly first: string;
  readonly last: string;
  readonly title: string;
}

export const text = "@";

/** Beginning of the names of a district's year: each has tables of its own, so that no year overwrites another. */
export const tableId = (kind: string, { id, cycle }: { id: string; cycle: number }): string =>
  `XJ_${kind}_${id.replaceAll("-", "_")}_${cycle}`;
