import { type Issue, issue } from "../base/issue.ts";
import type { Grid } from "../grid/grid.ts";
import type { Marks } from "../marks/mark.ts";
import { because, starsBetween } from "./because.ts";
import { type Change, changeOf, changeReason, type Pair } from "./change.ts";
import { counted, type Inflation, pointsOver, type SectionInflation } from "./inflation.ts";
import { outcomeReasons } from "./outcome.ts";
import { recordOf, takesMark, type Weighed, type WeighedItem, weigh } from "./weigh.ts";

/** What one stage handed in. */
export interface StageMarks {
  readonly marks: Marks;
  /** remarks by item id; the later stage's are its reasons */
  readonly reasons?: Readonly<Record<string, string>>;
}

export interface Comparison {
  /** in the grid's order */
  readonly changes: readonly Change[];
  /** null where a stage is not complete */
  readonly star: { readonly before: number | null; readonly after: number | null };
  /** named stars held in one stage only: the sections' ids */
  readonly stars: { readonly lost: readonly string[]; readonly gained: readonly string[] };
  /** exact; only under a points rule, and only where both stages are complete */
  readonly total?: { readonly before: number; readonly after: number; readonly by: number };
  readonly inflation: Inflation;
  readonly sections: readonly SectionInflation[];
  /** what changed and what came of it */
  readonly reasons: readonly Issue[];
  /** what is wanting in the later stage: a mark, or a reason for one */
  readonly issues: readonly Issue[];
}

/**
 * Compares two stages of one branch: self with first, first with recheck. Marks compare by what they
 * say (see `sameMark`). Scheme C §3.3.5 keeps all stages and their differences and demands a reason for
 * every item that a reviewer marks otherwise: where it is missing, "compare.reasonMissing". Each stage
 * decides for itself that an item does not apply, so that an "na" takes a reason even where it stays:
 * "compare.naReason". What the later stage has not marked yet is no change: "compare.undecided".
 * Pure; never throws, whatever the marks and reasons hold. Pass `gridFor(grid, traits)` as to `evaluate`.
 */
export function compare(grid: Grid, before: StageMarks, after: StageMarks): Comparison {
  const [earlier, later] = [recordOf(before), recordOf(after)];
  const had = weigh(grid, earlier["marks"]);
  const has = weigh(grid, later["marks"]);
  if (!had || !has) return nothing;
  const pairs = pairsOf(had, has);
  const said = reasonsOf(later["reasons"]);
  const decisive = new Set(because(had, has));
  const changes = pairs.flatMap((pair) => {
    const { id } = pair.after;
    return changeOf(pair, decisive.has(id), said(id)) ?? [];
  });
  const of = differenceOf(had, has);
  const kinds = new Map(has.items.map(({ id, item }) => [id, item.kind]));
  return {
    ...{ changes, ...of },
    inflation: { ...counted(changes), ...pointsOver(pairs), stars: starsOver(of.star) },
    sections: has.sections.map(({ id }) => sectionOf(id, pairs, changes)),
    reasons: [
      ...outcomeReasons(grid, of),
      ...changes.map((change) => changeReason(change, kinds.get(change.id) ?? "")),
    ],
    issues: pairs.flatMap(({ after }) => wanting(after, changes, said)),
  };
}

const nothing = Object.freeze<Comparison>({
  changes: [],
  star: { before: null, after: null },
  stars: { lost: [], gained: [] },
  inflation: { over: 0, under: 0, stars: null },
  sections: [],
  reasons: [],
  issues: [issue("grid.shape", undefined, { at: "grid", limit: "Grid" })],
});

const pairsOf = (had: Weighed, has: Weighed): Pair[] =>
  has.items.map((after, at) => ({ before: had.items[at] as WeighedItem, after }));

/** A reason of blanks is none. */
function reasonsOf(given: unknown): (id: string) => string | undefined {
  const reasons = recordOf(given);
  return (id) => {
    const reason = Object.hasOwn(reasons, id) ? reasons[id] : undefined;
    return typeof reason === "string" && reason.trim() !== "" ? reason : undefined;
  };
}

function differenceOf(had: Weighed, has: Weighed): Pick<Comparison, "star" | "stars" | "total"> {
  const [from, to] = [had.evaluation, has.evaluation];
  const star = { before: from.star, after: to.star };
  const stars = starsBetween(had, has);
  if (!from.total || !to.total || from.star === null || to.star === null) return { star, stars };
  const [before, after] = [from.total.earned, to.total.earned];
  const by = (Math.round(after * 100) - Math.round(before * 100)) / 100;
  return { star, stars, total: { before, after, by } };
}

const starsOver = ({ before, after }: Comparison["star"]) =>
  before === null || after === null ? null : before - after;

function sectionOf(
  id: string,
  pairs: readonly Pair[],
  changes: readonly Change[],
): SectionInflation {
  const within = pairs.filter(({ after }) => after.section === id);
  const compared = within.filter(
    ({ before, after }) => before.mark !== null && after.mark !== null,
  );
  const changed = changes.filter(({ section }) => section === id);
  return { id, compared: compared.length, ...counted(changed), ...pointsOver(within) };
}

/** What the later stage still has to say of an item. */
function wanting(
  one: WeighedItem,
  changes: readonly Change[],
  said: (id: string) => string | undefined,
): Issue[] {
  const { id, mark } = one;
  if (mark === null) return takesMark(one) ? [issue("compare.undecided", id)] : [];
  if (said(id) !== undefined) return [];
  if (mark === "na") return [issue("compare.naReason", id)];
  return changes.some((change) => change.id === id) ? [issue("compare.reasonMissing", id)] : [];
}
