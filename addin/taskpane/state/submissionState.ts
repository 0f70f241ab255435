import type { Issue } from "../../../shared/index.ts";
import { ownerOf } from "../queue/ownerOf.ts";
import type { Preview } from "./preview.ts";
import type { Action } from "./state.ts";

/** The way of one submission up to the queue: read, previewed, confirmed. */
export interface SubmissionState {
  readonly phase: "idle" | "reading" | "unread" | "preview" | "sending";
  readonly preview: Preview | null;
  readonly issues: readonly Issue[];
}

export type SubmissionAction =
  | { readonly type: "submission.reading" }
  | { readonly type: "submission.unread"; readonly issues: readonly Issue[] }
  | { readonly type: "submission.preview"; readonly preview: Preview }
  | { readonly type: "submission.sending" }
  /** it has been tried: what became of it is the queue's */
  | { readonly type: "submission.handedOver" }
  | { readonly type: "submission.close" };

export const initialSubmission: SubmissionState = { phase: "idle", preview: null, issues: [] };

export function reduceSubmission(state: SubmissionState, action: Action): SubmissionState {
  switch (action.type) {
    case "submission.reading":
      return { ...initialSubmission, phase: "reading" };
    case "submission.unread":
      return during(state, "reading", { ...state, phase: "unread", issues: action.issues });
    case "submission.preview":
      return during(state, "reading", { ...state, phase: "preview", preview: action.preview });
    case "submission.sending":
      return during(state, "preview", { ...state, phase: "sending" });
    case "submission.handedOver":
      return during(state, "sending", initialSubmission);
    case "queue.stored":
      return state.preview?.key === action.key
        ? during(state, "sending", initialSubmission)
        : state;
    case "submission.close":
      return initialSubmission;
    case "session.out":
      // an expired sign-in keeps the preview, so that it can be confirmed after signing in again
      return action.issues.length > 0 ? state : initialSubmission;
    case "session.in":
      return state.preview === null || state.preview.owner === ownerOf(action.info)
        ? state
        : initialSubmission;
    default:
      return state;
  }
}

/** An answer counts only while it is waited for: after signing out it belongs to nobody here. */
const during = (state: SubmissionState, phase: SubmissionState["phase"], next: SubmissionState) =>
  state.phase === phase ? next : state;
