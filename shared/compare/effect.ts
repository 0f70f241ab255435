import type { Issue } from "../base/issue.ts";
import type { Grid } from "../grid/grid.ts";
import { gridFor } from "../grid/gridFor.ts";
import type { Marks } from "../marks/mark.ts";
import { because, starsBetween } from "./because.ts";
import type { PastSubmission } from "./impact.ts";
import { joined, shownStar, spoken } from "./spoken.ts";
import { isUnsettled, recordOf, type Weighed, weigh } from "./weigh.ts";

export const outcomes = ["gained", "lost", "same", "other", "complete", "incomplete"] as const;
/**
 * Gained or lost stars; the same; as many named stars, but not the same ones; a star where there was
 * none for want of answers; no star for want of answers.
 */
export type Outcome = (typeof outcomes)[number];

/** What a new version of the grid does to one branch. */
export interface Effect {
  readonly id: string;
  readonly before: number | null;
  readonly after: number | null;
  /** the best star that answers could still bring under the new version */
  readonly atMost: number | null;
  readonly outcome: Outcome;
  /** named stars held under one version only: the sections' ids */
  readonly stars: { readonly lost: readonly string[]; readonly gained: readonly string[] };
  /** the items that made the difference; where the new version leaves no star, those without a mark that fits */
  readonly items: readonly string[];
  readonly reasons: readonly Issue[];
}

export function effectOn(
  before: Grid,
  after: Grid,
  removed: ReadonlySet<string>,
  { id, marks, traits = {} }: PastSubmission,
): Effect {
  // Both are readable grids, and a grid for a branch is again a grid.
  const had = weigh(gridFor(before, traits), marks) as Weighed;
  const has = weigh(gridFor(after, traits), without(removed, marks)) as Weighed;
  const stars = starsBetween(had, has);
  const [from, to] = [had.evaluation.star, has.evaluation.star];
  const outcome = outcomeOf(from, to, stars.lost.length > 0);
  const items = to === null ? waiting(had, has) : because(had, has);
  const { atMost } = has.evaluation;
  const effect = { id, before: from, after: to, atMost, outcome, stars, items };
  return { ...effect, reasons: reasonsOf(before, after, effect) };
}

function without(removed: ReadonlySet<string>, marks: Marks): Marks {
  const given = Object.entries(recordOf(marks)).filter(([id]) => !removed.has(id));
  return Object.fromEntries(given) as Marks;
}

function outcomeOf(before: number | null, after: number | null, isOther: boolean): Outcome {
  if (after === null) return "incomplete";
  if (before === null) return "complete";
  if (before === after) return isOther ? "other" : "same";
  return before < after ? "gained" : "lost";
}

/** Items that the new version leaves without a mark that fits; not those that had none before. */
function waiting(had: Weighed, has: Weighed): string[] {
  const open = new Set(had.items.filter(isUnsettled).map(({ id }) => id));
  return has.items.filter((one) => isUnsettled(one) && !open.has(one.id)).map(({ id }) => id);
}

const codes = {
  same: undefined,
  gained: "impact.gained",
  lost: "impact.lost",
  other: "impact.other",
  complete: "impact.complete",
  incomplete: "impact.incomplete",
} as const;
/** Where not the items made the difference. */
const bare = {
  ...codes,
  gained: "impact.gainedByRule",
  lost: "impact.lostByRule",
  incomplete: undefined,
} as const;

function reasonsOf(had: Grid, has: Grid, effect: Omit<Effect, "reasons">): Issue[] {
  const { id, before, after, outcome, items } = effect;
  const code = (items.length > 0 ? codes : bare)[outcome];
  if (code === undefined) return [];
  return [
    spoken(code, undefined, (locale) => ({
      found: id,
      before: shownStar(had, before ?? 0, locale),
      after: shownStar(has, after ?? 0, locale),
      items: joined(items, locale),
    })),
  ];
}
