import type { Grid } from "../../../shared/index.ts";
import type { SheetHead } from "../../excel/index.ts";
import type { Deps } from "./deps.ts";

/** Inserting a grid, reading the sheet, going to a cell. */
export function sheetActions({ store, excel, now }: Deps) {
  async function readAgain(): Promise<void> {
    store.dispatch({ type: "sheet.reading" });
    store.dispatch({ type: "sheet.read", result: await excel.readSheet() });
  }

  async function insert(grid: Grid): Promise<void> {
    if (store.get().sheet.inserting !== null) return;
    store.dispatch({ type: "sheet.inserting", grid: grid.id });
    const result = await excel.insertGrid(grid, store.get().view.locale, header());
    if (!result.ok) return store.dispatch({ type: "sheet.notice", issues: result.issues });
    store.dispatch({ type: "sheet.inserted" });
    await readAgain();
  }

  /** Who the sheet is for, where somebody is signed in. */
  function header(): SheetHead {
    const { session } = store.get();
    if (session.phase !== "in") return {};
    const { branch, district } = session.info;
    const owner = branch && { branch: branch.name, branchId: branch.id, unit: branch.unit };
    return { ...owner, cycle: district.cycle };
  }

  /** Brings back what stood in the sheet before the add-in last wrote into it. */
  async function restorePrevious(): Promise<void> {
    const { reading } = store.get().sheet;
    if (reading === null) return;
    const result = await excel.restorePrevious(reading.sheet.id, now());
    await readAgain();
    store.dispatch({ type: "sheet.notice", issues: result.ok ? [] : result.issues });
  }

  /** An item is looked for where it stands now; what belongs to no item's entry cell goes by its address. */
  async function select({ item, cell }: { item: string | undefined; cell: string }): Promise<void> {
    const reading = store.get().sheet.reading;
    if (reading === null) return;
    const isEntry = item !== undefined && reading.cells[item] === cell;
    const result = await (isEntry
      ? excel.selectItem(reading.sheet.id, item)
      : excel.selectCell(reading.sheet.id, cell));
    store.dispatch({ type: "sheet.notice", issues: result.ok ? [] : result.issues });
  }

  return { readAgain, insert, select, restorePrevious };
}
