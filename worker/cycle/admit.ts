import {
  type IssueCode,
  mayAct,
  type Stage,
  type StageWindow,
  type SubmissionAction,
  type SubmissionState,
  transitionOf,
  windowOf,
  windowStage,
} from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { type Refusal, refusal, refuse } from "../errors.ts";
import { ratingOf } from "./ratingOf.ts";

/** Somebody may act: from which state, and in which window; in grace it is late, and taken. */
export interface Admitted {
  readonly ok: true;
  readonly state: SubmissionState;
  readonly window: StageWindow;
}

/**
 * Whether the caller may do something with a branch's rating now, by the district's own clock: role, assigned
 * stage, state and dates, as the table in shared says. Whatever changes a rating asks here first.
 */
export function admit(
  at: Pick<At, "sql" | "memory" | "who" | "now">,
  branch: string,
  action: SubmissionAction,
  stage?: Stage,
): Admitted | Refusal {
  const { role, stages } = at.who;
  if (role === "nobody") return refuse(403, "request.role");
  const { stored, unit, state } = ratingOf(at, branch);
  const intent = { role, action, stage, state };
  const found = transitionOf(intent);
  const during = found && windowStage(found);
  const window: StageWindow = during
    ? windowOf(stored?.cycle, during, unit, at.now)
    : { state: "open" };
  const result = mayAct({ ...intent, stages, window });
  if (result.ok) return { ok: true, state, window };
  return refusal(statusOf(result.issues[0]?.code), ...result.issues);
}

/**
 * 403: not theirs to do. 409: not now; the same request is right in another state of the rating or at another
 * time, so that nothing is wrong with it as such (422).
 */
const statusOf = (code: IssueCode | undefined): number =>
  code === "request.role" || code === "stage.assigned" ? 403 : 409;

/** What the log says of something that came in the grace: when it should have come. */
export const lateness = (window: StageWindow): { readonly grace?: string } =>
  window.state === "grace" ? { grace: window.closes } : {};
