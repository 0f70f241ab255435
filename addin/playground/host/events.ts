import type { Bridge } from "./bridge.ts";
import type { Cell, ChangedEvent, EngineEvent } from "./engine.ts";
import { formatRect } from "./geometry.ts";
import type { Book } from "./model/book.ts";
import { growTables } from "./model/growTables.ts";
import { Range } from "./model/range.ts";
import { WORKBOOK_TARGET } from "./model/worksheets.ts";

/** office.js's numbers for what it can be told. */
const RICH_API = 65536;
const TYPE = { changed: 10, activated: 11, deleted: 15 } as const;

const SHIFT_DIRECTIONS = {
  RangeEdited: "None",
  RowInserted: "ShiftCellDown",
  RowDeleted: "ShiftCellUp",
  ColumnInserted: "ShiftCellRight",
  ColumnDeleted: "ShiftCellLeft",
} as const;

/** Turns what the engine reports into the events that the add-in asked for. */
export class Events {
  readonly #book: Book;
  readonly #bridge: Bridge;
  readonly #stop: () => void;
  #isDisposed = false;

  constructor(book: Book, bridge: Bridge) {
    this.#book = book;
    this.#bridge = bridge;
    this.#stop = book.engine.on((event) => this.#handle(event));
  }

  dispose(): void {
    this.#isDisposed = true;
    this.#stop();
  }

  #handle(event: EngineEvent): void {
    if (event.kind === "shifted") this.#shift(event);
    if (event.kind === "changed") growTables(this.#book, event);
    if (this.#book.enableEvents) this.#tell(event);
    if (event.kind === "deleted") this.#forget(event.sheetId);
  }

  #tell(event: EngineEvent): void {
    if (event.kind === "changed") void this.#changed(event);
    if (event.kind === "activated") {
      const message = { type: "WorksheetActivated", worksheetId: event.sheetId };
      this.#send(TYPE.activated, this.#targets(TYPE.activated, event.sheetId), message);
    }
    if (event.kind === "deleted") {
      const source = event.by === "remote" ? "Remote" : "Local";
      const message = { type: "WorksheetDeleted", worksheetId: event.sheetId, source };
      this.#send(TYPE.deleted, this.#targets(TYPE.deleted, event.sheetId), message);
    }
  }

  async #changed(event: ChangedEvent): Promise<void> {
    const { engine } = this.#book;
    const targets = this.#targets(TYPE.changed, event.sheetId);
    if (targets.length === 0 || !this.#book.findSheet(event.sheetId)) return;
    let after = event.before && engine.cells.read(event.sheetId, event.rect)[0]?.[0];
    if (after?.formula) {
      await engine.settle();
      // Meanwhile the sheet may have gone, or the whole workbook been closed.
      if (this.#isDisposed || !this.#book.findSheet(event.sheetId)) return;
      after = engine.cells.read(event.sheetId, event.rect)[0]?.[0];
    }
    this.#send(TYPE.changed, targets, this.#changedMessage(event, after));
  }

  #changedMessage(event: ChangedEvent, after: Cell | undefined): Record<string, unknown> {
    const range = new Range(this.#book, event.sheetId, event.rect);
    const { before } = event;
    return {
      type: "WorksheetChanged",
      changeType: event.changeType,
      source: event.by === "remote" ? "Remote" : "Local",
      triggerSource: event.by === "api" ? "ThisLocalAddin" : "Unknown",
      shiftDirection: SHIFT_DIRECTIONS[event.changeType],
      worksheetId: event.sheetId,
      address: formatRect(event.rect),
      referenceId: this.#book.references.keep(range),
      ...(before && after
        ? {
            valueBefore: before.value,
            valueAfter: after.value,
            valueTypeBefore: before.type,
            valueTypeAfter: after.type,
          }
        : {}),
    };
  }

  #targets(type: number, sheetId: string): string[] {
    return [sheetId, WORKBOOK_TARGET].filter((target) =>
      this.#book.registrations.has(`${type}@${target}`),
    );
  }

  #send(type: number, targets: readonly string[], message: Record<string, unknown>): void {
    const text = JSON.stringify(message);
    for (const targetId of targets) {
      const entry = { messageCategory: RICH_API, messageType: type, targetId, message: text };
      this.#bridge.fire(entry);
    }
  }

  /** Ranges that the add-in keeps, and tables, go with their rows. */
  #shift({ sheetId, shift }: EngineEvent & { kind: "shifted" }): void {
    for (const object of this.#book.references.all()) {
      if (object instanceof Range && object.sheetId === sheetId) object.shift(shift);
    }
    this.#book.shiftTables(sheetId, shift);
  }

  #forget(sheetId: string): void {
    const { tables, charts, pageSetups, registrations } = this.#book;
    tables.splice(0, tables.length, ...tables.filter((table) => table.sheetId !== sheetId));
    charts.splice(0, charts.length, ...charts.filter((chart) => chart.sheetId !== sheetId));
    pageSetups.delete(sheetId);
    for (const key of [...registrations]) {
      if (key.endsWith(`@${sheetId}`)) registrations.delete(key);
    }
  }
}
