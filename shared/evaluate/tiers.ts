import type { Judged } from "./evaluate.ts";
import type { Evaluation, Missing } from "./evaluation.ts";
import { type Judge, missingTo, type Outcome } from "./judge.ts";
import type { Plan } from "./plan.ts";

const noStars: readonly string[] = Object.freeze([]);

/** A star is reached when all that it asks is met; stars ask ever more, so the highest bit counts. */
export function tiersEvaluation(plan: Plan, judged: Judged): Evaluation {
  const { stars } = plan;
  const { items, issues, complete, met, best, attained } = judged;
  const level = highest(met, stars.length);
  const conclusion: Conclusion = {
    complete,
    star: complete ? (stars[level - 1] ?? 0) : null,
    atMost: stars[highest(best, stars.length) - 1] ?? 0,
    stars: noStars,
    attained: { value: attained, of: plan.max || 1 },
    items,
    issues,
  };
  const star = stars[level];
  // Added and not spread into a copy: copying takes as long as judging several items.
  if (star !== undefined) conclusion.next = { star, missing: missingAt(level, plan, judged) };
  return conclusion;
}

type Conclusion = { -readonly [Part in keyof Evaluation]: Evaluation[Part] };

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
