import { type Stage, stages } from "../wire/vocabulary.ts";
import type { Cycle } from "./cycleSchema.ts";
import { datesOf } from "./datesOf.ts";
import { msOf } from "./instant.ts";

export const momentKinds = ["opens", "reminds", "closes", "graceEnds"] as const;
export type MomentKind = (typeof momentKinds)[number];

/** Something that happens in a cycle by itself; nobody is reminded of a stage that has not opened yet. */
export interface Moment {
  /** milliseconds since 1970 */
  readonly at: number;
  readonly kind: MomentKind;
  readonly stage: Stage;
  /** whose override it follows from; left out: all units that have none for this stage */
  readonly unit?: string;
}

const day = 86_400_000;

/** Everything that happens in a cycle by itself, by time; what falls together by kind, stage and unit. */
export function momentsOf(cycle: Cycle): readonly Moment[] {
  const overrides = cycle.overrides ?? [];
  return [
    ...cycle.stages.flatMap(({ stage }) => momentsIn(cycle, stage)),
    ...overrides.flatMap(({ stage, unit }) => momentsIn(cycle, stage, unit)),
  ].sort(byTime);
}

function momentsIn(cycle: Cycle, stage: Stage, unit?: string): Moment[] {
  const dates = datesOf(cycle, stage, unit);
  const moment = (kind: MomentKind, at: number): Moment =>
    unit === undefined ? { at, kind, stage } : { at, kind, stage, unit };
  const opens = dates.opens === undefined ? [] : [msOf(dates.opens)];
  const begin = opens.map((at) => moment("opens", at));
  if (!("closes" in dates)) return begin;
  const closes = msOf(dates.closes);
  const graceEnds = msOf(dates.until);
  return [
    ...begin,
    ...remindersOf(cycle, stage, closes)
      .filter((at) => opens.every((first) => at > first))
      .map((at) => moment("reminds", at)),
    moment("closes", closes),
    ...(graceEnds > closes ? [moment("graceEnds", graceEnds)] : []),
  ];
}

/** A day named twice reminds once. */
function remindersOf(cycle: Cycle, stage: Stage, closes: number): number[] {
  const days = cycle.stages.find((one) => one.stage === stage)?.remindDays ?? [];
  return [...new Set(days)].map((before) => closes - before * day);
}

const byTime = (a: Moment, b: Moment): number =>
  a.at - b.at ||
  momentKinds.indexOf(a.kind) - momentKinds.indexOf(b.kind) ||
  stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
  ((a.unit ?? "") < (b.unit ?? "") ? -1 : 1);
