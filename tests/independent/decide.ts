import { awardStar, heldBy, type Standing } from "./award.ts";
import { type Case, casesOf } from "./findings.ts";
import { proposalsOf } from "./proposals.ts";
import type { Decision, Input, Outcome } from "./shapes.ts";

export interface Recomputed extends Decision {
  /** what still waits for a person, by branch: such a decision cannot be sealed */
  readonly open: readonly string[];
}

/** Decides on a year's applications anew, from what the record says that it was given. */
export function decideAnew(input: Input): Recomputed {
  const rules = input.rules ?? input.grid.decisions ?? {};
  const stars = starsOf(input);
  const cases = casesOf(input, rules, stars);
  const standings = new Map<Case, Standing>();
  const levels = [];
  // From the top: who gets no place of a star comes to the next one that it may have.
  for (const star of [...stars].reverse())
    levels.unshift(awardStar({ star, input, rules, cases, standings }));
  const outcomes = cases
    .map((one) => outcomeOf(one, standings.get(one)))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    levels: levels.map((level) => ({
      ...level,
      awarded: outcomes.filter(({ star }) => star === level.star).length,
    })),
    outcomes,
    proposals: proposalsOf(input, rules, outcomes),
    open: [
      ...cases.flatMap(({ who, open }) => open.map((why) => `${who.id}: ${why}`)),
      ...levels.flatMap(({ tiedAtLine }) => tiedAtLine.map((id) => `${id}: tie`)),
    ],
  };
}

export function starsOf({ grid }: Pick<Input, "grid">): number[] {
  if (grid.rule.kind === "named") return grid.sections.map((_, at) => at + 1);
  return [...(grid.rule.stars ?? grid.rule.bands?.map(({ star }) => star) ?? [])].sort();
}

function outcomeOf(one: Case, standing: Standing | undefined): Outcome {
  const { id } = one.who;
  const ranked = standing?.rank ? { rank: standing.rank, tied: standing.tied === true } : {};
  const none = (result: string) => ({ id, result, star: 0, ...ranked });
  const star = standing?.star ?? 0;
  const shutOut = one.barred || (one.unitFailed && heldBy(one).length === 0);
  // What was found once the notice had begun takes a star away, and nobody moves up.
  if (shutOut || one.lateBar) return none("barred");
  if (standing?.undecided) return { id, result: "undecided", star: null, ...ranked };
  if (star === 0 || star > one.lateCap) return none("notAwarded");
  return { id, result: "awarded", star, ...ranked };
}
