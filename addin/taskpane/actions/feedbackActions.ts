import { type Stage, type SubmissionReply, stages } from "../../../shared/index.ts";
import type { Deps } from "./deps.ts";
import { endIfExpired } from "./expired.ts";

/** What reviewers made of a branch's self-assessment. */
export function feedbackActions(deps: Deps) {
  const { store, api } = deps;

  /** Fetches every stage that was handed in for the branch, for comparing them. */
  async function loadFeedback(): Promise<void> {
    const { session, feedback } = store.get();
    if (session.phase !== "in" || !session.info.branch || feedback.phase === "loading") return;
    const { token, info } = session;
    const { id } = session.info.branch;
    store.dispatch({ type: "feedback.loading" });
    const there = stages.filter((stage) => info.receipts?.[stage]);
    const replies = await Promise.all(there.map((stage) => api.submission(token, id, stage)));
    const found: { [stage in Stage]?: SubmissionReply } = {};
    for (const [at, reply] of replies.entries()) {
      if (!reply.ok) {
        store.dispatch({ type: "feedback.failed", issues: reply.issues });
        return endIfExpired(deps, reply.issues);
      }
      const stage = there[at];
      if (stage) found[stage] = reply.value;
    }
    store.dispatch({ type: "feedback.loaded", stages: found });
  }

  return { loadFeedback };
}
