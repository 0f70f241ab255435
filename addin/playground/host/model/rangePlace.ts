import { HostError } from "../errors.ts";
import {
  bound,
  formatAddress,
  intersect,
  isInsideSheet,
  MAX_COLUMNS,
  MAX_ROWS,
  type Rect,
  type Shift,
  shiftRect,
} from "../geometry.ts";
import { readFlag, readIndex } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelObject } from "./object.ts";

/** Where a range is, and its way to other ranges. */
export abstract class RangePlace extends ModelObject {
  readonly wireType = "Range";
  override readonly isReferable = true;
  readonly book: Book;
  readonly sheetId: string;
  #rect: Rect | null;

  constructor(book: Book, sheetId: string, rect: Rect) {
    super();
    if (!isInsideSheet(rect)) throw new HostError("InvalidArgument");
    this.book = book;
    this.sheetId = sheetId;
    this.#rect = rect;
  }

  protected abstract at(rect: Rect): RangePlace;

  /** A range whose rows were deleted is no longer anywhere. */
  get rect(): Rect {
    if (!this.#rect || !this.book.findSheet(this.sheetId)) throw new HostError("InvalidReference");
    return this.#rect;
  }

  shift(shift: Shift): void {
    if (this.#rect) this.#rect = shiftRect(this.#rect, shift);
  }

  get Address(): string {
    return formatAddress(this.book.sheet(this.sheetId).name, this.rect);
  }
  get RowIndex(): number {
    return this.rect.row;
  }
  get ColumnIndex(): number {
    return this.rect.column;
  }
  get RowCount(): number {
    return this.rect.rows;
  }
  get ColumnCount(): number {
    return this.rect.columns;
  }
  get CellCount(): number {
    return this.rect.rows * this.rect.columns;
  }
  get IsEntireRow(): boolean {
    return this.rect.columns === MAX_COLUMNS;
  }
  get IsEntireColumn(): boolean {
    return this.rect.rows === MAX_ROWS;
  }

  /** null where some of the range's columns are hidden and some are not. */
  get ColumnHidden(): boolean | null {
    const { column, columns } = this.rect;
    const { styles } = this.book.engine;
    const hidden = Array.from({ length: columns }, (_, at) =>
      styles.columnHidden(this.sheetId, column + at),
    );
    return hidden.every((one) => one === hidden[0]) ? (hidden[0] ?? false) : null;
  }
  set ColumnHidden(hidden: unknown) {
    const { book, sheetId, rect } = this;
    const flag = readFlag(hidden);
    book.assertAllowed(sheetId, "allowFormatColumns");
    book.change(() => book.engine.styles.setColumnsHidden(sheetId, rect, flag));
  }

  get RowHidden(): boolean | null {
    const { row, rows } = this.rect;
    const { styles } = this.book.engine;
    const first = styles.rowHidden(this.sheetId, row);
    for (let at = 1; at < rows; at += 1)
      if (styles.rowHidden(this.sheetId, row + at) !== first) return null;
    return first;
  }
  set RowHidden(hidden: unknown) {
    const { book, sheetId, rect } = this;
    const flag = readFlag(hidden);
    book.assertAllowed(sheetId, "allowFormatRows");
    book.change(() => book.engine.styles.setRowsHidden(sheetId, rect, flag));
  }

  /** May lie outside the range, as in Excel: only the sheet's edge stops it. */
  GetCell(row: unknown, column: unknown): RangePlace {
    const { rect } = this;
    const place = { row: rect.row + readIndex(row), column: rect.column + readIndex(column) };
    return this.at({ ...place, rows: 1, columns: 1 });
  }

  GetRow(index: unknown): RangePlace {
    return this.at({ ...this.rect, row: this.rect.row + readIndex(index), rows: 1 });
  }

  GetColumn(index: unknown): RangePlace {
    return this.at({ ...this.rect, column: this.rect.column + readIndex(index), columns: 1 });
  }

  GetLastRow(): RangePlace {
    return this.GetRow(this.rect.rows - 1);
  }

  GetLastColumn(): RangePlace {
    return this.GetColumn(this.rect.columns - 1);
  }

  GetLastCell(): RangePlace {
    return this.GetCell(this.rect.rows - 1, this.rect.columns - 1);
  }

  GetResizedRange(rows: unknown, columns: unknown): RangePlace {
    const { rect } = this;
    const size = { rows: rect.rows + readIndex(rows), columns: rect.columns + readIndex(columns) };
    return this.at({ ...rect, ...size });
  }

  GetOffsetRange(rows: unknown, columns: unknown): RangePlace {
    const { rect } = this;
    const place = { row: rect.row + readIndex(rows), column: rect.column + readIndex(columns) };
    return this.at({ ...rect, ...place });
  }

  GetBoundingRect(other: unknown): RangePlace {
    return this.at(bound(this.rect, this.other(other)));
  }

  GetIntersectionOrNullObject(other: unknown): RangePlace | null {
    const common = intersect(this.rect, this.other(other));
    return common && this.at(common);
  }

  GetIntersection(other: unknown): RangePlace {
    const common = this.GetIntersectionOrNullObject(other);
    if (!common) throw new HostError("ItemNotFound");
    return common;
  }

  GetEntireRow(): RangePlace {
    return this.at({ ...this.rect, column: 0, columns: MAX_COLUMNS });
  }

  GetEntireColumn(): RangePlace {
    return this.at({ ...this.rect, row: 0, rows: MAX_ROWS });
  }

  /** A second range: an object, or an address on this sheet. */
  protected other(value: unknown): Rect {
    const range = value instanceof RangePlace ? value : this.lookUp(value);
    if (range.sheetId !== this.sheetId) throw new HostError("InvalidArgument");
    return range.rect;
  }

  protected abstract lookUp(address: unknown): RangePlace;
}
