import { makePreview } from "../state/preview.ts";
import type { Deps } from "./deps.ts";
import { endIfExpired } from "./expired.ts";

/** Preview and submission. What is sent is the preview, read afresh from the sheet. */
export function submissionActions(deps: Deps) {
  const { store, excel, api, newKey } = deps;

  async function preview(): Promise<void> {
    const { session, submission } = store.get();
    const busy = submission.phase === "reading" || submission.phase === "sending";
    if (busy || session.phase !== "in" || session.info.branch === undefined) return;
    const { branch } = session.info;
    store.dispatch({ type: "submission.reading" });
    const result = await excel.readSheet();
    store.dispatch({ type: "sheet.read", result });
    if (!result.ok) return store.dispatch({ type: "submission.unread", issues: result.issues });
    const { grids, submission: sent } = store.get();
    const { unanswered } = sent;
    const made = makePreview({ reading: result.value, branch, grids, unanswered, newKey });
    store.dispatch({ type: "submission.preview", preview: made });
  }

  async function submit(): Promise<void> {
    const { session, submission } = store.get();
    const sendable = submission.phase === "preview" || submission.phase === "failed";
    const shown = submission.preview;
    if (!sendable || shown === null || shown.blocking.length > 0 || session.phase !== "in") return;
    // before the first await: a second click finds "sending"
    store.dispatch({ type: "submission.sending" });
    const result = await api.submit(session.token, shown.submission, shown.key);
    if (result.ok) return store.dispatch({ type: "submission.done", receipt: result.value });
    store.dispatch({ type: "submission.failed", issues: result.issues });
    endIfExpired(deps, result.issues);
  }

  const closeSubmission = () => store.dispatch({ type: "submission.close" });

  return { preview, submit, closeSubmission };
}
