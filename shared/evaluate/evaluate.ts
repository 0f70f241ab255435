import { type Issue, issue } from "../base/issue.ts";
import type { Grid } from "../grid/grid.ts";
import type { Marks } from "../marks/mark.ts";
import type { Evaluation, ItemResult } from "./evaluation.ts";
import { type Judge, judge, type Outcome } from "./judge.ts";
import { namedEvaluation } from "./named.ts";
import { type Plan, planOf } from "./plan.ts";
import { pointsEvaluation } from "./points.ts";
import { sumIssues } from "./sums.ts";
import { tiersEvaluation } from "./tiers.ts";

/** Marks as they come: keyed by item id, of any shape. */
export type Given = Readonly<Record<string, unknown>>;

/** One branch's marks judged item by item: what each rule draws its conclusion from. */
export interface Judged {
  readonly given: Given;
  readonly outcomes: Outcome[];
  readonly items: ItemResult[];
  readonly issues: Issue[];
  readonly complete: boolean;
  /** stars that every item fulfils for certain, as bits, and that every item can still fulfil */
  readonly met: number;
  readonly best: number;
  /** items that fulfil what the highest star asks of them */
  readonly attained: number;
}

/**
 * Evaluates one branch's marks under a grid: the same function in the pane, the Worker and every test.
 * Pure; never throws, whatever the marks hold: what cannot be read is an issue of its item.
 * Rule "tiers" follows scheme A clause 2 (a star is reached when all that it asks is met), rule
 * "points" schemes C and I (the total reaches a line; lines include their number; nothing is rounded
 * up), rule "named" schemes D and E (each star alone, all or nothing).
 * For a grid that depends on the branch's type or category, pass `gridFor(grid, traits)`.
 */
export function evaluate(grid: Grid, marks: Marks): Evaluation {
  const plan = planOf(grid);
  if (!plan) return unreadable;
  const judged = judgeAll(plan, isRecord(marks) ? marks : {});
  if (plan.rule === "tiers") return tiersEvaluation(plan, judged);
  return plan.rule === "points" ? pointsEvaluation(plan, judged) : namedEvaluation(plan, judged);
}

function judgeAll(plan: Plan, given: Given): Judged {
  const { judges } = plan;
  const outcomes: Outcome[] = new Array(judges.length);
  const items: ItemResult[] = new Array(judges.length);
  const issues: Issue[] = [];
  let complete = true;
  let answered = 0;
  let met = -1;
  let best = -1;
  let attained = 0;
  for (let at = 0; at < judges.length; at += 1) {
    const one = judges[at] as Judge;
    const { key } = one;
    // Two places in the code: reading by number stays fast when other grids have names for ids.
    const mark = typeof key === "number" ? given[key] : given[key];
    if (mark !== undefined) answered += 1;
    const outcome = judge(one, mark);
    outcomes[at] = outcome;
    items[at] = outcome.result;
    met &= outcome.met;
    best &= outcome.best;
    if (one.asked & outcome.met & plan.top) attained += 1;
    if (!outcome.settled) complete = false;
    if (outcome.issue !== undefined) issues.push(outcome.issue);
  }
  const keys = Object.keys(given);
  // As many keys as answers: none is unknown.
  if (keys.length > answered) {
    const unknown = keys.filter((id) => !plan.ids.has(id));
    for (const id of unknown.slice(0, mostUnknown)) issues.push(issue("mark.unknown", id));
    if (unknown.length > 0) complete = false;
  }
  if (plan.sums.length > 0) issues.push(...sumIssues(plan.sums, given));
  return { given, outcomes, items, issues, complete, met, best, attained };
}

/** Enough to see what is wrong; somebody who sends a million keys gets no million answers. */
const mostUnknown = 50;

const unreadable: Evaluation = Object.freeze({
  complete: false,
  star: null,
  atMost: null,
  stars: [],
  attained: { value: 0, of: 1 },
  items: [],
  issues: [issue("grid.shape", undefined, { at: "grid", limit: "Grid" })],
});

const isRecord = (value: unknown): value is Given => typeof value === "object" && value !== null;
