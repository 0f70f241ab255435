import { type Evaluation, type Grid, type Marks, roleOf } from "../../../shared/index.ts";
import { type Answered, read } from "./answer.ts";
import { byNames } from "./named.ts";
import { byPoints } from "./points.ts";
import { byTiers } from "./tiers.ts";

/** All of an evaluation but the wording of its issues. */
export type Oracle = Omit<Evaluation, "issues">;

/**
 * A second `evaluate`, written from the rules' text and for obviousness alone: every number is an
 * exact fraction of BigInts, every question is asked anew for every item and star, nothing is kept.
 * Says nothing of issues but which items are invalid.
 */
export function oracle(grid: Grid, marks: Marks): Oracle {
  const given: Readonly<Record<string, unknown>> = marks;
  const answered = grid.sections.flatMap((section): Answered[] =>
    section.items.map((item) => ({
      item,
      section: section.id,
      role: roleOf(section),
      answer: read(item, roleOf(section), given[item.id]),
    })),
  );
  const result = concluded(grid, answered);
  const ids = new Set(answered.map(({ item }) => item.id));
  const isKnown = Object.keys(given).every((id) => ids.has(id));
  if (isKnown) return result;
  const { onlyThroughBonus: _, ...rest } = result;
  return { ...rest, complete: false, star: null };
}

function concluded(grid: Grid, answered: readonly Answered[]): Oracle {
  if (grid.rule.kind === "tiers") return byTiers(grid, answered);
  return grid.rule.kind === "points"
    ? byPoints(grid, grid.rule, answered)
    : byNames(grid, answered);
}
