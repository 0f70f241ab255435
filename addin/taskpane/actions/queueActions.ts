import { formerOwnerOf, ownerOf } from "../queue/ownerOf.ts";
import { pauseAfter } from "../queue/pauseAfter.ts";
import type { QueueItem } from "../queue/queueItem.ts";
import { createQueueStore } from "../queue/queueStore.ts";
import { nextOf, type QueueEvent } from "../queue/reduceQueue.ts";
import { conflictActions } from "./conflictActions.ts";
import type { Deps } from "./deps.ts";
import { endIfExpired } from "./expired.ts";

/** The queue: what was confirmed is stored, sent one after the other, and leaves only with an answer. */
export function queueActions(deps: Deps) {
  const { store, api, storage, wait } = deps;
  const queue = createQueueStore(storage);
  let running: Promise<void> | undefined;
  let again = false;
  let misses = 0;
  let stopWaiting = () => {};

  /** Reads the queue as it is stored now; what whoever is signed in left under a former name is theirs. */
  const read = () => {
    const { session } = store.get();
    if (session.phase === "in") {
      const owner = ownerOf(session.info);
      queue.change({ type: "claimed", from: formerOwnerOf(session.info), owner });
    }
    store.dispatch({ type: "queue.read", items: queue.items() });
  };
  const change = (event: QueueEvent) => {
    queue.change(event);
    read();
  };
  const conflicts = conflictActions(deps, change, () => flush());

  /** Sends what waits, as whoever is signed in. Called while it runs, it runs once more: something was added. */
  function flush(): Promise<void> {
    read();
    again = running !== undefined;
    running ??= run();
    return running;
  }

  async function run(): Promise<void> {
    try {
      do {
        again = false;
        await inTurn(sendAll);
      } while (again);
    } finally {
      running = undefined;
    }
  }

  /** Panes with the same storage take turns, so that one does not send what another just did. */
  async function inTurn(task: () => Promise<void>): Promise<void> {
    let begun = false;
    const begin = () => {
      begun = true;
      return task();
    };
    try {
      await (deps.locks === undefined ? begin() : deps.locks.request("xingji.queue", begin));
    } catch (error) {
      if (begun) throw error;
      // a frame may be refused locks: the key sees to it that nothing is stored twice
      await task();
    }
  }

  async function sendAll(): Promise<void> {
    for (let answered = true; answered; ) {
      const { session } = store.get();
      const item = session.phase === "in" && nextOf(queue.items(), ownerOf(session.info));
      if (!item) return;
      stopWaiting();
      answered = await send(session.token, item);
    }
    misses += 1;
    later(() => flush(), misses);
  }

  /** Whether an answer came: without one, those behind wait too, for the order is theirs. */
  async function send(token: string, { key, text, owner, about }: QueueItem): Promise<boolean> {
    change({ type: "tried", key });
    store.dispatch({ type: "queue.sending", key });
    const answer = await api.submit(token, text, key);
    store.dispatch({ type: "queue.sending", key: null });
    if (answer.kind === "stored") {
      store.dispatch({ type: "queue.stored", key, owner, receipt: answer.receipt, about });
      change({ type: "stored", key, receipt: answer.receipt });
    } else if (answer.kind === "unknown") {
      change({ type: "waits", key, issues: answer.issues });
      if (isStill(token)) endIfExpired(deps, answer.issues);
      return false;
    } else {
      change({ type: "stopped", key, state: answer.kind, issues: answer.issues });
      if (answer.kind === "conflict") await conflicts.compareConflict(key);
    }
    misses = 0;
    return true;
  }

  /** An answer to a sign-in that has ended meanwhile does not end the one after it. */
  function isStill(token: string): boolean {
    const { session } = store.get();
    return session.phase === "in" && session.token === token;
  }

  /** One thing is waited for at a time. */
  function later(task: () => unknown, tries: number): void {
    stopWaiting();
    stopWaiting = wait(pauseAfter(tries), () => void task());
  }

  /** Stores a confirmed submission before anything is sent, then sends. */
  function enqueue(item: QueueItem): Promise<void> {
    change({ type: "added", item });
    return flush();
  }

  const discard = (key: string) => change({ type: "discarded", key });
  const putAway = (number: number) => store.dispatch({ type: "queue.putAway", number });

  return { flush, enqueue, discard, putAway, readQueue: read, later, ...conflicts };
}
