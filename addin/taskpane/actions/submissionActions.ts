import { issue, type SessionInfo } from "../../../shared/index.ts";
import type { QueueItem } from "../queue/queueItem.ts";
import type { Preview } from "../state/preview.ts";
import type { Deps } from "./deps.ts";

/** Whether a role hands anything in. */
export const mayHandIn = ({ role, branch }: SessionInfo): boolean =>
  role === "reviewer" || (role === "branch" && branch !== undefined);

/** Preview and confirmation. What is sent is the preview, read afresh from the sheet. */
export function submissionActions(deps: Deps, enqueue: (item: QueueItem) => Promise<void>) {
  const { store, excel, newKey, now } = deps;

  async function preview(): Promise<void> {
    const { session, submission } = store.get();
    const busy = submission.phase === "reading" || submission.phase === "sending";
    if (busy || session.phase !== "in" || !mayHandIn(session.info)) return;
    const { info } = session;
    store.dispatch({ type: "submission.reading" });
    const [result, made] = await Promise.all([excel.readSheet(), previewMaker()]);
    store.dispatch({ type: "sheet.read", result });
    if (!result.ok) return store.dispatch({ type: "submission.unread", issues: result.issues });
    if (made === undefined) {
      const issues = [issue("request.network", undefined)];
      return store.dispatch({ type: "submission.unread", issues });
    }
    const { grids, known, queue } = store.get();
    const parts = {
      reading: result.value,
      info,
      known,
      grids,
      queued: queue.items,
      newKey,
      now: now(),
    };
    store.dispatch({ type: "submission.preview", preview: made(parts) });
  }

  async function submit(): Promise<void> {
    const { session, submission } = store.get();
    const shown = submission.preview;
    const ready = submission.phase === "preview" && session.phase === "in";
    if (!ready || shown === null || shown.blocking.length > 0) return;
    // before the first await: a second click finds "sending"
    store.dispatch({ type: "submission.sending" });
    await enqueue(itemOf(shown, now()));
    store.dispatch({ type: "submission.handedOver" });
  }

  const closeSubmission = () => store.dispatch({ type: "submission.close" });

  return { preview, submit, closeSubmission };
}

/** Comes with the view that shows the preview: the first load can do without. */
const previewMaker = () =>
  import("../state/preview.ts").then(
    ({ makePreview }) => makePreview,
    () => undefined,
  );

function itemOf(
  { key, owner, text, branch, submission, reading }: Preview,
  time: string,
): QueueItem {
  const { grid, stage } = submission;
  const { star, total } = reading.evaluation;
  const { sheet } = reading;
  const about = { branch, stage, grid, sheet, star, ...(total ? { total } : {}) };
  return { key, owner, text, time, tries: 0, state: "waiting", issues: [], about };
}
