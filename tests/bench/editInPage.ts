import type { PlaygroundHost } from "../../addin/playground/host/playgroundHost.ts";

/** What goes into a cell, by its address. */
export type Entry = readonly [address: string, text: string];

export interface Seen {
  /** milliseconds from the last entry to the painted result */
  readonly milliseconds: number;
  /** the longest pause between two entries, in milliseconds; 0 for one entry */
  readonly pause: number;
  /** syncs without the tidying-up that office.js adds by itself */
  readonly syncs: number;
  readonly tidyUps: number;
  /** bytes of requests and answers, tidying-up included */
  readonly bytesUp: number;
  readonly bytesDown: number;
  /** properties set: an add-in's write would clear Undo */
  readonly writes: number;
  readonly words: string;
}

/**
 * Runs in the playground's page: makes the entries, at once one after the other, and waits until the pane beside the
 * sheet has painted another star.
 */
export async function editInPage(entries: Entry[]): Promise<Seen> {
  const { playgroundHost: host } = window as unknown as { playgroundHost: PlaygroundHost };
  const pane = document.querySelector<HTMLIFrameElement>("#pane")?.contentDocument;
  if (!pane) throw new Error("no pane");
  const words = () => pane.querySelector(".star-words")?.textContent ?? "";
  const before = words();
  const from = host.bridge.syncs.length;
  const painted = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (words() === before) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    observer.observe(pane, { subtree: true, childList: true, characterData: true });
    setTimeout(() => resolve(Number.NaN), 5000);
  });
  const { engine, bridge } = host;
  const active = engine.sheets.list().find(({ id }) => id === engine.sheets.activeId());
  const typed: Promise<unknown>[] = [];
  let last = 0;
  let pause = 0;
  for (const [address, text] of entries) {
    if (last > 0) await new Promise((resolve) => setTimeout(resolve));
    if (last > 0) pause = Math.max(pause, performance.now() - last);
    last = performance.now();
    typed.push(engine.user.type(active?.name ?? "", address, text));
  }
  const milliseconds = (await painted) - last;
  await Promise.all(typed);
  // what comes late counts too
  await new Promise((resolve) => setTimeout(resolve, 400));
  await bridge.idle();
  const syncs = bridge.syncs.slice(from);
  const set = 4;
  const size = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;
  return {
    milliseconds,
    pause,
    syncs: syncs.filter(({ isCleanUp }) => !isCleanUp).length,
    tidyUps: syncs.filter(({ isCleanUp }) => isCleanUp).length,
    bytesUp: syncs.reduce((sum, { bytes }) => sum + bytes, 0),
    bytesDown: syncs.reduce((sum, { response }) => sum + size(response), 0),
    writes: syncs
      .flatMap(({ request }) => request.Actions ?? [])
      .filter(({ ActionType }) => ActionType === set).length,
    words: words(),
  };
}

/** Values for a column, from a cell down. */
export interface Block {
  readonly address: string;
  readonly values: (string | number)[][];
}

/** Runs in the playground's page: pastes into the active sheet. */
export async function pasteInPage(blocks: Block[]): Promise<void> {
  const { playgroundHost } = window as unknown as { playgroundHost: PlaygroundHost };
  const { sheets, user } = playgroundHost.engine;
  const active = sheets.list().find(({ id }) => id === sheets.activeId());
  for (const { address, values } of blocks) await user.paste(active?.name ?? "", address, values);
}
