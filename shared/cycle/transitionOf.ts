import type { Role, Stage } from "../wire/vocabulary.ts";
import type { SubmissionAction, SubmissionState } from "./states.ts";
import { type Transition, transitions } from "./transitions.ts";

/** What somebody wants to do. */
export interface Intent {
  readonly role: Role;
  readonly action: SubmissionAction;
  /** which marks a reviewer saves; the other actions have one stage or none. Left out: the first that fits */
  readonly stage?: Stage | undefined;
  /** how far the rating has come, where that is known */
  readonly state?: SubmissionState | undefined;
}

/**
 * The table's row for what somebody wants to do: the one for its state, or the first where none is for that
 * state; undefined where the role never may. `windowStage` says which stage to ask `windowOf` for.
 */
export function transitionOf(intent: Intent): Transition | undefined {
  const rows = transitionsOf(intent);
  const { state } = intent;
  return rows.find(({ from }) => state !== undefined && from.includes(state)) ?? rows[0];
}

/** All rows for what somebody wants to do, whatever the state: rows of one stage. */
export function transitionsOf({ role, action, stage }: Intent): readonly Transition[] {
  const rows = transitions.filter(
    (one) => one.role === role && one.action === action && fits(one.stage, stage),
  );
  return rows.filter((one) => one.stage === rows[0]?.stage);
}

/** The stage whose window has to be open; undefined: at any time. */
export const windowStage = ({ stage, during }: Transition): Stage | undefined => during ?? stage;

const fits = (asked: Stage | undefined, given: Stage | undefined) =>
  asked === undefined || given === undefined || asked === given;
