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
    const line = `${texts.about} ${texts.counters(syncs.length, bytes)}${missing}`;
    if (footer.textContent !== line) footer.textContent = line;
  };
  show();
  setInterval(show, 1000);
}
