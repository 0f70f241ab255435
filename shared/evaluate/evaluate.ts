import { type Issue, issue } from "../base/issue.ts";
import { type Grid, itemsOf, starsOf } from "../grid/grid.ts";
import type { Marks } from "../marks/mark.ts";
import type { Evaluation, ItemResult, Missing } from "./evaluation.ts";
import { type Judge, judgeOf, type Outcome } from "./judge.ts";

/** What a grid comes to once its data is read; kept for frozen grids, as parseGrid and this module give them. */
interface Plan {
  readonly judges: readonly Judge[];
  readonly ids: ReadonlySet<string>;
  readonly stars: readonly number[];
  /** lines in hundredths, one per star; only under a points rule */
  readonly lines?: readonly number[];
  /** items asked at the highest star, or the maximum in hundredths of points */
  readonly of: number;
}

const plans = new WeakMap<Grid, Plan>();

/**
 * Evaluates one branch's marks under a grid: the same function in the pane, the Worker and every test.
 * Pure; never throws, whatever the marks hold: what cannot be read is an issue of its item.
 * Rule "tiers" follows scheme A clause 2 (a star is reached when all that it asks is met), rule
 * "points" scheme C (the total reaches a line; lines include their number; nothing is rounded up).
 */
export function evaluate(grid: Grid, marks: Marks): Evaluation {
  const plan = planOf(grid);
  const given: Readonly<Record<string, unknown>> = isRecord(marks) ? marks : {};
  const outcomes: Outcome[] = new Array(plan.judges.length);
  const items: ItemResult[] = new Array(plan.judges.length);
  const issues: Issue[] = [];
  let met = -1;
  let best = -1;
  let complete = true;
  let answered = 0;
  for (let at = 0; at < plan.judges.length; at += 1) {
    const judge = plan.judges[at] as Judge;
    const mark = given[judge.key];
    if (mark !== undefined) answered += 1;
    const outcome = judge.judge(mark);
    outcomes[at] = outcome;
    items[at] = outcome.result;
    met &= outcome.met;
    best &= outcome.best;
    if (outcome.result.state === "open" || outcome.result.state === "invalid") complete = false;
    if (outcome.issue) issues.push(outcome.issue);
  }
  const keys = Object.keys(given);
  // As many keys as answers: none is unknown.
  if (keys.length > answered)
    for (const id of keys) {
      if (plan.ids.has(id)) continue;
      issues.push(issue("mark.unknown", id));
      complete = false;
    }
  const parts = { complete, items, issues, stars: noStars };
  return plan.lines
    ? pointsEvaluation(plan, plan.lines, outcomes, parts)
    : tiersEvaluation(plan, outcomes, given, met, best, parts);
}

const noStars: readonly string[] = Object.freeze([]);

type Parts = Pick<Evaluation, "complete" | "items" | "issues" | "stars">;

function tiersEvaluation(
  plan: Plan,
  outcomes: readonly Outcome[],
  given: Readonly<Record<string, unknown>>,
  met: number,
  best: number,
  parts: Parts,
): Evaluation {
  const { stars, judges } = plan;
  const top = 1 << (stars.length - 1);
  let attained = 0;
  for (let at = 0; at < judges.length; at += 1) {
    if ((judges[at] as Judge).asked & (outcomes[at] as Outcome).met & top) attained += 1;
  }
  const level = highest(met, stars.length);
  const nextStar = stars[level];
  const evaluation = {
    ...parts,
    star: parts.complete ? (stars[level - 1] ?? 0) : null,
    atMost: stars[highest(best, stars.length) - 1] ?? 0,
    attained: { value: attained, of: plan.of },
  };
  if (nextStar === undefined) return evaluation;
  const missing: Missing[] = [];
  for (let at = 0; at < judges.length; at += 1) {
    const judge = judges[at] as Judge;
    const { met, result } = outcomes[at] as Outcome;
    if ((met >> level) & 1) continue;
    const mark = result.state === "unmet" ? given[judge.key] : null;
    missing.push({ id: judge.id, shortBy: judge.distance(mark, nextStar) });
  }
  return { ...evaluation, next: { star: nextStar, missing } };
}

function pointsEvaluation(
  plan: Plan,
  lines: readonly number[],
  outcomes: readonly Outcome[],
  parts: Parts,
): Evaluation {
  let earned = 0;
  let lost = 0;
  for (let at = 0; at < outcomes.length; at += 1) {
    const outcome = outcomes[at] as Outcome;
    earned += outcome.earned;
    if (outcome.best === 0) lost += (plan.judges[at] as Judge).max - outcome.earned;
  }
  const level = reached(lines, earned);
  const evaluation = {
    ...parts,
    star: parts.complete ? (plan.stars[level - 1] ?? 0) : null,
    atMost: plan.stars[reached(lines, plan.of - lost) - 1] ?? 0,
    total: { earned: earned / 100, max: plan.of / 100 },
    totalAtMost: (plan.of - lost) / 100,
    attained: { value: earned, of: plan.of },
  };
  const star = plan.stars[level];
  const line = lines[level];
  if (star === undefined || line === undefined) return evaluation;
  return {
    ...evaluation,
    next: { star, shortBy: (line - earned) / 100, missing: room(plan, outcomes, line - earned) },
  };
}

/** Items that can still bring points, each with what it can bring of the points needed. */
function room(plan: Plan, outcomes: readonly Outcome[], needed: number): Missing[] {
  const missing: Missing[] = [];
  for (let at = 0; at < outcomes.length; at += 1) {
    const judge = plan.judges[at] as Judge;
    const left = judge.max - (outcomes[at] as Outcome).earned;
    if (left > 0) missing.push({ id: judge.id, shortBy: Math.min(left, needed) / 100 });
  }
  return missing;
}

/** Number of stars up to and including the highest bit set. */
const highest = (bits: number, count: number) => {
  let level = count;
  while (level > 0 && !((bits >> (level - 1)) & 1)) level -= 1;
  return level;
};

/** Number of lines that a total reaches; a line includes its number. */
const reached = (lines: readonly number[], total: number) => {
  let level = 0;
  while (level < lines.length && total >= (lines[level] as number)) level += 1;
  return level;
};

function planOf(grid: Grid): Plan {
  const known = plans.get(grid);
  if (known) return known;
  const stars = starsOf(grid);
  const judges = itemsOf(grid).map((item) => judgeOf(item, stars));
  const top = 1 << (stars.length - 1);
  const common = { judges, stars, ids: new Set(judges.map((judge) => judge.id)) };
  const plan: Plan =
    grid.rule.kind === "points"
      ? {
          ...common,
          lines: grid.rule.bands.map((band) => Math.round(band.atLeast * 100)),
          of: judges.reduce((sum, judge) => sum + judge.max, 0),
        }
      : { ...common, of: judges.filter((judge) => judge.asked & top).length };
  if (Object.isFrozen(grid)) plans.set(grid, plan);
  return plan;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;
