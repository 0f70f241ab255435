import { HostError } from "../errors.ts";
import { isRecord, readChoice, readFlag } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelObject } from "./object.ts";

const FLAGS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
];

const readOptions = (value: unknown): Record<string, boolean | string> => {
  const options: Record<string, boolean | string> = { selectionMode: "Normal" };
  for (const flag of FLAGS) options[flag] = false;
  if (value === undefined || value === null) return options;
  if (!isRecord(value)) throw new HostError("InvalidArgument");
  for (const [key, setting] of Object.entries(value)) {
    if (key === "selectionMode") options[key] = readChoice(setting, ["Normal", "Unlocked", "None"]);
    else if (FLAGS.includes(key)) options[key] = readFlag(setting);
    else throw new HostError("InvalidArgument");
  }
  return options;
};

export class WorksheetProtection extends ModelObject {
  readonly wireType = "WorksheetProtection";
  readonly #book: Book;
  readonly #sheetId: string;

  constructor(book: Book, sheetId: string) {
    super();
    this.#book = book;
    this.#sheetId = sheetId;
  }

  get Protected(): boolean {
    return this.#book.engine.protection.options(this.#sheetId) !== null;
  }

  get Options(): Readonly<Record<string, unknown>> | null {
    return this.#book.engine.protection.options(this.#sheetId);
  }

  /** A protected sheet cannot be protected once more. */
  Protect(options?: unknown, password?: unknown): void {
    if (this.Protected) throw new HostError("InvalidOperation");
    if (password !== undefined && password !== null && password !== "") {
      this.#book.missing("WorksheetProtection.Protect() with a password");
    }
    const read = readOptions(options);
    this.#book.change(() => this.#book.engine.protection.protect(this.#sheetId, read));
  }

  Unprotect(): void {
    this.#book.change(() => this.#book.engine.protection.unprotect(this.#sheetId));
  }
}
