import type { Role, Stage } from "../wire/vocabulary.ts";
import type { SubmissionAction } from "./states.ts";
import { type Transition, transitions } from "./transitions.ts";

/** What somebody wants to do. */
export interface Intent {
  readonly role: Role;
  readonly action: SubmissionAction;
  /** which marks a reviewer saves; the other actions have one stage or none. Left out: the first that fits */
  readonly stage?: Stage | undefined;
}

/**
 * The table's row for what somebody wants to do, whatever the state; undefined where the role never may.
 * Its `stage` is the one to ask `windowOf` for.
 */
export const transitionOf = ({ role, action, stage }: Intent): Transition | undefined =>
  transitions.find((one) => one.role === role && one.action === action && fits(one.stage, stage));

const fits = (asked: Stage | undefined, given: Stage | undefined) =>
  asked === undefined || given === undefined || asked === given;
