import { Bridge, type BridgeOptions } from "./bridge.ts";
import type { Engine } from "./engine.ts";
import { Events } from "./events.ts";
import { Interpreter } from "./interpreter.ts";
import { Members } from "./members.ts";
import { Book } from "./model/book.ts";
import type { ModelObject } from "./model/object.ts";
import { Workbook } from "./model/workbook.ts";
import { References } from "./references.ts";

/** Excel 2021, the oldest that the add-in supports. */
export const DEFAULT_VERSION = "1.14";

export interface WorkbookHostOptions extends BridgeOptions {
  /** The ExcelApi version to be; above it every member answers ApiNotFound. */
  readonly apiVersion?: string;
  /** Office's own services beside the workbook, by their wire names. */
  readonly services?: Readonly<Record<string, ModelObject>>;
}

/** The rich API over one engine: what office.js needs, in the browser and in Node alike. */
export class WorkbookHost {
  readonly engine: Engine;
  readonly bridge: Bridge;
  readonly book: Book;
  apiVersion: string;
  readonly #events: Events;

  constructor(engine: Engine, options: WorkbookHostOptions = {}) {
    this.engine = engine;
    this.apiVersion = options.apiVersion ?? DEFAULT_VERSION;
    const members = new Members(() => this.apiVersion);
    const references = new References();
    this.book = new Book(engine, references, members);
    const interpreter = new Interpreter({
      root: new Workbook(this.book),
      services: options.services ?? {},
      references,
      members,
      settle: () => engine.settle(),
    });
    this.bridge = new Bridge(interpreter, options);
    this.#events = new Events(this.book, this.bridge);
  }

  /** What the add-in asked for and the host does not have: a test expects this to be empty. */
  get misses(): readonly string[] {
    return this.book.members.misses;
  }

  dispose(): void {
    this.#events.dispose();
    this.engine.dispose();
  }
}
