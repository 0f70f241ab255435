import type { Cell } from "../engine.ts";
import { HostError, sizeMismatch } from "../errors.ts";
import { intersect, type Rect, subtract } from "../geometry.ts";
import { readChoice, readText } from "./arguments.ts";
import { ConditionalFormatCollection } from "./conditionalFormats.ts";
import { DataValidation } from "./dataValidation.ts";
import { RangeFormat } from "./rangeFormat.ts";
import { RangePlace } from "./rangePlace.ts";
import { TableCollection, TableScopedCollection } from "./tableCollection.ts";
import { Worksheet } from "./worksheet.ts";

const SHIFT_ROWS = { insert: "Down", delete: "Up" } as const;

export class Range extends RangePlace {
  protected at(rect: Rect): Range {
    return new Range(this.book, this.sheetId, rect);
  }

  protected lookUp(address: unknown): RangePlace {
    return this.Worksheet.GetRange(readText(address));
  }

  /** Constants can be read at once; so much that looking costs more than waiting is not looked at. */
  override get showsResults(): boolean {
    if (this.rect.rows * this.rect.columns > 10_000) return true;
    return this.#read(({ formula }) => formula !== null).some((line) => line.includes(true));
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.book, this.sheetId);
  }
  get Format(): RangeFormat {
    return new RangeFormat(this.book, this.sheetId, this.rect);
  }
  get DataValidation(): DataValidation {
    return new DataValidation(this.book, this.sheetId, this.rect);
  }
  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.book, this.sheetId, this.rect);
  }

  get Values(): unknown[][] {
    return this.#read(({ value }) => value);
  }
  set Values(values: unknown) {
    this.#write(values);
  }

  get Formulas(): unknown[][] {
    return this.#read(({ formula, value }) => formula ?? value);
  }
  set Formulas(formulas: unknown) {
    this.#write(formulas);
  }

  get ValueTypes(): unknown[][] {
    return this.#read(({ type }) => type);
  }

  get Text(): readonly (readonly string[])[] {
    return this.book.engine.cells.text(this.sheetId, this.rect);
  }

  get NumberFormat(): string[][] {
    const styles = this.book.engine.styles.read(this.sheetId, this.rect);
    return styles.map((line) => line.map(({ numberFormat }) => numberFormat));
  }
  set NumberFormat(formats: unknown) {
    const { book, sheetId, rect } = this;
    book.assertAllowed(sheetId, "allowFormatCells");
    const lines = this.#block(formats);
    book.change(() =>
      book.engine.styles.write(sheetId, rect, (row, column) => {
        const format = lines[row - rect.row]?.[column - rect.column];
        return format === null ? {} : { numberFormat: readText(format) };
      }),
    );
  }

  GetTables(): TableScopedCollection {
    const touched = new TableCollection(this.book, this.sheetId).items.filter((table) =>
      intersect(table.GetRange().rect, this.rect),
    );
    return new TableScopedCollection(touched);
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.book.engine.sheets.used(this.sheetId, valuesOnly === true);
    const common = used && intersect(used, this.rect);
    return common && this.at(common);
  }

  /** Whole rows only: Univer moves single cells otherwise than Excel does. */
  Insert(shift: unknown): Range {
    readChoice(shift, [SHIFT_ROWS.insert, "Right"]);
    const { book, sheetId, rect } = this;
    if (!this.IsEntireRow) return book.missing("Range.Insert() of single cells or columns");
    book.assertAllowed(sheetId, "allowInsertRows");
    book.change(() => book.engine.cells.insertRows(sheetId, rect.row, rect.rows));
    return this.at(rect);
  }

  Delete(shift: unknown): void {
    readChoice(shift, [SHIFT_ROWS.delete, "Left"]);
    const { book, sheetId, rect } = this;
    if (!this.IsEntireRow) book.missing("Range.Delete() of single cells or columns");
    book.assertAllowed(sheetId, "allowDeleteRows");
    book.assertUnlocked(sheetId, rect);
    book.change(() => book.engine.cells.deleteRows(sheetId, rect.row, rect.rows));
  }

  Merge(across?: unknown): void {
    const { book, sheetId, rect } = this;
    this.#assertUnprotected();
    const lines = across === true ? rect.rows : 1;
    const rows = rect.rows / lines;
    book.change(() => {
      for (let i = 0; i < lines; i += 1) {
        book.engine.cells.merge(sheetId, { ...rect, row: rect.row + i * rows, rows });
      }
    });
  }

  Unmerge(): void {
    this.#assertUnprotected();
    this.book.change(() => this.book.engine.cells.unmerge(this.sheetId, this.rect));
  }

  Clear(applyTo?: unknown): void {
    const what = readChoice(applyTo ?? "All", ["All", "Contents", "Formats"]);
    const { book, sheetId, rect } = this;
    book.assertUnlocked(sheetId, rect);
    if (what !== "Contents") book.assertAllowed(sheetId, "allowFormatCells");
    book.change(() => {
      book.engine.cells.clear(sheetId, rect, what);
      if (what === "All") book.engine.validation.set(sheetId, rect, null);
      if (what !== "Contents") this.#clearConditions();
    });
  }

  Select(): void {
    this.book.change(() => this.book.engine.sheets.select(this.sheetId, this.rect));
  }

  /** office.js asks this ahead of a write that it sends in pieces. */
  _ValidateArraySize(rows: unknown, columns: unknown): void {
    if (rows !== this.rect.rows || columns !== this.rect.columns) throw sizeMismatch();
  }

  _KeepReference(): null {
    this.book.references.keep(this);
    return null;
  }

  #read(pick: (cell: Cell) => unknown): unknown[][] {
    const cells = this.book.engine.cells.read(this.sheetId, this.rect);
    return cells.map((line) => line.map(pick));
  }

  #write(values: unknown): void {
    const { book, sheetId, rect } = this;
    const block = this.#block(values);
    book.assertUnlocked(sheetId, rect);
    book.change(() => book.engine.cells.write(sheetId, rect, block));
  }

  /** A block of the range's own size; a single value stands for all cells. */
  #block(values: unknown): readonly (readonly unknown[])[] {
    const { rows, columns } = this.rect;
    if (!Array.isArray(values)) {
      if (typeof values === "object" && values !== null) throw new HostError("InvalidArgument");
      return Array.from({ length: rows }, () => Array.from({ length: columns }, () => values));
    }
    const lines = values as readonly unknown[];
    const fits = (line: unknown): line is readonly unknown[] =>
      Array.isArray(line) && line.length === columns;
    if (lines.length !== rows || !lines.every(fits)) throw sizeMismatch();
    return lines;
  }

  #assertUnprotected(): void {
    if (this.book.engine.protection.options(this.sheetId)) throw new HostError("AccessDenied");
  }

  #clearConditions(): void {
    const { conditional } = this.book.engine;
    for (const rule of conditional.list(this.sheetId)) {
      const rects = rule.rects.flatMap((rect) => subtract(rect, this.rect));
      if (rects.length === 0) conditional.remove(this.sheetId, rule.id);
      else conditional.set(this.sheetId, { ...rule, rects });
    }
  }
}
