import { failure, type Result, success } from "../base/result.ts";
import type { Stage } from "../wire/vocabulary.ts";
import { notAssigned, tooEarly, tooLate, wrongRole, wrongState } from "./refusals.ts";
import type { SubmissionState } from "./states.ts";
import { type Intent, transitionOf, transitionsOf, windowStage } from "./transitionOf.ts";
import type { NextState } from "./transitions.ts";
import type { StageWindow } from "./windowOf.ts";

/** Somebody wants to do something with a branch's rating. */
export interface Attempt extends Intent {
  /** the stages a reviewer is assigned to; null: all. Others are not limited by it. */
  readonly stages: readonly Stage[] | null;
  readonly state: SubmissionState;
  /** of the stage that has to be open, see `windowStage`; of no matter where there is none */
  readonly window: StageWindow;
}

/**
 * Whether somebody may act, and the state it leads to. Otherwise one issue, looked for in this order:
 * "request.role" (never), "stage.assigned", "submission.state", "stage.early", "stage.closed".
 */
export function mayAct(attempt: Attempt): Result<NextState> {
  const { role, stages, state, action, window } = attempt;
  const found = transitionOf(attempt);
  if (!found) return failure(wrongRole());
  const { stage, from, to = state } = found;
  if (stage && role === "reviewer" && stages && !stages.includes(stage))
    return failure(notAssigned(stage, stages));
  if (!from.includes(state)) return failure(wrongState(state, action, statesFor(attempt)));
  const during = windowStage(found);
  if (during && window.state === "early") return failure(tooEarly(during, window.opens));
  if (during && window.state === "closed") return failure(tooLate(during, window.until));
  return success(to);
}

/** Every state in which the role may do it. */
const statesFor = (attempt: Attempt): readonly SubmissionState[] =>
  transitionsOf(attempt).flatMap(({ from }) => from);
