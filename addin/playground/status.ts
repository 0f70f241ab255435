import type { PlaygroundHost } from "./host/playgroundHost.ts";
import type { PlaygroundTexts } from "./texts.ts";

/** What goes over the bridge, and every Excel member that was asked for and is not there. */
export function drawStatus(
  footer: HTMLElement,
  host: PlaygroundHost,
  texts: PlaygroundTexts,
): void {
  const show = () => {
    const { syncs } = host.bridge;
    const bytes = syncs.reduce((sum, sync) => sum + sync.bytes, 0);
    const missing = host.misses.length > 0 ? ` · ${texts.misses(host.misses.join(", "))}` : "";
    const active = host.engine.sheets.activeId();
    const hasChart = host.book.charts.some(({ sheetId }) => sheetId === active);
    const counters = texts.counters(syncs.length, bytes);
    // what a person would look for on this sheet comes first
    const line = `${hasChart ? texts.charts : texts.about} ${counters}${missing}`;
    if (footer.textContent !== line) footer.textContent = line;
  };
  show();
  setInterval(show, 1000);
}
