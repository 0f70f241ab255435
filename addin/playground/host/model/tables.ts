import { HostError } from "../errors.ts";
import { intersect, type Rect } from "../geometry.ts";
import { readFlag, readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelObject } from "./object.ts";
import { Range } from "./range.ts";
import { type ColumnRecord, TableColumnCollection } from "./tableColumns.ts";
import { AutoFilter, clearFilters, refilter } from "./tableFilters.ts";
import { type SortField, TableSort } from "./tableSort.ts";
import { Worksheet } from "./worksheet.ts";

export interface TableRecord {
  readonly id: string;
  readonly sheetId: string;
  name: string;
  rect: Rect;
  style: string;
  showFilterButton: boolean;
  showBandedRows: boolean;
  /** one for each column, in their order; what is unset is undefined */
  readonly columns: ColumnRecord[];
  sort: readonly SortField[];
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

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.#book, this.#record);
  }
  get Sort(): TableSort {
    return new TableSort(this.#book, this.#record);
  }
  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.#book, this.#record);
  }

  ClearFilters(): void {
    clearFilters(this.#book, this.#record);
  }
  ReapplyFilters(): void {
    refilter(this.#book, this.#record);
  }

  /** As in Excel, the header row stays where it is and the cells keep their contents. */
  Resize(value: unknown): void {
    const range = value instanceof Range ? value : this.Worksheet.GetRange(readText(value));
    const { rect, sheetId, id } = this.#record;
    const other = this.#book.tables.some(
      (table) => table.id !== id && table.sheetId === sheetId && intersect(table.rect, range.rect),
    );
    const stays = range.sheetId === sheetId && range.rect.row === rect.row;
    if (!stays || !intersect(rect, range.rect) || other || range.rect.rows < 2)
      throw new HostError("InvalidArgument");
    this.#book.resizeTable(this.#record, range.rect);
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
