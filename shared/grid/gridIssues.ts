import { type Issue, issue } from "../base/issue.ts";
import {
  type Grid,
  hundredths,
  type Item,
  isAsking,
  isPending,
  isScored,
  itemsOf,
  roleOf,
  starsOf,
} from "./grid.ts";

/** What is wrong with a grid as a whole: its ids, its stars and lines, its sums. */
export const gridIssues = (grid: Grid): Issue[] => [
  ...idIssues(grid),
  ...sectionIssues(grid),
  ...starIssues(grid),
  ...emptyIssues(grid),
  ...levelIssues(grid),
  ...sumIssues(grid),
];

function idIssues(grid: Grid): Issue[] {
  const ids = itemsOf(grid).map(({ id }) => id);
  const sections = grid.sections.map(({ id }) => id);
  return [
    ...ids.filter((id) => id in Object.prototype).map((id) => issue("grid.idReserved", id)),
    ...repeated(ids).map((id) => issue("grid.idTwice", id)),
    ...repeated(sections).map((found) => issue("grid.sectionTwice", undefined, { found })),
  ];
}

export const repeated = (ids: readonly string[]) => ids.filter((id, at) => ids.indexOf(id) < at);

/** Only points can come on top or be taken off, and only what does has a cap. */
const sectionIssues = (grid: Grid): Issue[] =>
  grid.sections
    .filter(({ counts, cap }) =>
      counts === undefined ? cap !== undefined : grid.rule.kind !== "points",
    )
    .map(({ id, counts = "cap" }) =>
      issue("grid.section", undefined, { found: id, limit: counts }),
    );

/** Stars rise, and every band can be reached. */
function starIssues(grid: Grid): Issue[] {
  const { rule } = grid;
  const stars = starsOf(grid);
  const lines = rule.kind === "points" ? rule.bands.map(({ atLeast }) => atLeast) : stars;
  const max = rule.kind === "points" ? reachable(grid, rule) : 9;
  return stars.flatMap((star, at) =>
    rises(stars, at) && rises(lines, at) && (lines[at] ?? 0) <= max
      ? []
      : [issue("grid.band", undefined, { found: String(star), limit: String(max) })],
  );
}

/** The first rises too: all stars and lines are above 0. */
const rises = (values: readonly number[], at: number) => (values[at] ?? 0) > (values[at - 1] ?? 0);

type PointsRule = Extract<Grid["rule"], { kind: "points" }>;

/** The most points that can be reached; without end while the coordinator has items to complete. */
function reachable(grid: Grid, { base = 0, bonusCounts = true }: PointsRule): number {
  if (isPending(grid)) return Number.POSITIVE_INFINITY;
  const sums = grid.sections.map((section) => {
    const role = roleOf(section);
    if (role === "deduction" || (role === "bonus" && !bonusCounts)) return 0;
    const all = section.items.reduce((sum, item) => sum + pointsOf(item), 0);
    return role === "bonus" ? Math.min(all, hundredths(section.cap ?? 1_000_000)) : all;
  });
  return sums.reduce((sum, part) => sum + part, hundredths(base)) / 100;
}

const pointsOf = (item: Item) => (isScored(item) ? hundredths(item.max) : 0);

/** A highest star that asks for nothing would be held by every branch. */
function emptyIssues(grid: Grid): Issue[] {
  if (grid.rule.kind !== "tiers") return [];
  const top = String(starsOf(grid).at(-1));
  const asks = (item: Item) => !isAsking(item) || item.requires[top] !== undefined;
  if (itemsOf(grid).some(asks)) return [];
  return [issue("grid.empty", undefined, { found: top })];
}

const levelIssues = (grid: Grid): Issue[] =>
  Object.keys(grid.levelNames ?? {})
    .filter((level) => level !== "0" && !starsOf(grid).includes(Number(level)))
    .map((found) => noStar("levelNames", found, grid));

/** A place that speaks of a star the grid does not have. */
export const noStar = (at: string, found: string | number, grid: Grid): Issue =>
  issue("grid.noStar", undefined, { at, found: String(found), limit: starsOf(grid).join(", ") });

/** Totals and parts are counts of the grid, and what they ask adds up as well. */
function sumIssues(grid: Grid): Issue[] {
  const counts = new Map(
    itemsOf(grid).flatMap((item) => (item.kind === "count" ? [[item.id, item.requires]] : [])),
  );
  return (grid.sums ?? []).flatMap(({ total, parts }) => {
    const unknown = [total, ...parts].filter((id) => !counts.has(id));
    if (unknown.length > 0) return unknown.map((id) => issue("grid.sumItem", id));
    return starsOf(grid).flatMap((star) => {
      const asked = (id: string) => counts.get(id)?.[String(star)] ?? 0;
      const sum = parts.reduce((sum, id) => sum + asked(id), 0);
      if (sum === asked(total)) return [];
      return [issue("grid.sum", total, { found: String(asked(total)), limit: sum })];
    });
  });
}
