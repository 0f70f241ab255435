import type { Stage } from "../wire/vocabulary.ts";
import type { Cycle } from "./cycleSchema.ts";
import { datesOf } from "./datesOf.ts";
import { msOf } from "./instant.ts";

/** What is wrong with a cycle whose parts are well-formed: where, and what should be there. */
export interface CycleIssue {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/**
 * Each stage once, each override of a unit and stage once, nothing that closes before it opens, and no more
 * places than branches.
 */
export const cycleIssues = (cycle: Cycle): CycleIssue[] => [
  ...stageIssues(cycle),
  ...overrideIssues(cycle),
  ...shareIssues(cycle),
];

const once = "each stage once";
const onceForUnit = "each stage once for a unit";
const afterOpens = "later than opens";
const beforeCloses = "earlier than the stage's closes";
const someDate = "opens or closes";
const allTogether = "shares of all: ≤ 100 % together";

function stageIssues(cycle: Cycle): CycleIssue[] {
  const keys = cycle.stages.map(({ stage }) => stage);
  return keys.flatMap((stage, at) => {
    const path = ["stages", at];
    if (keys.indexOf(stage) < at) return [{ path: [...path, "stage"], message: once }];
    const closes = [...path, "closes"];
    return isInOrder(cycle, stage, undefined) ? [] : [{ path: closes, message: afterOpens }];
  });
}

function overrideIssues(cycle: Cycle): CycleIssue[] {
  const all = cycle.overrides ?? [];
  const seen = new Set<string>();
  return all.flatMap(({ unit, stage, opens, closes }, at) => {
    const path = ["overrides", at];
    const key = `${stage} ${unit}`;
    if (seen.has(key)) return [{ path: [...path, "stage"], message: onceForUnit }];
    seen.add(key);
    if (opens === undefined && closes === undefined) return [{ path, message: someDate }];
    const named = closes === undefined ? "opens" : "closes";
    const message = closes === undefined ? beforeCloses : afterOpens;
    return isInOrder(cycle, stage, unit) ? [] : [{ path: [...path, named], message }];
  });
}

/** Shares of all branches, star by star: together they cannot come to more than all. */
function shareIssues({ policies }: Cycle): CycleIssue[] {
  return Object.entries(policies?.decisions ?? {}).flatMap(([grid, { quotas = {} }]) => {
    const hundredths = Object.values(quotas).map((rule) =>
      rule?.kind === "share" && rule.of === "all" ? Math.round(rule.percent * 100) : 0,
    );
    const sum = hundredths.reduce((all, one) => all + one, 0);
    const path = ["policies", "decisions", grid, "quotas"];
    return sum > 10_000 ? [{ path, message: allTogether }] : [];
  });
}

function isInOrder(cycle: Cycle, stage: Stage, unit?: string): boolean {
  const dates = datesOf(cycle, stage, unit);
  if (!("closes" in dates) || dates.opens === undefined) return true;
  return msOf(dates.opens) < msOf(dates.closes);
}
