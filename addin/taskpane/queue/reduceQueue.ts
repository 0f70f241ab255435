import type { Issue, Receipt } from "../../../shared/index.ts";
import type { QueueItem } from "./queueItem.ts";

/** What can happen to the submissions in the queue. */
export type QueueEvent =
  | { readonly type: "added"; readonly item: QueueItem }
  /** whose items are known by another name */
  | { readonly type: "claimed"; readonly from: string; readonly owner: string }
  /** about to be sent: noted before, so that a crash in between is known */
  | { readonly type: "tried"; readonly key: string }
  | { readonly type: "stored"; readonly key: string; readonly receipt: Receipt }
  | { readonly type: "waits"; readonly key: string; readonly issues: readonly Issue[] }
  | {
      readonly type: "stopped";
      readonly key: string;
      readonly state: "refused" | "conflict";
      readonly issues: readonly Issue[];
    }
  /** goes out anew, knowing the submission on the server that stood in the way */
  | {
      readonly type: "renewed";
      readonly key: string;
      readonly newKey: string;
      readonly after: number;
      readonly time: string;
    }
  | { readonly type: "discarded"; readonly key: string };

type Items = readonly QueueItem[];

/**
 * The queue after an event. What is not there any more (another pane was quicker) stays away. A text that
 * was sent once is never changed: only then does its key give the same answer. Pure.
 */
export function reduceQueue(items: Items, event: QueueEvent): Items {
  if (event.type === "added") return add(items, event.item);
  if (event.type === "claimed") return claim(items, event);
  const found = items.find(({ key }) => key === event.key);
  if (found === undefined) return items;
  const changed = (change: Partial<QueueItem>) =>
    items.map((item) => (item === found ? { ...item, ...change } : item));
  switch (event.type) {
    case "tried":
      return changed({ tries: found.tries + 1 });
    case "waits":
      return changed({ state: "waiting", issues: event.issues });
    case "stopped":
      return changed({ state: event.state, issues: event.issues });
    case "discarded":
      return items.filter((item) => item !== found);
    case "renewed":
      return changed(renewed(found, event));
    case "stored":
      return afterReceipt(items, found, event.receipt);
  }
}

/** The next one to send: in the order in which they were confirmed. */
export const nextOf = (items: Items, owner: string): QueueItem | undefined =>
  items.find((item) => item.owner === owner && item.state === "waiting");

/** Confirmed once more, the same content goes on waiting under its key. */
const add = (items: Items, added: QueueItem): Items =>
  items.some(({ key }) => key === added.key) ? items : [...items, added];

const claim = (items: Items, { from, owner }: { from: string; owner: string }): Items =>
  items.some((item) => item.owner === from)
    ? items.map((item) => (item.owner === from ? { ...item, owner } : item))
    : items;

const renewed = (
  { text }: QueueItem,
  { newKey, after, time }: Extract<QueueEvent, { type: "renewed" }>,
): Partial<QueueItem> => {
  return { ...{ key: newKey, time, tries: 0 }, text: withAfter(text, after), ...waiting };
};

const waiting = { state: "waiting", issues: [] } as const;

/**
 * One is stored. What stood in the way before it is settled by it; what was confirmed after it, and was never
 * sent, follows it: its author has seen it.
 */
function afterReceipt(items: Items, stored: QueueItem, { number }: Receipt): Items {
  const at = items.indexOf(stored);
  return items.flatMap((item, place) => {
    if (item === stored) return [];
    if (!sameTarget(item, stored)) return [item];
    if (place < at && item.state !== "waiting") return [];
    const follows = place > at && item.tries === 0 && item.state === "waiting";
    return [follows ? { ...item, text: withAfter(item.text, number) } : item];
  });
}

const sameTarget = (one: QueueItem, other: QueueItem) =>
  one.owner === other.owner &&
  one.about.branch.id === other.about.branch.id &&
  one.about.stage === other.about.stage;

function withAfter(text: string, after: number): string {
  const submission: unknown = JSON.parse(text);
  return JSON.stringify({ ...(submission as object), after });
}
