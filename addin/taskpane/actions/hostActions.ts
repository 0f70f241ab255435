import type { Deps } from "./deps.ts";

/** Starting up: wait for Excel and the grids, then watch the sheets and restore the sign-in. */
export function hostActions(
  { store, excel, shippedGrids, storage, onExcel }: Deps,
  restore: () => Promise<void>,
) {
  let stop: (() => Promise<void>) | undefined;

  async function start(): Promise<void> {
    store.dispatch({ type: "host.starting" });
    const fetching = shippedGrids();
    const host = await excel.startHost();
    if (!host.ok) return store.dispatch({ type: "host.failed", issues: host.issues });
    storage.openPartition(host.value.partitionKey);
    store.dispatch({ type: "view.firstRun", on: !storage.seen() });
    const locale = storage.locale() ?? host.value.locale;
    const info = { ...host.value, locale };
    if (info.host === "none" || !info.supported)
      return store.dispatch({ type: "host.ready", info, grids: [] });
    const grids = await fetching;
    if (!grids.ok) {
      store.dispatch({ type: "view.locale", locale });
      return store.dispatch({ type: "host.failed", issues: grids.issues });
    }
    store.dispatch({ type: "host.ready", info, grids: grids.value });
    onExcel();
    void restore();
    await stop?.();
    stop = await excel.watchSheets((result) => store.dispatch({ type: "sheet.read", result }));
  }

  return { start };
}
