import type { DefinedName } from "../engine.ts";
import { HostError } from "../errors.ts";
import { formatAddress, parseAddress } from "../geometry.ts";
import { readFlag, readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelCollection, ModelObject } from "./object.ts";
import { Range } from "./range.ts";
import { Worksheet } from "./worksheet.ts";

/** A letter or underscore first (Chinese counts), no spaces, and nothing that reads as a cell. */
const isName = (name: string): boolean =>
  name.length <= 255 && /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && !parseAddress(name);

const constantOf = (formula: string): string | number | boolean | null => {
  const text = formula.slice(1);
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (quoted !== undefined) return quoted.replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return /^t/i.test(text);
  return /^[-+]?[\d.]+(e[-+]?\d+)?$/i.test(text) ? Number(text) : null;
};

export class NamedItem extends ModelObject {
  readonly wireType = "NamedItem";
  readonly #book: Book;
  readonly #name: string;
  readonly #scope: string | null;

  constructor(book: Book, name: string, scope: string | null) {
    super();
    this.#book = book;
    this.#name = name;
    this.#scope = scope;
  }

  override identity(): Record<string, unknown> {
    return { Name: this.#entry().name };
  }

  get Name(): string {
    return this.#entry().name;
  }
  get Scope(): string {
    return this.#scope === null ? "Workbook" : "Worksheet";
  }

  get Formula(): string {
    return this.#entry().formula;
  }
  set Formula(formula: unknown) {
    this.#change({ formula: readText(formula) });
  }

  get Comment(): string {
    return this.#entry().comment;
  }
  set Comment(comment: unknown) {
    this.#change({ comment: readText(comment) });
  }

  get Visible(): boolean {
    return this.#entry().visible;
  }
  set Visible(visible: unknown) {
    this.#change({ visible: readFlag(visible) });
  }

  get Type(): string {
    const { formula } = this.#entry();
    if (parseAddress(formula)) return "Range";
    if (formula.includes("#REF!")) return "Error";
    const types = { string: "String", number: "Double", boolean: "Boolean" };
    const constant = constantOf(formula);
    return types[typeof constant as keyof typeof types] ?? "String";
  }

  /** The address of a range, or a constant; the host does not calculate other names. */
  get Value(): string | number | boolean {
    const { formula } = this.#entry();
    if (parseAddress(formula) || formula.includes("#REF!")) return formula.slice(1);
    return constantOf(formula) ?? this.#book.missing("NamedItem.Value of a formula");
  }

  get Worksheet(): Worksheet {
    const sheet = this.WorksheetOrNullObject;
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }
  get WorksheetOrNullObject(): Worksheet | null {
    return this.#scope === null ? null : new Worksheet(this.#book, this.#scope);
  }

  GetRangeOrNullObject(): Range | null {
    const { formula } = this.#entry();
    const parsed = parseAddress(formula);
    if (!parsed) return null;
    const sheet = parsed.sheet ?? this.#scope;
    return sheet === null ? null : new Range(this.#book, this.#book.sheet(sheet).id, parsed.rect);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  Delete(): void {
    this.#book.change(() => this.#book.engine.names.remove(this.#entry().name, this.#scope));
  }

  #entry(): DefinedName {
    const entry = this.#book.engine.names.find(this.#name, this.#scope);
    if (!entry) throw new HostError("ItemNotFound");
    return entry;
  }

  #change(change: Partial<DefinedName>): void {
    const entry = this.#entry();
    this.#book.change(() => this.#book.engine.names.set({ ...entry, ...change }));
  }
}

/** The names of a workbook, or those of one sheet: never both together, as in Excel. */
export class NamedItemCollection extends ModelCollection {
  readonly wireType = "NamedItemCollection";
  readonly #book: Book;
  readonly #scope: string | null;

  constructor(book: Book, scope: string | null) {
    super();
    this.#book = book;
    this.#scope = scope;
  }

  get items(): readonly NamedItem[] {
    return this.#book.engine.names
      .list()
      .filter(({ scope }) => scope === this.#scope)
      .map(({ name }) => new NamedItem(this.#book, name, this.#scope));
  }

  find(name: string): NamedItem | null {
    const entry = this.#book.engine.names.find(name, this.#scope);
    return entry && new NamedItem(this.#book, entry.name, this.#scope);
  }

  Add(name: unknown, reference: unknown, comment?: unknown): NamedItem {
    const text = readText(name);
    if (!isName(text)) throw new HostError("InvalidArgument");
    if (this.find(text)) throw new HostError("ItemAlreadyExists");
    const entry = {
      name: text,
      scope: this.#scope,
      formula: this.#formula(reference),
      comment: typeof comment === "string" ? comment : "",
      visible: true,
    };
    this.#book.change(() => this.#book.engine.names.set(entry));
    return new NamedItem(this.#book, text, this.#scope);
  }

  GetItem(name: unknown): NamedItem {
    const item = this.find(readText(name));
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }

  GetItemOrNullObject(name: unknown): NamedItem | null {
    return this.find(readText(name));
  }

  GetCount(): number {
    return this.items.length;
  }

  #formula(reference: unknown): string {
    if (reference instanceof Range) {
      const sheet = this.#book.sheet(reference.sheetId).name;
      return `=${formatAddress(sheet, reference.rect, true)}`;
    }
    const text = readText(reference);
    return text.startsWith("=") ? text : `=${text}`;
  }
}
