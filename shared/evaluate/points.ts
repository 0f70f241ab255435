import type { Judged } from "./evaluate.ts";
import type { Evaluation, Missing, Total } from "./evaluation.ts";
import type { Judge, Outcome } from "./judge.ts";
import type { Plan, PlanSection } from "./plan.ts";

const noStars: readonly string[] = Object.freeze([]);

/** Sums in hundredths of points: so far, and at best. */
interface Sums {
  readonly base: number;
  readonly bonus: number;
  readonly deducted: number;
}

/** A star is reached when the total reaches its line; bonus counts towards it unless the grid says no. */
export function pointsEvaluation(plan: Plan, judged: Judged): Evaluation {
  const { stars, lines, bonusCounts } = plan;
  const { outcomes, items, issues, complete } = judged;
  const sums = sumsOf(plan, outcomes, earnedOf);
  const atMost = sumsOf(plan, outcomes, mostOf);
  const counting = totalOf(sums, bonusCounts);
  const level = reached(lines, counting);
  const evaluation: Evaluation = {
    complete,
    star: complete ? (stars[level - 1] ?? 0) : null,
    atMost: stars[reached(lines, totalOf(atMost, bonusCounts)) - 1] ?? 0,
    stars: noStars,
    total: shown(plan, sums),
    totalAtMost: totalOf(atMost, true) / 100,
    attained: { value: totalOf(sums, true), of: plan.max || 1 },
    items,
    issues,
  };
  const bonus =
    complete && level > reached(lines, totalOf(sums, false))
      ? { onlyThroughBonus: true as const }
      : {};
  const star = stars[level];
  const line = lines[level];
  if (star === undefined || line === undefined) return { ...evaluation, ...bonus };
  const missing = room(plan, outcomes, sums, line - counting);
  return { ...evaluation, ...bonus, next: { star, shortBy: (line - counting) / 100, missing } };
}

const earnedOf = ({ earned }: Outcome) => earned;
const mostOf = ({ most }: Outcome) => most;

function sumsOf(plan: Plan, outcomes: readonly Outcome[], of: (outcome: Outcome) => number): Sums {
  const sums = { base: plan.base, bonus: 0, deducted: 0 };
  for (const part of plan.parts) {
    let sum = 0;
    for (let at = part.first; at < part.end; at += 1) sum += of(outcomes[at] as Outcome);
    if (part.role === "base") sums.base += sum;
    else sums[part.role === "bonus" ? "bonus" : "deducted"] += Math.min(sum, part.cap);
  }
  return sums;
}

const totalOf = ({ base, bonus, deducted }: Sums, withBonus: boolean) =>
  Math.max(0, base + (withBonus ? bonus : 0) - deducted);

function shown(plan: Plan, sums: Sums): Total {
  const total = { earned: totalOf(sums, true) / 100, max: plan.max / 100 };
  if (plan.parts.every(({ role }) => role === "base")) return total;
  return { ...total, bonus: sums.bonus / 100, deducted: sums.deducted / 100 };
}

/** Items that can still bring points, each with what it can bring of the points needed. */
function room(plan: Plan, outcomes: readonly Outcome[], sums: Sums, needed: number): Missing[] {
  return plan.parts.flatMap((part) => {
    if (part.role === "bonus" && !plan.bonusCounts) return [];
    const missing: Missing[] = [];
    for (let at = part.first; at < part.end; at += 1) {
      const { id, max } = plan.judges[at] as Judge;
      const { earned } = outcomes[at] as Outcome;
      const left = leftIn(part, max, earned, sums);
      if (left > 0) missing.push({ id, shortBy: Math.min(left, needed) / 100 });
    }
    return missing;
  });
}

/** What an item can still add: what it lacks, under its section's cap, or what it takes off. */
function leftIn({ role, cap }: PlanSection, max: number, earned: number, sums: Sums): number {
  if (role === "deduction") return earned;
  return role === "bonus" ? Math.min(max - earned, cap - sums.bonus) : max - earned;
}

/** Number of lines that a total reaches; a line includes its number. */
const reached = (lines: readonly number[], total: number) => {
  let level = 0;
  while (level < lines.length && total >= (lines[level] as number)) level += 1;
  return level;
};
