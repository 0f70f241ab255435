import type { Engine, ProtectionOptions, SheetInfo } from "../engine.ts";
import { HostError } from "../errors.ts";
import { intersect, type Rect, type Shift, shiftRect } from "../geometry.ts";
import type { Members } from "../members.ts";
import type { References } from "../references.ts";
import type { ChartRecord } from "./charts.ts";
import type { ConditionalDraft } from "./conditionalFormat.ts";
import type { ValidationDraft } from "./dataValidation.ts";
import type { PageSetup } from "./pageLayout.ts";
import { fitColumns, shiftColumns } from "./tableColumns.ts";
import type { TableRecord } from "./tables.ts";

/** What all objects of one workbook share: the engine, and what the engine has no place for. */
export class Book {
  readonly engine: Engine;
  readonly references: References;
  readonly members: Members;
  /** `type@target` of the events that the add-in asked for. */
  readonly registrations = new Set<string>();
  readonly tables: TableRecord[] = [];
  readonly charts: ChartRecord[] = [];
  readonly pageSetups = new Map<string, PageSetup>();
  readonly validationDrafts = new Map<string, ValidationDraft>();
  readonly conditionalDrafts = new Map<string, ConditionalDraft>();
  enableEvents = true;
  #serial = 0;

  constructor(engine: Engine, references: References, members: Members) {
    this.engine = engine;
    this.references = references;
    this.members = members;
  }

  newId(): string {
    this.#serial += 1;
    return `{${String(this.#serial).padStart(8, "0")}-0000-0000-0000-000000000000}`;
  }

  /** Every change of the add-in goes through here, so that its event says whose it was. */
  change<T>(act: () => T): T {
    return this.engine.asAddin(act);
  }

  /** An Excel member, or a use of one, that the host does not have. */
  missing(what: string): never {
    return this.members.missing(what);
  }

  findSheet(key: string): SheetInfo | undefined {
    const name = key.toLowerCase();
    return this.engine.sheets.list().find((s) => s.id === key || s.name.toLowerCase() === name);
  }

  sheet(key: string): SheetInfo {
    const sheet = this.findSheet(key);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  assertUnlocked(sheetId: string, rect: Rect): void {
    if (this.engine.protection.obstacle(sheetId, rect)) throw new HostError("AccessDenied");
  }

  /** For what protection forbids on the whole sheet unless one of its options allows it. */
  assertAllowed(sheetId: string, option: string): void {
    const options: ProtectionOptions | null = this.engine.protection.options(sheetId);
    if (options && options[option] !== true) throw new HostError("AccessDenied");
  }

  /** Tables and the sources of charts go with their rows and columns. */
  shiftTables(sheetId: string, shift: Shift): void {
    for (const table of [...this.tables]) {
      if (table.sheetId !== sheetId) continue;
      const moved = shiftRect(table.rect, shift);
      if (moved) {
        shiftColumns(table, shift);
        table.rect = moved;
      } else this.tables.splice(this.tables.indexOf(table), 1);
    }
    for (const chart of this.charts) {
      if (chart.source.sheetId !== sheetId) continue;
      const rect = shiftRect(chart.source.rect, shift);
      if (rect) chart.source = { sheetId, rect };
    }
  }

  /** Gives a table another size; what its columns carry stays with them. */
  resizeTable(table: TableRecord, rect: Rect): void {
    fitColumns(table, rect);
    table.rect = rect;
  }

  /** The table on these cells, if any. */
  tableOn(sheetId: string, rect: Rect): TableRecord | undefined {
    return this.tables.find((table) => table.sheetId === sheetId && intersect(table.rect, rect));
  }
}
