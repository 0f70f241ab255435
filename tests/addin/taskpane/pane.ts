import { createActions } from "../../../addin/taskpane/actions/actions.ts";
import type { Deps, Excel } from "../../../addin/taskpane/actions/deps.ts";
import { createClient } from "../../../addin/taskpane/api/client.ts";
import { initialState, reduce } from "../../../addin/taskpane/state/state.ts";
import { createStorage } from "../../../addin/taskpane/state/storage.ts";
import { createStore } from "../../../addin/taskpane/state/store.ts";
import { failure, grids, issue, success } from "../../../shared/index.ts";
import { reading } from "./readings.ts";
import { rankingWritten } from "./server.ts";

/** What a browser keeps of a site: panes opened one after the other, or side by side, share it. */
export function storageArea(kept = new Map<string, string>()) {
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

/** Timers that run when told to. */
function clock() {
  const timers = new Map<number, { milliseconds: number; run: () => void }>();
  let made = 0;
  return {
    wait: (milliseconds: number, run: () => void) => {
      const id = ++made;
      timers.set(id, { milliseconds, run });
      return () => void timers.delete(id);
    },
    /** the pauses that are being waited for */
    pauses: () => [...timers.values()].map(({ milliseconds }) => milliseconds),
    ring() {
      const due = [...timers.values()];
      timers.clear();
      for (const { run } of due) run();
    },
  };
}

export interface PaneOptions {
  readonly origin: string;
  readonly area?: Parameters<typeof createStorage>[0];
  readonly door?: Partial<Excel>;
  readonly shippedGrids?: Deps["shippedGrids"];
  readonly locks?: Deps["locks"];
}

let keys = 0;

/** The pane without its views: real store, real client, a real server; Excel's door answers as told. */
export function openPane({ origin, area = storageArea(), door = {}, ...more }: PaneOptions) {
  const store = createStore(reduce, initialState);
  const excel: Excel = {
    startHost: async () =>
      success({ host: "excel", supported: true, locale: "en", theme: "light", partitionKey: "p." }),
    insertGrid: async () => success({ sheet: { id: "sheet-1", name: "评分表" } }),
    readSheet: async () => success(reading("taihu-42")),
    watchSheets: async () => async () => undefined,
    selectItem: async () => success(undefined),
    selectCell: async () => success(undefined),
    writeRanking: async () => success(rankingWritten),
    writeMarks: async () => success(undefined),
    restorePrevious: async () => success(undefined),
    fillFromBefore: async () => success(undefined),
    openWorkbook: async () => failure(issue("host.old", undefined)),
    showSheet: async () => success(false),
    writeReceipt: async () => failure(issue("sheet.gone", undefined)),
    ...door,
  };
  const { wait, ...timers } = clock();
  const saved: { file: Blob; name: string }[] = [];
  const actions = createActions({
    store,
    excel,
    shippedGrids: more.shippedGrids ?? (async () => success(grids)),
    api: createClient({ origin, patience: 2000 }),
    storage: createStorage(area),
    onExcel: () => undefined,
    save: (file, name) => void saved.push({ file, name }),
    newKey: () => `key-${++keys}`,
    now: () => "2026-11-22T00:00:00Z",
    wait,
    ...(more.locks ? { locks: more.locks } : {}),
  });
  return { actions, store, saved, ...timers };
}
export type OpenPane = ReturnType<typeof openPane>;

/** Waits until something holds; the actions that nobody awaits (what a sign-in sends) come to their end. */
export async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 10_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error("it never came true");
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
