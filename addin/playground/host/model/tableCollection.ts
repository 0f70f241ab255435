import { HostError } from "../errors.ts";
import { readFlag, readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelCollection } from "./object.ts";
import { Range } from "./range.ts";
import { newColumns } from "./tableColumns.ts";
import { Table, type TableRecord } from "./tables.ts";
import { Worksheet } from "./worksheet.ts";

export class TableCollection extends ModelCollection {
  readonly wireType = "TableCollection";
  readonly #book: Book;
  readonly #sheetId: string | null;

  constructor(book: Book, sheetId: string | null) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  get items(): readonly Table[] {
    return this.#book.tables
      .filter(({ sheetId }) => this.#sheetId === null || sheetId === this.#sheetId)
      .map((record) => new Table(this.#book, record));
  }

  get Count(): number {
    return this.items.length;
  }

  GetCount(): number {
    return this.items.length;
  }

  Add(address: unknown, hasHeaders: unknown): Table {
    const range = this.#range(address);
    if (!readFlag(hasHeaders)) this.#book.missing("TableCollection.Add() without headers");
    const { sheetId, rect } = range;
    if (this.#book.tableOn(sheetId, rect)) throw new HostError("InvalidArgument");
    if (this.#book.engine.protection.options(sheetId)) throw new HostError("AccessDenied");
    const record: TableRecord = {
      id: this.#book.newId(),
      sheetId,
      name: this.#nextName(),
      rect: rect.rows > 1 ? rect : { ...rect, rows: 2 },
      columns: newColumns(rect.columns),
      sort: [],
      style: "TableStyleMedium2",
      showFilterButton: true,
      showBandedRows: true,
    };
    this.#book.tables.push(record);
    return new Table(this.#book, record);
  }

  GetItem(key: unknown): Table {
    const table = this.GetItemOrNullObject(key);
    if (!table) throw new HostError("ItemNotFound");
    return table;
  }

  GetItemOrNullObject(key: unknown): Table | null {
    const text = readText(key).toLowerCase();
    const hit = (table: Table): boolean =>
      table.Id.toLowerCase() === text || table.Name.toLowerCase() === text;
    return this.items.find(hit) ?? null;
  }

  GetItemAt(index: unknown): Table {
    const table = this.items[Number(index)];
    if (!table) throw new HostError("ItemNotFound");
    return table;
  }

  #range(address: unknown): Range {
    if (address instanceof Range) return address;
    const sheetId = this.#sheetId ?? this.#book.engine.sheets.activeId();
    return new Worksheet(this.#book, sheetId).GetRange(readText(address));
  }

  #nextName(): string {
    const taken = new Set(this.#book.tables.map(({ name }) => name.toLowerCase()));
    let n = this.#book.tables.length + 1;
    while (taken.has(`table${n}`)) n += 1;
    return `Table${n}`;
  }
}

/** The tables that a range touches. */
export class TableScopedCollection extends ModelCollection {
  readonly wireType = "TableScopedCollection";
  readonly items: readonly Table[];

  constructor(items: readonly Table[]) {
    super();
    this.items = items;
  }

  GetCount(): number {
    return this.items.length;
  }

  GetFirst(): Table {
    const [first] = this.items;
    if (!first) throw new HostError("ItemNotFound");
    return first;
  }
}
