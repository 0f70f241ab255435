import type { Stage } from "../wire/vocabulary.ts";
import type { Cycle } from "./cycleSchema.ts";
import { datesOf } from "./datesOf.ts";
import { msOf } from "./instant.ts";

/**
 * Whether a stage is open now. In grace it still is, after the date for it. The dates are the written ones;
 * `until` is the end of the grace, `closes` itself where there is none.
 */
export type StageWindow =
  | {
      readonly state: "open";
      readonly opens?: string;
      readonly closes?: string;
      readonly until?: string;
    }
  | {
      readonly state: "early";
      readonly opens: string;
      readonly closes?: string;
      readonly until?: string;
    }
  | {
      readonly state: "grace" | "closed";
      readonly opens?: string;
      readonly closes: string;
      readonly until: string;
    };

/**
 * The window of a stage for a branch of `unit`, whose override goes before the stage's own dates. A date
 * belongs to what it begins: at `opens` the stage is open, at `closes` it no longer is. Without a cycle,
 * and without dates, a stage is always open.
 */
export function windowOf(
  cycle: Cycle | undefined,
  stage: Stage,
  unit: string | undefined,
  nowMs: number,
): StageWindow {
  if (!cycle) return { state: "open" };
  const dates = datesOf(cycle, stage, unit);
  const { opens } = dates;
  if (opens !== undefined && nowMs < msOf(opens)) return { state: "early", ...dates, opens };
  if (!("closes" in dates) || nowMs < msOf(dates.closes)) return { state: "open", ...dates };
  return { state: nowMs < msOf(dates.until) ? "grace" : "closed", ...dates };
}
