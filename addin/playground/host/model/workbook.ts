import { Application, Runtime } from "./application.ts";
import { readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { NamedItemCollection } from "./names.ts";
import { ModelObject } from "./object.ts";
import { Range } from "./range.ts";
import { TableCollection } from "./tableCollection.ts";
import { WorksheetCollection } from "./worksheets.ts";

export class Workbook extends ModelObject {
  readonly wireType = "Workbook";
  readonly book: Book;

  constructor(book: Book) {
    super();
    this.book = book;
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.book);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.book, null);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.book, null);
  }
  get Application(): Application {
    return new Application();
  }
  get _Runtime(): Runtime {
    return new Runtime(this.book);
  }

  GetSelectedRange(): Range {
    const { sheetId, rect } = this.book.engine.sheets.selection();
    return new Range(this.book, sheetId, rect);
  }

  GetActiveCell(): Range {
    const { sheetId, active } = this.book.engine.sheets.selection();
    return new Range(this.book, sheetId, active);
  }

  _RemoveReference(id: unknown): void {
    this.book.references.remove(readText(id));
  }

  _RemoveAllReferences(): void {
    this.book.references.clear();
  }

  _GetReferenceCount(): number {
    return this.book.references.size;
  }

  _GetObjectByReferenceId(id: unknown): ModelObject {
    return this.book.references.get(readText(id));
  }

  _GetRangeForEventByReferenceId(id: unknown): ModelObject {
    return this.book.references.get(readText(id));
  }

  _GetRangeOrNullObjectForEventByReferenceId(id: unknown): ModelObject | null {
    return this.book.references.find(readText(id)) ?? null;
  }
}
