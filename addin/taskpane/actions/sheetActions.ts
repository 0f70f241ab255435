import type { Grid } from "../../../shared/index.ts";
import type { Deps } from "./deps.ts";

/** Inserting a grid, reading the sheet, going to a cell. */
export function sheetActions({ store, excel }: Deps) {
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
  function header(): { branch?: string; unit?: string; cycle?: number } {
    const { session } = store.get();
    if (session.phase !== "in") return {};
    const { branch, district } = session.info;
    return { ...(branch && { branch: branch.name, unit: branch.unit }), cycle: district.cycle };
  }

  async function select(item: string): Promise<void> {
    const reading = store.get().sheet.reading;
    if (reading === null) return;
    const result = await excel.selectItem(reading.sheet.id, item);
    store.dispatch({ type: "sheet.notice", issues: result.ok ? [] : result.issues });
  }

  return { readAgain, insert, select };
}
