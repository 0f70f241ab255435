import type { Deps } from "./deps.ts";
import { feedbackActions } from "./feedbackActions.ts";
import { fileActions } from "./fileActions.ts";
import { hostActions } from "./hostActions.ts";
import { queueActions } from "./queueActions.ts";
import { rankingActions } from "./rankingActions.ts";
import { receiptActions } from "./receiptActions.ts";
import { reviewActions } from "./reviewActions.ts";
import { sessionActions } from "./sessionActions.ts";
import { sheetActions } from "./sheetActions.ts";
import { submissionActions } from "./submissionActions.ts";
import { viewActions } from "./viewActions.ts";
import { withdrawActions } from "./withdrawActions.ts";

/** Everything a person can make the pane do. */
export function createActions(deps: Deps) {
  const queue = queueActions(deps);
  const session = sessionActions(deps, queue);
  const sheet = sheetActions(deps);
  return {
    ...hostActions(deps, session.restore),
    ...viewActions(deps, session.restore),
    ...sheet,
    ...session,
    ...submissionActions(deps, queue.enqueue),
    ...queue,
    ...receiptActions(deps),
    ...withdrawActions(deps, session.refresh),
    ...feedbackActions(deps, sheet.readAgain),
    ...reviewActions(deps, sheet.readAgain),
    ...rankingActions(deps),
    ...fileActions(deps),
  };
}

export type Actions = ReturnType<typeof createActions>;
