import type { Stage } from "../wire/vocabulary.ts";
import type { Cycle } from "./cycleSchema.ts";
import { hoursAfter } from "./instant.ts";

/** The dates of a stage, as written: open from `opens` to before `closes`, in grace to before `until`. */
export type StageDates =
  | { readonly opens?: string }
  | { readonly opens?: string; readonly closes: string; readonly until: string };

/** A stage's dates for a unit: what an override names goes before the stage's own; the grace is the stage's. */
export function datesOf(cycle: Cycle, stage: Stage, unit: string | undefined): StageDates {
  const own = cycle.stages.find((one) => one.stage === stage);
  const override = cycle.overrides?.find((one) => one.stage === stage && one.unit === unit);
  const opens = override?.opens ?? own?.opens;
  const closes = override?.closes ?? own?.closes;
  const from = opens === undefined ? {} : { opens };
  if (closes === undefined) return from;
  const grace = own?.graceHours ?? 0;
  return { ...from, closes, until: grace === 0 ? closes : hoursAfter(grace, closes) };
}
