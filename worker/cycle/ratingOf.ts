import type { SubmissionState } from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import type { StoredCycle } from "../store/cycles.ts";
import { readHistory, stateOfHistory } from "../store/histories.ts";

/** A branch's rating in the district's present cycle. */
export interface Rating {
  /** undefined where no cycle was ever set: everything is open then */
  readonly stored: StoredCycle | undefined;
  /** the id of the branch's unit */
  readonly unit: string | undefined;
  readonly state: SubmissionState;
}

/** How far a branch's rating has come, and the cycle and unit whose dates apply to it. */
export function ratingOf({ sql, memory }: Pick<At, "sql" | "memory">, branch: string): Rating {
  const stored = memory.cycle(memory.year);
  const cycle = stored?.state ?? "open";
  const known = memory.branch(branch);
  const history = known && readHistory(sql, memory.year, known);
  const state = history ? stateOfHistory(cycle, history) : "draft";
  return { stored, unit: known?.unit_id, state };
}
