import type { Role, Stage } from "../wire/vocabulary.ts";
import type { SubmissionAction, SubmissionState } from "./states.ts";

/** Where an action leads; `asMarked`: to what the marks handed in say, see `stateOf`. */
export type NextState = SubmissionState | "asMarked";

/** A role may do an action from these states. What the table does not say is refused. */
export interface Transition {
  readonly role: Role;
  readonly action: SubmissionAction;
  /** the stage it belongs to: a reviewer must be assigned to it, and its window be open; left out: at any time */
  readonly stage?: Stage;
  /** whose window has to be open instead */
  readonly during?: Stage;
  readonly from: readonly SubmissionState[];
  /** left out: the state stays as it is */
  readonly to?: NextState;
  /** the person affected is told why */
  readonly needs?: "comment";
}

/** While it is the branch's turn. */
const own = ["draft", "submitted"] as const;
/** Sent back: what is put right is part of the first review, whose end is its deadline. */
const corrected = { stage: "self", during: "first", from: ["returned"] } as const;
/** A draft too: what a branch never handed in may be scored on the spot. */
const reviewable = ["draft", "submitted", "reviewed"] as const;
const recheckable = [...reviewable, "rechecked"] as const;
const returnable = ["submitted", "reviewed"] as const;
const decidable = ["submitted", "reviewed", "rechecked"] as const;

/** Who may do what, from where, and where it leads: used by the Worker and the pane alike. */
export const transitions: readonly Transition[] = [
  { role: "branch", action: "save", stage: "self", from: own },
  { role: "branch", action: "save", ...corrected },
  { role: "branch", action: "submit", stage: "self", from: own, to: "submitted" },
  { role: "branch", action: "submit", ...corrected, to: "submitted" },
  { role: "branch", action: "withdraw", stage: "self", from: ["submitted"], to: "draft" },

  { role: "reviewer", action: "save", stage: "first", from: reviewable },
  { role: "reviewer", action: "review", stage: "first", from: reviewable, to: "reviewed" },
  {
    role: "reviewer",
    action: "return",
    stage: "first",
    from: returnable,
    to: "returned",
    needs: "comment",
  },
  { role: "reviewer", action: "save", stage: "recheck", from: recheckable },
  { role: "reviewer", action: "recheck", stage: "recheck", from: recheckable, to: "rechecked" },

  {
    role: "coordinator",
    action: "return",
    stage: "first",
    from: returnable,
    to: "returned",
    needs: "comment",
  },
  { role: "coordinator", action: "decide", from: decidable, to: "decided" },
  { role: "coordinator", action: "publish", from: ["decided"], to: "published" },
  { role: "coordinator", action: "reopen", from: ["decided", "published"], to: "asMarked" },
];
