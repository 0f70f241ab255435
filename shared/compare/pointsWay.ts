import { type Grid, hundredths } from "../grid/grid.ts";
import { answering, clearing } from "./askingMove.ts";
import { type Dial, dialOf, turned } from "./dial.ts";
import { counting, fewest, type Group } from "./fewest.ts";
import { shownStar } from "./spoken.ts";
import { headOf, type Move, type Way, wayOf } from "./way.ts";
import { isUnsettled, takesMark, type Weighed, type WeighedSection } from "./weigh.ts";

export type PointsRule = Extract<Grid["rule"], { kind: "points" }>;
type Band = PointsRule["bands"][number];

/**
 * The fewest items that bring the points missing for a line, those with the largest room first; the last
 * of them brings no more than is needed. Open items count 0 until they are answered. Nothing where all
 * points together do not reach the line.
 */
export function pointsWay(
  weighed: Weighed,
  rule: PointsRule,
  { star, atLeast }: Band,
): Way | undefined {
  const { grid, items } = weighed;
  const groups = groupsOf(weighed, rule);
  const needed = Math.max(0, hundredths(atLeast) - sumOf(weighed, rule));
  const counts = fewest(groups, needed);
  if (!counts) return undefined;
  const brought = trimmed(groups, counts, needed);
  const moves = items.flatMap((one) => {
    if (!takesMark(one)) return clearing(one) ?? [];
    return brought.get(one.id) ?? (isUnsettled(one) ? answering(one) : []);
  });
  const head = headOf("distance.toLine", moves, (locale) => ({
    star: shownStar(grid, star, locale),
    ...{ limit: atLeast, shortBy: needed / 100 },
  }));
  return wayOf({ star, shortBy: needed / 100 }, moves, [head]);
}

const bySize = (a: Dial, b: Dial) => b.room - a.room;

/** The points that count, in hundredths; may be below 0, where `evaluate` says 0. */
const sumOf = ({ sections }: Weighed, { base = 0, bonusCounts = true }: PointsRule): number =>
  sections.reduce((sum, section) => {
    const points = pointsIn(section);
    if (section.role === "bonus") return sum + (bonusCounts ? Math.min(points, section.cap) : 0);
    return sum + (section.role === "base" ? points : Math.max(points, -section.cap));
  }, hundredths(base));

const pointsIn = ({ items }: WeighedSection) => items.reduce((sum, { points }) => sum + points, 0);

function groupsOf({ sections }: Weighed, { bonusCounts = true }: PointsRule): Group[] {
  const counting = sections.filter(({ role }) => role !== "bonus" || bonusCounts);
  const isCapped = ({ role, cap }: WeighedSection) => role !== "base" && Number.isFinite(cap);
  const free = counting.filter((section) => !isCapped(section));
  return [
    { dials: dialsOf(free), dead: 0, most: Number.POSITIVE_INFINITY },
    ...counting
      .filter(isCapped)
      .map((section) => ({ dials: dialsOf([section]), ...limitsOf(section) })),
  ];
}

const dialsOf = (sections: readonly WeighedSection[]): Dial[] =>
  sections
    .flatMap(({ items }) => items)
    .flatMap((one) => dialOf(one) ?? [])
    .sort(bySize);

function limitsOf(section: WeighedSection): Pick<Group, "dead" | "most"> {
  const points = pointsIn(section);
  return section.role === "bonus"
    ? { dead: 0, most: Math.max(0, section.cap - points) }
    : { dead: Math.max(0, -points - section.cap), most: Number.POSITIVE_INFINITY };
}

/**
 * The moves of the chosen items by id. What all of them bring beyond the need is given back, by the
 * smallest first, of equals by the last, as far as each one's steps allow: after that no target can be
 * a step less.
 */
function trimmed(
  groups: readonly Group[],
  counts: readonly number[],
  needed: number,
): ReadonlyMap<string, Move> {
  const chosen = groups.flatMap((group, at) => {
    const dials = group.dials.slice(0, counts[at]);
    const spare = { points: beyond(group, dials) };
    return dials.map((dial) => ({ dial, spare }));
  });
  let surplus = groups.reduce(
    (sum, group, at) => sum + counting(group, roomIn(group.dials.slice(0, counts[at]))),
    -needed,
  );
  const moves = new Map<string, Move>();
  for (const { dial, spare } of chosen.toSorted((a, b) => bySize(a.dial, b.dial)).reverse()) {
    const { move, brought } = turned(dial, dial.room - surplus - spare.points);
    const back = dial.room - brought;
    const free = Math.min(back, spare.points);
    spare.points -= free;
    surplus -= back - free;
    moves.set(dial.one.id, move);
  }
  return moves;
}

const roomIn = (dials: readonly Dial[]) => dials.reduce((sum, { room }) => sum + room, 0);
/** What lies beyond a cap and costs nothing to give back. */
const beyond = (group: Group, dials: readonly Dial[]) =>
  Math.max(0, roomIn(dials) - group.dead - group.most);
