import type { BranchProgress, Issue, Stage } from "../../../shared/index.ts";
import type { Action } from "./state.ts";

export const reviewStages = ["first", "recheck"] as const satisfies readonly Stage[];
export type ReviewStage = (typeof reviewStages)[number];

/** The branches of a reviewer, and what is being done with one of them. */
export interface ReviewState {
  readonly phase: "idle" | "loading" | "done" | "failed";
  readonly branches: readonly BranchProgress[];
  /** the stage that is being reviewed */
  readonly stage: ReviewStage;
  /** id of the branch whose sheet is being made */
  readonly opening: string | null;
  /** "writing" while the comment is being written */
  readonly back: "no" | "writing" | "sending";
  /** the comment of a return: kept while the reviewer looks at the sheet */
  readonly comment: string;
  /** name of the branch that was last sent something back */
  readonly sent: string | null;
  readonly issues: readonly Issue[];
}

export type ReviewAction =
  | { readonly type: "review.loading" }
  | { readonly type: "review.loaded"; readonly branches: readonly BranchProgress[] }
  /** the same list as it is now: nobody asked for it here */
  | { readonly type: "review.news"; readonly branches: readonly BranchProgress[] }
  | { readonly type: "review.failed"; readonly issues: readonly Issue[] }
  | { readonly type: "review.stage"; readonly stage: ReviewStage }
  | { readonly type: "review.opening"; readonly branch: string }
  | { readonly type: "review.opened"; readonly issues: readonly Issue[] }
  | { readonly type: "review.back"; readonly back: ReviewState["back"] }
  | { readonly type: "review.comment"; readonly comment: string }
  | { readonly type: "review.sent"; readonly branch: string }
  | { readonly type: "review.notSent"; readonly issues: readonly Issue[] };

export const initialReview: ReviewState = {
  phase: "idle",
  branches: [],
  stage: "first",
  opening: null,
  back: "no",
  comment: "",
  sent: null,
  issues: [],
};

export function reduceReview(state: ReviewState, action: Action): ReviewState {
  switch (action.type) {
    case "review.loading":
      return { ...state, phase: "loading", issues: [] };
    // an answer counts only while it is waited for: after signing out it belongs to nobody here
    case "review.loaded":
      return state.phase === "loading"
        ? { ...state, phase: "done", branches: action.branches }
        : state;
    case "review.news":
      return state.phase === "done" ? { ...state, branches: action.branches } : state;
    case "review.failed":
      return state.phase === "loading"
        ? { ...state, phase: "failed", issues: action.issues }
        : state;
    case "review.stage":
      return { ...state, stage: action.stage };
    case "review.opening":
      return { ...state, opening: action.branch, issues: [], sent: null };
    case "review.opened":
      return { ...state, opening: null, issues: action.issues };
    case "review.back":
      return { ...state, back: action.back, issues: [], sent: null };
    case "review.comment":
      return { ...state, comment: action.comment };
    case "review.sent":
      return { ...state, back: "no", comment: "", sent: action.branch };
    case "review.notSent":
      return { ...state, back: "writing", issues: action.issues };
    case "session.in":
    case "session.out":
      return initialReview;
    default:
      return state;
  }
}
