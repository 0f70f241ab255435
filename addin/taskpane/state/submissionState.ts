import type { Issue, Receipt } from "../../../shared/index.ts";
import type { Preview } from "./preview.ts";
import type { Action } from "./state.ts";

/** The way of one submission: read, preview, send, receipt. */
export interface SubmissionState {
  readonly phase: "idle" | "reading" | "unread" | "preview" | "sending" | "failed" | "done";
  readonly preview: Preview | null;
  readonly issues: readonly Issue[];
  readonly receipt: Receipt | null;
  /** sent, but no receipt came back: the same content goes out under the same key again */
  readonly unanswered: Preview | null;
}

export type SubmissionAction =
  | { readonly type: "submission.reading" }
  | { readonly type: "submission.unread"; readonly issues: readonly Issue[] }
  | { readonly type: "submission.preview"; readonly preview: Preview }
  | { readonly type: "submission.sending" }
  | { readonly type: "submission.failed"; readonly issues: readonly Issue[] }
  | { readonly type: "submission.done"; readonly receipt: Receipt }
  | { readonly type: "submission.close" };

export const initialSubmission: SubmissionState = {
  phase: "idle",
  preview: null,
  issues: [],
  receipt: null,
  unanswered: null,
};

export function reduceSubmission(state: SubmissionState, action: Action): SubmissionState {
  switch (action.type) {
    case "submission.reading":
      return { ...state, phase: "reading", preview: null, issues: [], receipt: null };
    case "submission.unread":
      return during(state, "reading", { ...state, phase: "unread", issues: action.issues });
    case "submission.preview":
      return during(state, "reading", { ...state, phase: "preview", preview: action.preview });
    case "submission.sending":
      return { ...state, phase: "sending", issues: [], unanswered: state.preview };
    case "submission.failed":
      return during(state, "sending", afterFailure(state, action.issues));
    case "submission.done":
      return during(state, "sending", {
        ...initialSubmission,
        phase: "done",
        preview: state.preview,
        receipt: action.receipt,
      });
    case "submission.close":
      return { ...initialSubmission, unanswered: state.unanswered };
    case "session.out":
      // an expired sign-in keeps the preview, so that the same submission can go on afterwards
      return action.issues.length > 0 ? state : initialSubmission;
    case "session.in":
      return belongs(state, action.info.branch?.id) ? state : initialSubmission;
    default:
      return state;
  }
}

/** An answer counts only while it is waited for: after signing out it belongs to nobody here. */
const during = (state: SubmissionState, phase: SubmissionState["phase"], next: SubmissionState) =>
  state.phase === phase ? next : state;

/** A key used for other content is spent: the next preview makes a new one. */
function afterFailure(state: SubmissionState, issues: readonly Issue[]): SubmissionState {
  const spent = issues.some((found) => found.code === "request.conflict");
  return { ...state, phase: "failed", issues, unanswered: spent ? null : state.unanswered };
}

const belongs = (state: SubmissionState, branch: string | undefined) =>
  [state.preview, state.unanswered].every(
    (kept) => kept === null || kept.submission.branch === branch,
  );
