import { insertGrid, readSheet, type SheetReading } from "../../../addin/excel/index.ts";
import { type Grid, gridById, type Locale } from "../../../shared/index.ts";
import { type OfficeInNode, startOffice } from "./officeInNode.ts";

/** A grid's sheet in a workbook without a screen, driven by Microsoft's own office.js. */
export interface GridSheet extends OfficeInNode {
  readonly grid: Grid;
  /** name of the sheet */
  readonly sheet: string;
  /** round trips that inserting the sheet took */
  readonly insertSyncs: number;
  /** address of an item's entry cell, as it was when the sheet was new */
  cell(item: string): string;
  /** what a person does: types into an item's entry cell */
  type(item: string, text: string): Promise<void>;
  read(): Promise<SheetReading>;
}

/** `addin/excel` finds Excel where a page has it: in the global scope. */
export function asPage(office: OfficeInNode): void {
  Object.assign(globalThis, { Excel: office.Excel, OfficeExtension: office.OfficeExtension });
}

export async function openGridSheet(id: string, locale: Locale = "zh-CN"): Promise<GridSheet> {
  const grid = gridById(id);
  if (!grid) throw new Error(`There is no grid ${id}.`);
  const office = startOffice();
  asPage(office);
  const inserted = await insertGrid(grid, locale, { branch: "云栖路第一支部", unit: "云栖社区" });
  if (!inserted.ok) throw new Error(JSON.stringify(inserted.issues));
  const insertSyncs = office.syncs().length;
  const read = async () => {
    const reading = await readSheet();
    if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
    return reading.value;
  };
  const { cells } = await read();
  const sheet = inserted.value.sheet.name;
  const cell = (item: string) => cells[item] ?? "";
  return Object.assign(office, {
    grid,
    sheet,
    insertSyncs,
    cell,
    read,
    type: async (item: string, text: string) => {
      await office.engine.user.type(sheet, cell(item), text);
    },
  });
}
