import {
  type Marks,
  type Receipt,
  type Stage,
  type SubmissionReply,
  stages,
} from "../../../shared/index.ts";
import type { Deps } from "./deps.ts";
import { endIfExpired } from "./expired.ts";

/** What reviewers made of a branch's self-assessment. */
export function feedbackActions(deps: Deps, readAgain: () => Promise<void>) {
  const { store, api, excel, now } = deps;

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

  /** Puts what was last handed in into the sheet in front; what stands there is kept and can be restored. */
  async function loadSubmission({ branch, stage }: Receipt): Promise<void> {
    const { session, sheet } = store.get();
    const { reading } = sheet;
    if (session.phase !== "in" || reading === null) return;
    const reply = await api.submission(session.token, branch, stage);
    if (!reply.ok) {
      store.dispatch({ type: "sheet.notice", issues: reply.issues });
      return endIfExpired(deps, reply.issues);
    }
    const { receipt, marks, reasons } = reply.value;
    const about = { grid: reading.grid, locale: reading.locale, time: now() };
    const given = { marks: marks as Marks, reasons };
    const written = await excel.writeMarks(reading.sheet.id, about, given);
    if (written.ok) store.dispatch({ type: "known.receipt", receipt });
    await readAgain();
    store.dispatch({ type: "view.show", view: "score" });
    store.dispatch({ type: "sheet.notice", issues: written.ok ? [] : written.issues });
  }

  return { loadFeedback, loadSubmission };
}
