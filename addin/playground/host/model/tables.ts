import { HostError } from "../errors.ts";
import type { Rect } from "../geometry.ts";
import { readFlag, readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelCollection, ModelObject } from "./object.ts";
import { Range } from "./range.ts";
import { Worksheet } from "./worksheet.ts";

export interface TableRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  rect: Rect;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
}

/** Univer's open packages have no tables: the host keeps them, and they move with their rows. */
export class Table extends ModelObject {
  readonly wireType = "Table";
  readonly #book: Book;
  readonly #record: TableRecord;

  constructor(book: Book, record: TableRecord) {
    super();
    this.#book = book;
    this.#record = record;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.#record.id };
  }

  get Id(): string {
    return this.#record.id;
  }

  get Name(): string {
    return this.#record.name;
  }
  set Name(value: unknown) {
    const name = readText(value);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name)) throw new HostError("InvalidArgument");
    const other = this.#book.tables.find((t) => t.name.toLowerCase() === name.toLowerCase());
    if (other && other !== this.#record) throw new HostError("InvalidArgument");
    this.#record.name = name;
  }

  get Style(): string {
    return this.#record.style;
  }
  set Style(style: unknown) {
    this.#record.style = readText(style);
  }

  get ShowHeaders(): boolean {
    return true;
  }
  get ShowTotals(): boolean {
    return false;
  }

  get ShowFilterButton(): boolean {
    return this.#record.showFilterButton;
  }
  set ShowFilterButton(shown: unknown) {
    this.#record.showFilterButton = readFlag(shown);
  }

  get ShowBandedRows(): boolean {
    return this.#record.showBandedRows;
  }
  set ShowBandedRows(shown: unknown) {
    this.#record.showBandedRows = readFlag(shown);
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.#book, this.#record.sheetId);
  }

  GetRange(): Range {
    return this.#range(this.#record.rect);
  }

  GetHeaderRowRange(): Range {
    return this.#range({ ...this.#record.rect, rows: 1 });
  }

  GetDataBodyRange(): Range {
    const { rect } = this.#record;
    return this.#range({ ...rect, row: rect.row + 1, rows: rect.rows - 1 });
  }

  /** Removes the table with its cells' contents, as Excel does. */
  Delete(): void {
    const { sheetId, rect } = this.#record;
    this.#book.assertUnlocked(sheetId, rect);
    this.#book.change(() => this.#book.engine.cells.clear(sheetId, rect, "All"));
    this.#forget();
  }

  ConvertToRange(): Range {
    this.#forget();
    return this.#range(this.#record.rect);
  }

  #range(rect: Rect): Range {
    return new Range(this.#book, this.#record.sheetId, rect);
  }

  #forget(): void {
    this.#book.tables.splice(this.#book.tables.indexOf(this.#record), 1);
  }
}

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
