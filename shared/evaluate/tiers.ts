import type { Judged } from "./evaluate.ts";
import type { Evaluation, Missing } from "./evaluation.ts";
import { type Judge, missingTo, type Outcome } from "./judge.ts";
import type { Plan } from "./plan.ts";

const noStars: readonly string[] = Object.freeze([]);

/** A star is reached when all that it asks is met; stars ask ever more, so the highest bit counts. */
export function tiersEvaluation(plan: Plan, judged: Judged): Evaluation {
  const { stars } = plan;
  const { items, issues, complete, met, best } = judged;
  const level = highest(met, stars.length);
  const star = complete ? (stars[level - 1] ?? 0) : null;
  const atMost = stars[highest(best, stars.length) - 1] ?? 0;
  const attained = { value: judged.attained, of: plan.max || 1 };
  const nextStar = stars[level];
  if (nextStar === undefined)
    return { complete, star, atMost, stars: noStars, attained, items, issues };
  // Written out twice: copying the one into the other takes as long as judging a dozen items.
  const next = { star: nextStar, missing: missingAt(level, plan, judged) };
  return { complete, star, atMost, stars: noStars, attained, items, issues, next };
}

/** Items that fall short of the star at a place among the stars, each with its distance to it. */
function missingAt(level: number, plan: Plan, { given, outcomes }: Judged): Missing[] {
  const missing: Missing[] = [];
  for (let at = 0; at < outcomes.length; at += 1) {
    const outcome = outcomes[at] as Outcome;
    if ((outcome.met >> level) & 1) continue;
    const one = plan.judges[at] as Judge;
    missing.push(missingTo(one, outcome, given[one.key], level));
  }
  return missing;
}

/** Number of stars up to and including the highest bit set. */
const highest = (bits: number, count: number) => {
  let level = count;
  while (level > 0 && !((bits >> (level - 1)) & 1)) level -= 1;
  return level;
};
