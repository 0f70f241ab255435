import type { Grid } from "../../../shared/index.ts";
import { type SheetHead, sampleBranch } from "../../excel/index.ts";
import { sampleEntries, sampleGrid } from "../sample.ts";
import { type Stop, stopFrom, stopsOf } from "../state/stops.ts";
import { translator } from "../texts/translate.ts";
import type { Deps } from "./deps.ts";
import { headOf } from "./headOf.ts";

/** Inserting a grid, reading the sheet, going to a cell. */
export function sheetActions({ store, excel, storage, now }: Deps) {
  async function readAgain(): Promise<void> {
    store.dispatch({ type: "sheet.reading" });
    store.dispatch({ type: "sheet.read", result: await excel.readSheet() });
  }

  const insert = (grid: Grid): Promise<void> => insertWith(grid, header());

  async function insertWith(grid: Grid, head: SheetHead): Promise<void> {
    if (store.get().sheet.inserting !== null) return;
    store.dispatch({ type: "sheet.inserting", grid: grid.id });
    const result = await excel.insertGrid(grid, store.get().view.locale, head);
    if (!result.ok) return store.dispatch({ type: "sheet.notice", issues: result.issues });
    storage.keepSeen();
    store.dispatch({ type: "sheet.inserted" });
    await readAgain();
  }

  /** A filled sheet to try things out on; it says what it is, and is no branch's own. */
  async function trySample(): Promise<void> {
    const { grids, session, view } = store.get();
    const own = session.phase === "in" ? session.info.branch?.grid : undefined;
    const grid = sampleGrid(grids, own);
    if (grid === undefined) return;
    store.dispatch({ type: "view.show", view: "score" });
    const t = translator(view.locale);
    const head = { sample: t("sample.word"), branch: t("sample.branch"), unit: t("sample.unit") };
    await insertWith(grid, {
      ...head,
      branchId: sampleBranch,
      typed: sampleEntries(grid, view.locale),
    });
  }

  /** Who the sheet is for, where somebody is signed in. */
  function header(): SheetHead {
    const { session } = store.get();
    if (session.phase !== "in") return {};
    const { branch, district } = session.info;
    return { ...(branch && headOf(branch)), cycle: district.cycle };
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
    const stop = stopsOf(reading).find((one) => one.cell === cell);
    if (result.ok && stop) store.dispatch({ type: "view.stop", stop });
  }

  /** Leads to the issue after (1) or before (-1) the last one, and says which of how many it is. */
  async function goOn(step: 1 | -1): Promise<void> {
    const { sheet, view } = store.get();
    const stops = sheet.reading === null ? [] : stopsOf(sheet.reading);
    const stop = stopFrom(stops, view.stop, step);
    if (stop === undefined) return;
    await select(stop);
    store.dispatch({ type: "view.stop", stop });
    store.dispatch({ type: "said", text: said(stops, stop) });
  }

  function said(stops: readonly Stop[], stop: Stop): string {
    const { locale } = store.get().view;
    const parts = { n: stops.indexOf(stop) + 1, of: stops.length, cell: stop.cell };
    return translator(locale)("stop.said", { ...parts, text: stop.text[locale] });
  }

  return { readAgain, insert, trySample, select, goOn, restorePrevious };
}
