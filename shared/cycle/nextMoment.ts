import type { Cycle } from "./cycleSchema.ts";
import { type Moment, momentsOf } from "./momentsOf.ts";

/** The first moment after a time; others may fall together with it. */
export const nextMoment = (cycle: Cycle, afterMs: number): Moment | undefined =>
  momentsOf(cycle).find(({ at }) => at > afterMs);
