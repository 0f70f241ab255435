import { HostError } from "../errors.ts";
import type { Rect, Shift } from "../geometry.ts";
import { readIndex, readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelCollection, ModelObject } from "./object.ts";
import { Range } from "./range.ts";
import { Filter, type FilterCriteria } from "./tableFilters.ts";
import type { TableRecord } from "./tables.ts";

/** What a column carries besides its cells. */
export interface ColumnRecord {
  filter: FilterCriteria | null;
}

export const newColumns = (count: number): ColumnRecord[] =>
  Array.from({ length: count }, () => ({ filter: null }));

/** Columns inserted in, or deleted from, the middle of a table; called ahead of the table's own move. */
export function shiftColumns({ rect, columns }: TableRecord, { axis, at, count }: Shift): void {
  if (axis !== "column") return;
  const from = at - rect.column;
  if (count > 0 && from > 0 && from < rect.columns) columns.splice(from, 0, ...newColumns(count));
  if (count < 0 && from < rect.columns)
    columns.splice(Math.max(0, from), Math.min(from, 0) - count);
}

/** The columns of a table that is about to have another size. */
export function fitColumns({ rect: old, columns }: TableRecord, rect: Rect): void {
  const kept = newColumns(rect.columns).map(
    (blank, at) => columns[rect.column + at - old.column] ?? blank,
  );
  columns.splice(0, columns.length, ...kept);
}

export class TableColumn extends ModelObject {
  readonly wireType = "TableColumn";
  readonly #book: Book;
  readonly #table: TableRecord;
  readonly #at: number;

  constructor(book: Book, table: TableRecord, at: number) {
    super();
    this.#book = book;
    this.#table = table;
    this.#at = at;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.Id };
  }

  get Id(): number {
    return this.#at + 1;
  }
  get Index(): number {
    return this.#at;
  }
  get Name(): string {
    return String(this.GetHeaderRowRange().Values[0]?.[0] ?? "");
  }
  get Filter(): Filter {
    return new Filter(this.#book, this.#table, this.#at);
  }

  GetRange(): Range {
    const { rect, sheetId } = this.#table;
    return new Range(this.#book, sheetId, { ...rect, column: rect.column + this.#at, columns: 1 });
  }

  GetHeaderRowRange(): Range {
    const { rect } = this.GetRange();
    return new Range(this.#book, this.#table.sheetId, { ...rect, rows: 1 });
  }

  GetDataBodyRange(): Range {
    const { rect } = this.GetRange();
    const body = { ...rect, row: rect.row + 1, rows: rect.rows - 1 };
    return new Range(this.#book, this.#table.sheetId, body);
  }
}

export class TableColumnCollection extends ModelCollection {
  readonly wireType = "TableColumnCollection";
  readonly #book: Book;
  readonly #table: TableRecord;

  constructor(book: Book, table: TableRecord) {
    super();
    this.#book = book;
    this.#table = table;
  }

  get items(): readonly TableColumn[] {
    return this.#table.columns.map((_, at) => new TableColumn(this.#book, this.#table, at));
  }
  get Count(): number {
    return this.#table.columns.length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItemAt(index: unknown): TableColumn {
    return this.#existing(this.items[readIndex(index)]);
  }

  /** By id or name. */
  GetItem(key: unknown): TableColumn {
    return this.#existing(this.#find(key));
  }

  GetItemOrNullObject(key: unknown): TableColumn | null {
    return this.#find(key) ?? null;
  }

  #find(key: unknown): TableColumn | undefined {
    if (typeof key === "number") return this.items.find(({ Id }) => Id === key);
    const name = readText(key).toLowerCase();
    return this.items.find((column) => column.Name.toLowerCase() === name);
  }

  #existing(column: TableColumn | undefined): TableColumn {
    if (!column) throw new HostError("ItemNotFound");
    return column;
  }
}
