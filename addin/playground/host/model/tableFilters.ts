import { HostError } from "../errors.ts";
import type { Rect } from "../geometry.ts";
import { isRecord } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelObject } from "./object.ts";
import type { TableRecord } from "./tables.ts";

/** A filter as the add-in gave it; the host knows the kind that a list of values is. */
export interface FilterCriteria {
  readonly filterOn: "Values";
  readonly values: readonly string[];
}

const readCriteria = (book: Book, value: unknown): FilterCriteria => {
  if (!isRecord(value)) throw new HostError("InvalidArgument");
  const { filterOn, values } = value;
  const isList = Array.isArray(values) && values.every((one) => typeof one === "string");
  if (filterOn !== "Values" || !isList) return book.missing(`Filter.Apply(${String(filterOn)})`);
  return { filterOn, values };
};

/** The rows of a table below its header. */
export const bodyOf = ({ rect }: TableRecord): Rect => ({
  ...rect,
  row: rect.row + 1,
  rows: rect.rows - 1,
});

/** Hides the rows that one of the table's filters does not let through, and shows the others. */
export function refilter(book: Book, table: TableRecord): void {
  const { styles, cells } = book.engine;
  const body = bodyOf(table);
  const lines = cells.text(table.sheetId, body);
  const passes = (line: readonly string[]) =>
    table.columns.every(({ filter }, at) => !filter || filter.values.includes(line[at] ?? ""));
  book.change(() => {
    styles.setRowsHidden(table.sheetId, body, false);
    lines.forEach((line, at) => {
      const row = { ...body, row: body.row + at, rows: 1 };
      if (!passes(line)) styles.setRowsHidden(table.sheetId, row, true);
    });
  });
}

export function clearFilters(book: Book, table: TableRecord): void {
  const filtered = table.columns.filter(({ filter }) => filter !== null);
  for (const column of filtered) column.filter = null;
  if (filtered.length > 0) refilter(book, table);
}

export class Filter extends ModelObject {
  readonly wireType = "Filter";
  readonly #book: Book;
  readonly #table: TableRecord;
  readonly #at: number;

  constructor(book: Book, table: TableRecord, at: number) {
    super();
    this.#book = book;
    this.#table = table;
    this.#at = at;
  }

  get Criteria(): FilterCriteria | null {
    return this.#table.columns[this.#at]?.filter ?? null;
  }

  Apply(criteria: unknown): void {
    this.#set(readCriteria(this.#book, criteria));
  }
  ApplyValuesFilter(values: unknown): void {
    this.#set(readCriteria(this.#book, { filterOn: "Values", values }));
  }
  Clear(): void {
    this.#set(null);
  }

  #set(filter: FilterCriteria | null): void {
    const column = this.#table.columns[this.#at];
    if (!column) throw new HostError("ItemNotFound");
    this.#book.assertAllowed(this.#table.sheetId, "allowAutoFilter");
    column.filter = filter;
    refilter(this.#book, this.#table);
  }
}

export class AutoFilter extends ModelObject {
  readonly wireType = "AutoFilter";
  readonly #book: Book;
  readonly #table: TableRecord;

  constructor(book: Book, table: TableRecord) {
    super();
    this.#book = book;
    this.#table = table;
  }

  get Enabled(): boolean {
    return this.#table.showFilterButton;
  }
  get IsDataFiltered(): boolean {
    return this.#table.columns.some(({ filter }) => filter !== null);
  }
  /** One for each column; null where it is not filtered. */
  get Criteria(): readonly (FilterCriteria | null)[] {
    return this.#table.columns.map(({ filter }) => filter);
  }

  ClearCriteria(): void {
    clearFilters(this.#book, this.#table);
  }
  Reapply(): void {
    refilter(this.#book, this.#table);
  }
}
