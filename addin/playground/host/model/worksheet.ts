import type { SheetInfo } from "../engine.ts";
import { HostError } from "../errors.ts";
import { MAX_COLUMNS, MAX_ROWS, parseAddress, type Rect } from "../geometry.ts";
import { readChoice, readColor, readFlag, readIndex, readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ChartCollection } from "./charts.ts";
import { WorksheetFreezePanes } from "./freezePanes.ts";
import { NamedItemCollection } from "./names.ts";
import { ModelObject } from "./object.ts";
import { PageLayout } from "./pageLayout.ts";
import { WorksheetProtection } from "./protection.ts";
import { Range } from "./range.ts";
import { assertFreeName, freeName } from "./sheetNames.ts";
import { TableCollection } from "./tableCollection.ts";

const WHERE = ["None", "Before", "After", "Beginning", "End"] as const;
const VISIBILITY = ["Visible", "Hidden", "VeryHidden"] as const;

export class Worksheet extends ModelObject {
  readonly wireType = "Worksheet";
  readonly book: Book;
  readonly id: string;

  constructor(book: Book, id: string) {
    super();
    this.book = book;
    this.id = id;
  }

  override get showsResults(): boolean {
    return false;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.#info().id };
  }

  get Id(): string {
    return this.id;
  }

  get Name(): string {
    return this.#info().name;
  }
  set Name(value: unknown) {
    const name = readText(value);
    assertFreeName(this.book, name, this.id);
    this.book.change(() => this.book.engine.sheets.rename(this.id, name));
  }

  get Position(): number {
    return this.book.engine.sheets.list().findIndex(({ id }) => id === this.id);
  }
  set Position(value: unknown) {
    const position = readIndex(value);
    if (position < 0 || position >= this.book.engine.sheets.list().length) {
      throw new HostError("InvalidArgument");
    }
    this.book.change(() => this.book.engine.sheets.move(this.id, position));
  }

  get Visibility(): string {
    return this.#info().hidden;
  }
  set Visibility(value: unknown) {
    const hidden = readChoice(value, VISIBILITY);
    if (hidden !== "Visible") this.#assertNotLastVisible();
    this.book.change(() => this.book.engine.sheets.setHidden(this.id, hidden));
  }

  get TabColor(): string {
    return this.#info().tabColor;
  }
  set TabColor(color: unknown) {
    const value = readColor(color);
    this.book.change(() => this.book.engine.sheets.setTabColor(this.id, value));
  }

  get ShowGridlines(): boolean {
    return this.#info().gridlines;
  }
  set ShowGridlines(shown: unknown) {
    const flag = readFlag(shown);
    this.book.change(() => this.book.engine.sheets.setGridlines(this.id, flag));
  }
  /** How office.js sets `showGridlines` while it does not know the version of its host. */
  set Gridlines(shown: unknown) {
    this.ShowGridlines = shown;
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.id);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.book, this.id);
  }
  get Charts(): ChartCollection {
    return new ChartCollection(this.book, this.id);
  }
  get Protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.id);
  }
  get FreezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this);
  }
  get PageLayout(): PageLayout {
    return new PageLayout(this);
  }

  /** An address on this sheet, a defined name, or nothing for the whole sheet. */
  GetRange(address?: unknown): Range {
    if (address === undefined || address === null || address === "") {
      return this.range({ row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS });
    }
    const text = readText(address);
    const named = this.Names.find(text) ?? new NamedItemCollection(this.book, null).find(text);
    if (named) return named.GetRange();
    const parsed = parseAddress(text);
    if (!parsed) throw new HostError("InvalidArgument");
    if (parsed.sheet === undefined) return this.range(parsed.rect);
    return new Range(this.book, this.book.sheet(parsed.sheet).id, parsed.rect);
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const place = { row: readIndex(row), column: readIndex(column) };
    return this.range({ ...place, rows: readIndex(rows), columns: readIndex(columns) });
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  GetUsedRangeOrNullObject(valuesOnly?: unknown): Range | null {
    const used = this.book.engine.sheets.used(this.id, valuesOnly === true);
    return used && this.range(used);
  }

  /** Excel gives A1 for a blank sheet. */
  GetUsedRange(valuesOnly?: unknown): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  Activate(): void {
    if (this.#info().hidden !== "Visible") throw new HostError("InvalidOperation");
    this.book.change(() => this.book.engine.sheets.activate(this.id));
  }

  Delete(): void {
    if (this.#info().hidden === "VeryHidden") throw new HostError("InvalidOperation");
    this.#assertNotLastVisible();
    this.book.change(() => this.book.engine.sheets.remove(this.id));
  }

  Copy(positionType?: unknown, relativeTo?: unknown): Worksheet {
    const { sheets } = this.book.engine;
    const where = readChoice(positionType ?? "None", WHERE);
    const name = freeName(this.book, this.Name);
    const id = this.book.change(() => sheets.copy(this.id, name));
    const others = sheets.list().filter((sheet) => sheet.id !== id);
    const anchor = relativeTo instanceof Worksheet ? relativeTo.id : this.id;
    const at = others.findIndex((sheet) => sheet.id === anchor);
    const before: Partial<Record<typeof where, number>> = {
      Before: at,
      After: at + 1,
      Beginning: 0,
    };
    this.book.change(() => sheets.move(id, before[where] ?? others.length));
    return new Worksheet(this.book, id);
  }

  _RegisterDataChangedEvent(): void {
    this.book.registrations.add(`10@${this.id}`);
  }
  _UnregisterDataChangedEvent(): void {
    this.book.registrations.delete(`10@${this.id}`);
  }
  _RegisterActivatedEvent(): void {
    this.book.registrations.add(`11@${this.id}`);
  }
  _UnregisterActivatedEvent(): void {
    this.book.registrations.delete(`11@${this.id}`);
  }

  range(rect: Rect): Range {
    return new Range(this.book, this.#info().id, rect);
  }

  #info(): SheetInfo {
    return this.book.sheet(this.id);
  }

  #assertNotLastVisible(): void {
    const visible = this.book.engine.sheets.list().filter(({ hidden }) => hidden === "Visible");
    if (visible.length === 1 && visible[0]?.id === this.id) {
      throw new HostError("InvalidOperation");
    }
  }
}
