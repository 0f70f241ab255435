import { type Issue, issue } from "../base/issue.ts";
import { spoken } from "../compare/spoken.ts";
import type { Cycle } from "../cycle/cycleSchema.ts";
import { msOf, shownInstant } from "../cycle/instant.ts";
import { windowOf } from "../cycle/windowOf.ts";
import { type Grid, isPending } from "../grid/grid.ts";
import { sheetTexts } from "../layout/sheetTexts.ts";
import { type Stage, stages } from "../wire/vocabulary.ts";
import type { Decision, Outcome } from "./decision.ts";

/** What is asked before a grid is decided. */
export interface Undecided {
  readonly cycle: Cycle;
  readonly grid: Grid;
  readonly decision: Decision;
  /** units that have branches */
  readonly units: readonly string[];
  /** a branch's name, by its id */
  readonly nameOf: (branch: string) => string;
  readonly nowMs: number;
}

/** Why a grid cannot be decided yet, each with what would let it; empty: it can. */
export const openOf = ({ cycle, grid, decision, units, nameOf, nowMs }: Undecided): Issue[] => [
  ...stagesOpen(cycle, units, nowMs),
  ...(isPending(grid) ? [spoken("decision.pending", undefined, (at) => titleOf(grid, at))] : []),
  ...(decision.levels.length === 0 ? decision.issues : []),
  ...decision.outcomes
    .filter(({ result }) => result === "undecided")
    .map((outcome) => undecided(outcome, nameOf(outcome.id))),
];

const titleOf = ({ id, title }: Grid, at: "zh-CN" | "en") => ({ grid: id, found: title[at] });

/** Stages with an end that somebody may still hand in for, in grace or before they have begun; each with the last end. */
export function stagesOpen(cycle: Cycle, units: readonly string[], nowMs: number): Issue[] {
  return stages.flatMap((stage) => {
    const ends = units.flatMap((unit) => {
      const window = windowOf(cycle, stage, unit, nowMs);
      if (window.state === "closed") return [];
      return window.until ?? (window.state === "early" ? [window.opens] : []);
    });
    const last = ends.toSorted((a, b) => msOf(a) - msOf(b)).at(-1);
    return last === undefined ? [] : [stageOpen(stage, last)];
  });
}

const stageOpen = (stage: Stage, until: string): Issue =>
  spoken("decision.open", undefined, (locale) => ({
    stage,
    found: sheetTexts[locale].stage[stage],
    until,
    limit: shownInstant(until),
  }));

function undecided({ id, reasons }: Outcome, name: string): Issue {
  // what was said last is what it waits for; before it stands what follows from its marks
  const why = reasons.at(-1) ?? issue("decision.blocked", undefined);
  return spoken("decision.undecided", undefined, (locale) => ({
    branch: id,
    found: name,
    reason: why.code,
    why: why.message[locale],
  }));
}
