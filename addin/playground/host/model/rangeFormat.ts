import type { CellStyle, StyleChange } from "../engine.ts";
import type { Rect } from "../geometry.ts";
import { readChoice, readColor, readFlag, readNumber, readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelObject } from "./object.ts";
import { RangeBorderCollection } from "./rangeBorders.ts";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify", "Distributed"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

/** The looks of a block: reads one value where all cells agree, and null where they don't. */
abstract class BlockFormat extends ModelObject {
  readonly book: Book;
  readonly sheetId: string;
  readonly rect: Rect;

  constructor(book: Book, sheetId: string, rect: Rect) {
    super();
    this.book = book;
    this.sheetId = sheetId;
    this.rect = rect;
  }

  protected common<T>(pick: (style: CellStyle) => T): T | null {
    const values = this.book.engine.styles.read(this.sheetId, this.rect).flat().map(pick);
    const [first] = values;
    return first !== undefined && values.every((value) => value === first) ? first : null;
  }

  protected write(change: StyleChange): void {
    const { book, sheetId, rect } = this;
    book.assertAllowed(sheetId, "allowFormatCells");
    book.change(() => book.engine.styles.write(sheetId, rect, () => change));
  }
}

export class RangeFill extends BlockFormat {
  readonly wireType = "RangeFill";

  /** "" where nothing is filled; Excel says white for it. */
  get Color(): string | null {
    const fill = this.common(({ fill }) => fill);
    return fill === "" ? "#FFFFFF" : fill;
  }
  set Color(color: unknown) {
    this.write({ fill: readColor(color) });
  }

  Clear(): void {
    this.write({ fill: "" });
  }
}

export class RangeFont extends BlockFormat {
  readonly wireType = "RangeFont";

  get Bold(): boolean | null {
    return this.common(({ bold }) => bold);
  }
  set Bold(bold: unknown) {
    this.write({ bold: readFlag(bold) });
  }

  get Italic(): boolean | null {
    return this.common(({ italic }) => italic);
  }
  set Italic(italic: unknown) {
    this.write({ italic: readFlag(italic) });
  }

  get Color(): string | null {
    return this.common(({ fontColor }) => fontColor);
  }
  set Color(color: unknown) {
    this.write({ fontColor: readColor(color) });
  }

  get Name(): string | null {
    return this.common(({ fontName }) => fontName);
  }
  set Name(name: unknown) {
    this.write({ fontName: readText(name) });
  }

  get Size(): number | null {
    return this.common(({ fontSize }) => fontSize);
  }
  set Size(size: unknown) {
    this.write({ fontSize: readNumber(size) });
  }
}

/** Locked cells can be set only while the sheet is not protected. */
export class FormatProtection extends BlockFormat {
  readonly wireType = "FormatProtection";

  get Locked(): boolean | null {
    return this.book.engine.protection.locked(this.sheetId, this.rect);
  }
  set Locked(locked: unknown) {
    const { book, sheetId, rect } = this;
    const flag = readFlag(locked);
    book.assertAllowed(sheetId, "");
    book.change(() => book.engine.protection.setLocked(sheetId, rect, flag));
  }
}

export class RangeFormat extends BlockFormat {
  readonly wireType = "RangeFormat";

  get Fill(): RangeFill {
    return new RangeFill(this.book, this.sheetId, this.rect);
  }
  get Font(): RangeFont {
    return new RangeFont(this.book, this.sheetId, this.rect);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.sheetId, this.rect);
  }
  get Protection(): FormatProtection {
    return new FormatProtection(this.book, this.sheetId, this.rect);
  }

  get WrapText(): boolean | null {
    return this.common(({ wrapText }) => wrapText);
  }
  set WrapText(wrapText: unknown) {
    this.write({ wrapText: readFlag(wrapText) });
  }

  get HorizontalAlignment(): string | null {
    return this.common(({ horizontal }) => horizontal);
  }
  set HorizontalAlignment(value: unknown) {
    this.write({ horizontal: readChoice(value, HORIZONTAL) });
  }

  get VerticalAlignment(): string | null {
    return this.common(({ vertical }) => vertical);
  }
  set VerticalAlignment(value: unknown) {
    this.write({ vertical: readChoice(value, VERTICAL) });
  }

  get ColumnWidth(): number | null {
    const { column, columns } = this.rect;
    return this.#same(Math.min(columns, 100), (i) =>
      this.book.engine.styles.columnWidth(this.sheetId, column + i),
    );
  }
  set ColumnWidth(points: unknown) {
    const width = readNumber(points);
    this.#resize("Columns", (rect) =>
      this.book.engine.styles.setColumnWidth(this.sheetId, rect, width),
    );
  }

  get RowHeight(): number | null {
    const { row, rows } = this.rect;
    return this.#same(Math.min(rows, 1000), (i) =>
      this.book.engine.styles.rowHeight(this.sheetId, row + i),
    );
  }
  set RowHeight(points: unknown) {
    const height = readNumber(points);
    this.#resize("Rows", (rect) =>
      this.book.engine.styles.setRowHeight(this.sheetId, rect, height),
    );
  }

  AutofitColumns(): void {
    this.#resize("Columns", (rect) => this.book.engine.styles.autofitColumns(this.sheetId, rect));
  }

  AutofitRows(): void {
    this.#resize("Rows", (rect) => this.book.engine.styles.autofitRows(this.sheetId, rect));
  }

  #same(count: number, size: (index: number) => number): number | null {
    const first = size(0);
    for (let i = 1; i < count; i += 1) if (size(i) !== first) return null;
    return first;
  }

  #resize(what: "Rows" | "Columns", act: (rect: Rect) => void): void {
    this.book.assertAllowed(this.sheetId, `allowFormat${what}`);
    this.book.change(() => act(this.rect));
  }
}
