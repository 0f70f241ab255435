import type { Deps } from "./deps.ts";

/** Starting up: wait for Excel, then watch its sheets and restore the sign-in. */
export function hostActions(
  { store, excel, storage, onExcel }: Deps,
  restore: () => Promise<void>,
) {
  let stop: (() => Promise<void>) | undefined;

  async function start(): Promise<void> {
    store.dispatch({ type: "host.starting" });
    const host = await excel.startHost();
    if (!host.ok) return store.dispatch({ type: "host.failed", issues: host.issues });
    storage.openPartition(host.value.partitionKey);
    const locale = storage.locale() ?? host.value.locale;
    store.dispatch({ type: "host.ready", info: { ...host.value, locale } });
    if (host.value.host === "none" || !host.value.supported) return;
    onExcel();
    void restore();
    await stop?.();
    stop = await excel.watchSheets((result) => store.dispatch({ type: "sheet.read", result }));
  }

  return { start };
}
