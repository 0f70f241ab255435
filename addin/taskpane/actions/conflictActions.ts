import type { SubmissionReply } from "../../../shared/index.ts";
import type { QueueEvent } from "../queue/reduceQueue.ts";
import { sameSubmission } from "../queue/sameSubmission.ts";
import type { Deps } from "./deps.ts";
import { endIfExpired } from "./expired.ts";

/** A newer submission is on the server: look at both, then choose. Nothing is lost in either case. */
export function conflictActions(
  deps: Deps,
  change: (event: QueueEvent) => void,
  flush: () => Promise<void>,
) {
  const { store, api, newKey, now } = deps;
  const itemOf = (key: string) => store.get().queue.items.find((item) => item.key === key);

  /** Fetches what the server has. Where it is the very same, our own answer had been lost: that is its receipt. */
  async function compareConflict(key: string): Promise<void> {
    const { session, queue } = store.get();
    const item = itemOf(key);
    if (!item || session.phase !== "in" || queue.theirs[key]?.phase === "loading") return;
    const { branch, stage } = item.about;
    store.dispatch({ type: "queue.theirs", key, theirs: { phase: "loading" } });
    const result = await api.submission(session.token, branch.id, stage);
    if (!result.ok) {
      const { issues } = result;
      store.dispatch({ type: "queue.theirs", key, theirs: { phase: "failed", issues } });
      return endIfExpired(deps, issues);
    }
    if (sameSubmission(item.text, result.value)) return settle(key, result.value);
    store.dispatch({ type: "queue.theirs", key, theirs: { phase: "loaded", reply: result.value } });
    store.dispatch({ type: "known.receipt", receipt: result.value.receipt });
  }

  function settle(key: string, { receipt }: SubmissionReply): void {
    const item = itemOf(key);
    if (!item) return;
    const { owner, about } = item;
    store.dispatch({ type: "queue.stored", key, owner, receipt, about });
    change({ type: "stored", key, receipt });
  }

  /** Mine goes out anew, over the one that was just looked at; a still newer one is again a conflict. */
  async function submitMine(key: string): Promise<void> {
    const theirs = store.get().queue.theirs[key];
    if (theirs?.phase !== "loaded") return;
    const after = theirs.reply.receipt.number;
    change({ type: "renewed", key, newKey: newKey(), after, time: now() });
    await flush();
  }

  return { compareConflict, submitMine };
}
