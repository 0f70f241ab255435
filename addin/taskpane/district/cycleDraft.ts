import {
  type Cycle,
  type Grid,
  type QuotaRule,
  type Stage,
  starsOf,
} from "../../../shared/index.ts";
import { put } from "./edit.ts";

/** The stages of a year, each with a place of its own, so that every field has one whatever was left out. */
export const stageOrder: readonly Stage[] = ["self", "first", "recheck"];

/** A year that nobody has set yet: every stage open at all times. */
export const newCycle = (year: number): Cycle => ({
  year,
  stages: stageOrder.map((stage) => ({ stage })),
});

/** A year with a line for each stage, in their order. A stage without dates is always open, as one left out. */
export const draftOf = (cycle: Cycle): Cycle => ({
  ...cycle,
  stages: stageOrder.map((stage) => cycle.stages.find((one) => one.stage === stage) ?? { stage }),
});

/**
 * Next year as this one was, its dates a year later: notice, places and rules stay; deadlines of single units do
 * not, since they were given for a reason of that year.
 */
export function nextCycle(before: Cycle, year: number): Cycle {
  const { overrides: _, name: __, ...kept } = before;
  const by = year - before.year;
  const later = (instant: string) =>
    instant.replace(/^\d{4}/, (found) => String(Number(found) + by)).replace("-02-29T", "-02-28T");
  const stages = before.stages.map(({ opens, closes, ...rest }) => ({
    ...rest,
    ...(opens === undefined ? {} : { opens: later(opens) }),
    ...(closes === undefined ? {} : { closes: later(closes) }),
  }));
  return { ...kept, year, stages };
}

/** "7, 3" or "7、3" as days; what is no number stays as it was typed, for the server to refuse. */
export const typedDays = (text: string): readonly (number | string)[] | undefined => {
  const days = text.split(/[,，、;；\s]+/).filter((part) => part !== "");
  if (days.length === 0) return undefined;
  return days.map((part) => (/^\d{1,4}$/.test(part) ? Number(part) : part));
};

export type QuotaKind = "none" | "growing" | "fixed" | "share";

export const quotaKind = (rule: QuotaRule | undefined): QuotaKind =>
  rule === undefined ? "none" : (rule.kind ?? "growing");

/** A rule of a kind, as it begins: the numbers of scheme A, which the coordinator changes. */
export function newQuota(kind: QuotaKind, year: number): QuotaRule | undefined {
  if (kind === "fixed") return { kind, places: 10 };
  if (kind === "share")
    return { kind, of: "applicants", percent: 30, rounding: "floor", minIfAny: 1 };
  if (kind === "none") return undefined;
  return {
    ...{ kind, base: 10, baseYear: year, growth: 10, growthMode: "compound", rounding: "floor" },
    ...{ chained: false, shareIfBelow: 80, shareRounding: "floor", minIfAny: 1 },
  };
}

/** Which stars of a grid places and limits can be set for, the highest first. */
export const draftStars = (grid: Grid): readonly number[] =>
  [...starsOf(grid)].sort((a, b) => b - a);

type Policy = NonNullable<NonNullable<Cycle["policies"]>["decisions"]>[string];

/** Whether the year has places, or rules, of its own for a grid. */
export const hasOwn = (cycle: Cycle, grid: string, part: "quotas" | "rules"): boolean =>
  policyOf(cycle, grid)?.[part] !== undefined;

export const policyOf = (cycle: Cycle, grid: string): Policy | undefined =>
  cycle.policies?.decisions?.[grid];

/** Begins this year's own places or rules from the grid's, or goes back to the grid's. */
export function setOwn(cycle: Cycle, grid: Grid, part: "quotas" | "rules", own: boolean): Cycle {
  const place = ["policies", "decisions", grid.id, part];
  const begin = part === "quotas" ? (grid.quotas ?? {}) : (grid.decisions ?? {});
  return put(cycle, place, own ? begin : undefined) as Cycle;
}
