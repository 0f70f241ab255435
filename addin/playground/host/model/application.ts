import { HostError } from "../errors.ts";
import { readChoice, readFlag, readText } from "./arguments.ts";
import type { Book } from "./book.ts";
import { ModelObject } from "./object.ts";

/** Univer calculates by itself, always: "Automatic" is the only mode there is. */
export class Application extends ModelObject {
  readonly wireType = "Application";

  get CalculationMode(): string {
    return "Automatic";
  }
  set CalculationMode(mode: unknown) {
    readChoice(mode, ["Automatic"]);
  }

  /** Every answer of the host waits for the calculation. */
  get CalculationState(): string {
    return "Done";
  }

  Calculate(kind: unknown): void {
    readChoice(kind, ["Recalculate", "Full", "FullRebuild"]);
  }

  /** There is one workbook here and no second window: Excel's way of saying that it cannot. */
  CreateWorkbook(base64: unknown): never {
    readText(base64);
    throw new HostError("NotImplemented");
  }

  // A hint for speed in both cases: results are the same without it.
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}

export class Runtime extends ModelObject {
  readonly wireType = "Runtime";
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  get EnableEvents(): boolean {
    return this.#book.enableEvents;
  }
  set EnableEvents(enabled: unknown) {
    this.#book.enableEvents = readFlag(enabled);
  }
}
