import { HostError } from "../errors.ts";
import { parseAddress } from "../geometry.ts";
import { readIndex, readText } from "./arguments.ts";
import { ModelObject } from "./object.ts";
import { Range } from "./range.ts";
import type { Worksheet } from "./worksheet.ts";

export class WorksheetFreezePanes extends ModelObject {
  readonly wireType = "WorksheetFreezePanes";
  readonly #sheet: Worksheet;

  constructor(sheet: Worksheet) {
    super();
    this.#sheet = sheet;
  }

  FreezeRows(count?: unknown): void {
    this.#freeze(readIndex(count ?? 1), 0);
  }

  FreezeColumns(count?: unknown): void {
    this.#freeze(0, readIndex(count ?? 1));
  }

  /** The range, from the sheet's corner on, that stays in view. */
  FreezeAt(range: unknown): void {
    const rect = range instanceof Range ? range.rect : parseAddress(readText(range))?.rect;
    if (!rect) throw new HostError("InvalidArgument");
    this.#freeze(rect.row + rect.rows, rect.column + rect.columns);
  }

  Unfreeze(): void {
    const { book, id } = this.#sheet;
    book.change(() => book.engine.sheets.freeze(id, null));
  }

  GetLocationOrNullObject(): Range | null {
    const { book, id } = this.#sheet;
    const frozen = book.engine.sheets.frozen(id);
    if (!frozen) return null;
    const whole = this.#sheet.GetRange().rect;
    return this.#sheet.range({
      row: 0,
      column: 0,
      rows: frozen.rows || whole.rows,
      columns: frozen.columns || whole.columns,
    });
  }

  #freeze(rows: number, columns: number): void {
    if (rows < 0 || columns < 0) throw new HostError("InvalidArgument");
    const { book, id } = this.#sheet;
    book.change(() => book.engine.sheets.freeze(id, { rows, columns }));
  }
}
