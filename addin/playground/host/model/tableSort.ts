import type { Cell } from "../engine.ts";
import { HostError } from "../errors.ts";
import { isRecord, readIndex } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelObject } from "./object.ts";
import { bodyOf } from "./tableFilters.ts";
import type { TableRecord } from "./tables.ts";

export interface SortField {
  /** column of the table, from 0 */
  readonly key: number;
  readonly ascending: boolean;
}

const readField = (book: Book, value: unknown): SortField => {
  if (!isRecord(value)) throw new HostError("InvalidArgument");
  const { key, ascending = true, sortOn = "Value" } = value;
  if (sortOn !== "Value") book.missing(`TableSort.Apply(${String(sortOn)})`);
  return { key: readIndex(key), ascending: ascending !== false };
};

/** Excel's order: numbers, texts, logical values, errors; blank cells last, whichever way it goes. */
const KINDS = ["Double", "String", "Boolean", "Error", "Empty"];

const compareCells = (a: Cell, b: Cell): number => {
  const kinds = KINDS.indexOf(a.type) - KINDS.indexOf(b.type);
  if (kinds !== 0) return kinds;
  if (typeof a.value === "string")
    return a.value.localeCompare(String(b.value), undefined, { sensitivity: "accent" });
  return Number(a.value) - Number(b.value);
};

const compareBy = (a: Cell, b: Cell, ascending: boolean): number => {
  const blanks = Number(a.type === "Empty") - Number(b.type === "Empty");
  return blanks || (ascending ? 1 : -1) * compareCells(a, b);
};

export class TableSort extends ModelObject {
  readonly wireType = "TableSort";
  readonly #book: Book;
  readonly #table: TableRecord;

  constructor(book: Book, table: TableRecord) {
    super();
    this.#book = book;
    this.#table = table;
  }

  get Fields(): readonly SortField[] {
    return this.#table.sort;
  }

  /** Rows go whole, with their looks and formulas; hidden rows stay where they are, as in Excel. */
  Apply(fields: unknown): void {
    if (!Array.isArray(fields) || fields.length === 0) throw new HostError("InvalidArgument");
    this.#sort(fields.map((field) => readField(this.#book, field)));
  }

  Reapply(): void {
    if (this.#table.sort.length > 0) this.#sort(this.#table.sort);
  }

  /** Forgets the order; the rows stay as they stand. */
  Clear(): void {
    this.#table.sort = [];
  }

  #sort(fields: readonly SortField[]): void {
    const { sheetId } = this.#table;
    const { cells, styles } = this.#book.engine;
    const body = bodyOf(this.#table);
    if (fields.some(({ key }) => key < 0 || key >= body.columns))
      throw new HostError("InvalidArgument");
    this.#book.assertUnlocked(sheetId, body);
    const keys = fields.map(({ key }) =>
      cells.read(sheetId, { ...body, column: body.column + key, columns: 1 }).map(([cell]) => cell),
    );
    const places = Array.from({ length: body.rows }, (_, at) => at).filter(
      (at) => !styles.rowHidden(sheetId, body.row + at),
    );
    const sorted = [...places].sort((a, b) => {
      for (const [at, { ascending }] of fields.entries()) {
        const [x, y] = [keys[at]?.[a], keys[at]?.[b]];
        const order = x && y ? compareBy(x, y, ascending) : 0;
        if (order !== 0) return order;
      }
      return a - b;
    });
    const from = new Map(places.map((place, at) => [place, sorted[at] ?? place]));
    this.#book.change(() => cells.reorderRows(sheetId, body, (at) => from.get(at) ?? at));
    this.#table.sort = fields;
  }
}
