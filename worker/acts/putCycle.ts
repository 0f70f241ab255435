import { checkCycle } from "../cycle/checkCycle.ts";
import { refuse } from "../errors.ts";
import { writeCycle } from "../store/cycles.ts";
import type { Act } from "./act.ts";
import { answerOf, etagOf, storedCycle } from "./cycle.ts";
import { isStale } from "./isStale.ts";

/** Sets a rating year, or changes one that is still open. The log keeps every version of it. */
export const putCycle: Act<"putCycle"> = (at, { params, body }) => {
  const { sql, now } = at;
  const before = storedCycle(at, params.year);
  const refused =
    isStale(at.ifMatch, before && etagOf(before)) ?? checkCycle(at, body, Number(params.year));
  if (refused) return refused;
  if (before && before.state !== "open") return refuse(409, "cycle.settled");
  writeCycle(sql, body, now);
  at.cycleChanged();
  at.changed();
  const stored = storedCycle(at, params.year);
  if (!stored) throw new Error("a cycle that was written is not there");
  at.log("putCycle", params.year, { revision: stored.revision, cycle: body });
  return answerOf(stored);
};
