import { HostError } from "../errors.ts";
import { intersect, type Rect } from "../geometry.ts";
import type { Book } from "./book.ts";
import { ConditionalFormat, Slot } from "./conditionalFormat.ts";
import { ModelCollection } from "./object.ts";

export class ConditionalFormatCollection extends ModelCollection {
  readonly wireType = "ConditionalFormatCollection";
  readonly #book: Book;
  readonly #sheetId: string;
  readonly #rect: Rect;

  constructor(book: Book, sheetId: string, rect: Rect) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
    this.#rect = rect;
  }

  get items(): readonly ConditionalFormat[] {
    const drafts = [...this.#book.conditionalDrafts.values()]
      .filter(({ sheetId }) => sheetId === this.#sheetId)
      .map(({ rule }) => rule);
    return [...this.#book.engine.conditional.list(this.#sheetId), ...drafts]
      .filter(({ rects }) => rects.some((rect) => intersect(rect, this.#rect)))
      .map(({ id }) => this.#item(id));
  }

  Add(type: unknown): ConditionalFormat {
    if (type !== "Custom") this.#book.missing(`ConditionalFormatCollection.Add(${String(type)})`);
    const id = this.#book.newId();
    const blank = { formula: "", fill: null, fontColor: null, bold: null, stopIfTrue: false };
    const rule = { id, rects: [this.#rect], ...blank };
    this.#book.conditionalDrafts.set(id, { sheetId: this.#sheetId, rule });
    return this.#item(id);
  }

  GetItem(id: unknown): ConditionalFormat {
    const item = this.items.find((format) => format.Id === id);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  GetItemAt(index: unknown): ConditionalFormat {
    const item = this.items[Number(index)];
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  GetCount(): number {
    return this.items.length;
  }

  ClearAll(): void {
    for (const format of this.items) format.Delete();
  }

  #item(id: string): ConditionalFormat {
    return new ConditionalFormat(new Slot(this.#book, this.#sheetId, id));
  }
}
