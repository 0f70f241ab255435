import type { Deps } from "./deps.ts";
import { hostActions } from "./hostActions.ts";
import { rankingActions } from "./rankingActions.ts";
import { sessionActions } from "./sessionActions.ts";
import { sheetActions } from "./sheetActions.ts";
import { submissionActions } from "./submissionActions.ts";
import { viewActions } from "./viewActions.ts";

/** Everything a person can make the pane do. */
export function createActions(deps: Deps) {
  const session = sessionActions(deps);
  return {
    ...hostActions(deps, session.restore),
    ...viewActions(deps, session.restore),
    ...sheetActions(deps),
    ...session,
    ...submissionActions(deps),
    ...rankingActions(deps),
  };
}

export type Actions = ReturnType<typeof createActions>;
