import { type Json, mayAct, type SubmissionState } from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { answerOf, storedCycle } from "../acts/cycle.ts";
import { type Refusal, refusal, refuse } from "../errors.ts";
import type { Answer } from "../objects/orders.ts";
import { hasStandings, type StoredCycle, setCycleState, setHandled } from "../store/cycles.ts";

type Step = "decide" | "publish" | "reopen";

/** What is said with a step. */
export interface StepBody {
  readonly reason?: string | undefined;
  readonly office?: string | undefined;
}

/** What is done with a step, before the cycle is another: what the log says of each part of it, or why it is refused. */
type Prepare = (stored: StoredCycle) => readonly object[] | Refusal;

/** Takes a cycle as a whole to its next state, where the table of transitions allows it. */
export function moveCycle(
  at: At,
  step: Step,
  year: string,
  { reason, office }: StepBody,
  prepare: Prepare = () => [{}],
): Answer {
  const { sql, who } = at;
  const before = storedCycle(at, year);
  if (!before) return refuse(404, "request.notFound");
  if (who.role === "nobody") return refuse(403, "request.role");
  const state = stateOfWhole(sql, before);
  const window = { state: "open" } as const;
  const moved = mayAct({ role: who.role, stages: who.stages, action: step, state, window });
  if (!moved.ok) return refusal(409, ...moved.issues);
  const prepared = prepare(before);
  if ("ok" in prepared) return prepared;
  const next = moved.value === "published" || moved.value === "decided" ? moved.value : "open";
  setCycleState(sql, before.cycle.year, next);
  // What would have happened while it was settled did not.
  if (next === "open") setHandled(sql, before.cycle.year, at.now);
  at.cycleChanged();
  at.changed();
  const said = { ...(reason === undefined ? {} : { reason }), ...(office ? { office } : {}) };
  for (const part of prepared) at.log(step, year, { ...part, ...said } as Json);
  return answerOf(storedCycle(at, year) ?? before);
}

/** An open cycle is as far as whoever has come farthest in it, as far as deciding asks. */
const stateOfWhole = (sql: SqlStorage, { cycle, state }: StoredCycle): SubmissionState => {
  if (state !== "open") return state;
  return hasStandings(sql, cycle.year) ? "submitted" : "draft";
};
