import type { PaneStorage } from "../state/storage.ts";
import { type QueueItem, readItems, toText } from "./queueItem.ts";
import { type QueueEvent, reduceQueue } from "./reduceQueue.ts";

/** Room for some ten submissions with long remarks; the browser gives about five million to all of a site. */
const mostCharacters = 1_000_000;

/** The queue of this computer. Other panes have the same one: it is read again before each change. */
export interface QueueStore {
  readonly items: () => readonly QueueItem[];
  /** stores the queue after the event; items that could not be stored say so */
  readonly change: (event: QueueEvent) => void;
}

/** What cannot be stored (no room, forbidden) is kept for as long as the pane lives. */
export function createQueueStore(storage: Pick<PaneStorage, "queue" | "keepQueue">): QueueStore {
  /** how this pane knows better than the storage; undefined: left the queue */
  let better = new Map<string, QueueItem | undefined>();

  function items(): readonly QueueItem[] {
    const stored = readItems(storage.queue());
    const known = new Set(stored.map(({ key }) => key));
    const rest = [...better].flatMap(([key, item]) => (item && !known.has(key) ? [item] : []));
    return [
      ...stored.flatMap((item) => (better.has(item.key) ? (better.get(item.key) ?? []) : [item])),
      ...rest,
    ];
  }

  function change(event: QueueEvent): void {
    const before = items();
    const next = reduceQueue(before, event);
    if (next === before) return;
    const text = toText(next);
    if (text.length <= mostCharacters && storage.keepQueue(text)) better = new Map();
    else remember(before, next);
  }

  function remember(before: readonly QueueItem[], next: readonly QueueItem[]): void {
    const stored = new Set(readItems(storage.queue()).map(({ key }) => key));
    for (const { key } of before) better.set(key, undefined);
    for (const item of next)
      better.set(item.key, stored.has(item.key) ? item : { ...item, unkept: true });
  }

  return { items, change };
}
