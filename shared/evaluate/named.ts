import type { Judged } from "./evaluate.ts";
import type { Evaluation, Missing } from "./evaluation.ts";
import { type Judge, missingTo, type Outcome, outcome } from "./judge.ts";
import type { Plan, PlanSection } from "./plan.ts";

/** Where the star of a section stands; "closed" can no longer be reached. */
type Standing = "held" | "possible" | "closed";
type Standings = ReadonlyMap<string, Standing>;

/**
 * Each section is a star of its own, held when all its items are met (schemes D and E: “只要有一项达不到
 * 要求的即不得星”). Prerequisites name sections that stand before, so one pass in order settles them.
 */
export function namedEvaluation(plan: Plan, judged: Judged): Evaluation {
  const { outcomes, items, issues, complete } = judged;
  const stands = new Map<string, Standing>();
  for (const part of plan.parts) {
    for (let at = part.first; at < part.end; at += 1) settle(plan, judged, stands, at);
    stands.set(part.id, standingOf(part, outcomes));
  }
  const stars = plan.parts.map(({ id }) => id).filter((id) => stands.get(id) === "held");
  const evaluation: Evaluation = {
    complete,
    star: complete ? stars.length : null,
    atMost: plan.parts.filter(({ id }) => stands.get(id) !== "closed").length,
    stars,
    attained: { value: outcomes.filter(({ met }) => met & 1).length, of: plan.max || 1 },
    items,
    issues,
  };
  const next = nearest(plan, judged);
  return next ? { ...evaluation, next: { star: stars.length + 1, ...next } } : evaluation;
}

/** A prerequisite follows from where the sections it names stand by now; a mark put right would not change that. */
function settle(plan: Plan, { outcomes, items }: Judged, stands: Standings, at: number): void {
  const { item, id, no } = plan.judges[at] as Judge;
  if (item.kind !== "prerequisite") return;
  const asked = item.of.map((section) => stands.get(section) ?? "closed");
  const closed = asked.includes("closed");
  const marked = outcomes[at] as Outcome;
  if (marked.issue) {
    outcomes[at] = { ...marked, best: closed ? 0 : 1 };
  } else if (asked.some((standing) => standing !== "held")) {
    const settled = closed ? no : outcome({ id }, { state: "open", metAt: [], best: 1 });
    outcomes[at] = settled;
    items[at] = settled.result;
  }
}

function standingOf({ first, end }: PlanSection, outcomes: readonly Outcome[]): Standing {
  const ofSection = outcomes.slice(first, end);
  if (ofSection.every(({ met }) => met & 1)) return "held";
  return ofSection.every(({ best }) => best & 1) ? "possible" : "closed";
}

/** The section with the fewest items missing, of those whose prerequisites are met; the first of equals. */
function nearest(plan: Plan, judged: Judged): { section: string; missing: Missing[] } | undefined {
  const lacking = plan.parts
    .map((part) => ({ section: part.id, missing: missingIn(part, plan, judged) }))
    .filter(({ missing }) => missing.length > 0 && missing.every(({ id }) => !isStar(plan, id)));
  return lacking.sort((a, b) => a.missing.length - b.missing.length)[0];
}

const isStar = (plan: Plan, id: string) =>
  plan.judges.some((one) => one.id === id && one.kind === "prerequisite");

function missingIn({ first, end }: PlanSection, plan: Plan, judged: Judged): Missing[] {
  return plan.judges.slice(first, end).flatMap((one, at) => {
    const outcome = judged.outcomes[first + at] as Outcome;
    return outcome.met & 1 ? [] : [missingTo(one, outcome, judged.given[one.key], 0)];
  });
}
