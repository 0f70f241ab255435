import { type Issue, issue } from "../base/issue.ts";
import type { Grid } from "../grid/grid.ts";
import type { Marks } from "../marks/mark.ts";
import { askingMove } from "./askingMove.ts";
import { mostNamed, namedWay } from "./namedWay.ts";
import { pointsWay } from "./pointsWay.ts";
import { shownStar } from "./spoken.ts";
import { withTotals } from "./sumMoves.ts";
import { headOf, isWork, type Way, wayOf } from "./way.ts";
import { type Weighed, weigh } from "./weigh.ts";

export interface Distance {
  /** as `evaluate` says: null while not complete */
  readonly star: number | null;
  /** a way to every star not reached yet, the next star first */
  readonly ways: readonly Way[];
  /** why there is no way, or what stands in the way of all of them */
  readonly reasons: readonly Issue[];
}

/**
 * The cheapest way to the next star and to every higher one: which items to bring to which mark. With
 * all targets of a way as marks the star is reached (under rule “named”: once the other items are
 * answered as well, as the number of stars is only given for a complete grid).
 * Tiers: all items that fall short, for each of them must be met. Points: the fewest items whose points
 * suffice. Named: the stars with the fewest items. Effort only orders the steps of a way.
 * While items are open, their answers are steps as well, and the first way may lead to the star that is
 * certain already and only lacks answers.
 * Pure; never throws, whatever the marks hold. Pass `gridFor(grid, traits)` as to `evaluate`.
 */
export function distance(grid: Grid, marks: Marks): Distance {
  const weighed = weigh(grid, marks);
  if (!weighed) return { star: null, ways: [], reasons: [noGrid] };
  const { star } = weighed.evaluation;
  const found = waysOf(weighed);
  const ways = found.filter(isWay);
  const reasons = obstacles(weighed);
  // Stars that are still to be completed have said so themselves.
  if (found.length > ways.length && pendingIn(weighed).length === 0)
    reasons.push(issue("distance.unreachable", undefined));
  if (ways.length === 0 && reasons.length === 0) reasons.push(issue("distance.top", undefined));
  return { star, ways, reasons };
}

const noGrid: Issue = issue("grid.shape", undefined, { at: "grid", limit: "Grid" });

const isWay = (way: Way | undefined): way is Way => way !== undefined;

/** A way, or none, to every star not reached yet. */
function waysOf(weighed: Weighed): (Way | undefined)[] {
  const { grid, sections, evaluation } = weighed;
  const { rule } = grid;
  if (rule.kind === "named") {
    if (isTooWide(weighed)) return [];
    const held = evaluation.stars.length;
    return sections.slice(held).map((_, at) => namedWay(weighed, held + at + 1));
  }
  if (pendingIn(weighed).length > 0) return [];
  const isAhead = (star: number) => evaluation.star === null || star > evaluation.star;
  const ways =
    rule.kind === "tiers"
      ? rule.stars.filter(isAhead).map((star) => tiersWay(weighed, star))
      : rule.bands
          .filter(({ star }) => isAhead(star))
          .map((band) => pointsWay(weighed, rule, band));
  // Stars that lack nothing but answers are reached together: the highest of them says it all.
  const isCertain = (way: Way | undefined) => way !== undefined && !isWork(way);
  return ways.filter((_, at) => !isCertain(ways[at + 1]));
}

/** All that falls short, for a star is reached when all that it asks is met. */
function tiersWay(weighed: Weighed, star: number): Way {
  const { grid, items } = weighed;
  const moves = withTotals(
    weighed,
    items.flatMap((one) => askingMove(one, star) ?? []),
  );
  const head = headOf("distance.toTier", moves, (l) => ({ star: shownStar(grid, star, l) }));
  return wayOf({ star }, moves, [head]);
}

/** More named stars than a grid can have: their sets would be too many to look at. */
const isTooWide = ({ grid, sections }: Weighed) =>
  grid.rule.kind === "named" && sections.length > mostNamed;

/** Items that nobody can mark yet; a bonus or deduction that nobody has defined keeps nobody from a star. */
const pendingIn = ({ items }: Weighed) =>
  items.filter(({ item, role }) => item.kind === "pending" && role === "base");

/** What no target of an item removes. */
const obstacles = (weighed: Weighed): Issue[] => [
  ...(isTooWide(weighed) ? [issue("grid.band", undefined, { found: "10", limit: mostNamed })] : []),
  ...pendingIn(weighed).map(({ id }) => issue("distance.pending", id)),
  ...weighed.evaluation.issues.filter(({ code }) => code === "mark.unknown"),
];
