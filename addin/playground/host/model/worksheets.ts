import { HostError } from "../errors.ts";
import { readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelCollection } from "./object.ts";
import { assertFreeName } from "./sheetNames.ts";
import { Worksheet } from "./worksheet.ts";

/** How an event of the whole workbook names its target. */
export const WORKBOOK_TARGET = "Workbook";

export class WorksheetCollection extends ModelCollection {
  readonly wireType = "WorksheetCollection";
  readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
  }

  get items(): readonly Worksheet[] {
    return this.book.engine.sheets.list().map(({ id }) => new Worksheet(this.book, id));
  }

  Add(name?: unknown): Worksheet {
    const wanted = name === undefined || name === null ? this.#nextName() : readText(name);
    assertFreeName(this.book, wanted);
    const id = this.book.change(() => this.book.engine.sheets.add(wanted));
    return new Worksheet(this.book, id);
  }

  GetItem(key: unknown): Worksheet {
    return new Worksheet(this.book, this.book.sheet(readText(key)).id);
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = this.book.findSheet(readText(key));
    return sheet ? new Worksheet(this.book, sheet.id) : null;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.engine.sheets.activeId());
  }

  GetCount(visibleOnly?: unknown): number {
    return this.#sheets(visibleOnly).length;
  }

  GetFirst(visibleOnly?: unknown): Worksheet {
    return this.#existing(this.#sheets(visibleOnly)[0]);
  }

  GetLast(visibleOnly?: unknown): Worksheet {
    return this.#existing(this.#sheets(visibleOnly).at(-1));
  }

  _RegisterDataChangedEvent(): void {
    this.book.registrations.add(`10@${WORKBOOK_TARGET}`);
  }
  _UnregisterDataChangedEvent(): void {
    this.book.registrations.delete(`10@${WORKBOOK_TARGET}`);
  }
  _RegisterActivatedEvent(): void {
    this.book.registrations.add(`11@${WORKBOOK_TARGET}`);
  }
  _UnregisterActivatedEvent(): void {
    this.book.registrations.delete(`11@${WORKBOOK_TARGET}`);
  }
  _RegisterDeletedEvent(): void {
    this.book.registrations.add(`15@${WORKBOOK_TARGET}`);
  }
  _UnregisterDeletedEvent(): void {
    this.book.registrations.delete(`15@${WORKBOOK_TARGET}`);
  }

  #sheets(visibleOnly: unknown): readonly Worksheet[] {
    const { items } = this;
    return visibleOnly === true ? items.filter((s) => s.Visibility === "Visible") : items;
  }

  #existing(sheet: Worksheet | undefined): Worksheet {
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  #nextName(): string {
    let n = this.items.length + 1;
    while (this.book.findSheet(`Sheet${n}`)) n += 1;
    return `Sheet${n}`;
  }
}
