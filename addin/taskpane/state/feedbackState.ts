import type { Issue, Stage, SubmissionReply } from "../../../shared/index.ts";
import type { Action } from "./state.ts";

/** What reviewers made of a branch's self-assessment: the stages handed in so far, for the branch to see. */
export interface FeedbackState {
  readonly phase: "idle" | "loading" | "done" | "failed";
  readonly stages: Partial<Readonly<Record<Stage, SubmissionReply>>>;
  readonly issues: readonly Issue[];
}

export type FeedbackAction =
  | { readonly type: "feedback.loading" }
  | { readonly type: "feedback.loaded"; readonly stages: FeedbackState["stages"] }
  | { readonly type: "feedback.failed"; readonly issues: readonly Issue[] };

export const initialFeedback: FeedbackState = { phase: "idle", stages: {}, issues: [] };

export function reduceFeedback(state: FeedbackState, action: Action): FeedbackState {
  switch (action.type) {
    case "feedback.loading":
      return { ...state, phase: "loading", issues: [] };
    case "feedback.loaded":
      return state.phase === "loading"
        ? { phase: "done", stages: action.stages, issues: [] }
        : state;
    case "feedback.failed":
      return state.phase === "loading"
        ? { ...state, phase: "failed", issues: action.issues }
        : state;
    case "session.in":
    case "session.out":
    case "queue.stored":
      return initialFeedback;
    default:
      return state;
  }
}
