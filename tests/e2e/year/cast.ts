import {
  type BranchProgress,
  type Grid,
  isScored,
  itemsOf,
  type Mark,
  type Marks,
} from "../../../shared/index.ts";

/** What a branch of the demo district is to become in the year that is played. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  /** the star that its marks reach; of the grid with points, 5 or 0 */
  readonly star: number;
  readonly marks: Marks;
}

/** In each unit two apply for five stars, two for four, the others for three; in the second unit one more for three. */
function starOf(unit: string, at: number): number {
  if (at < 2) return 5;
  return at === 3 && unit === "yunqi" ? 3 : at < 4 ? 4 : 3;
}

/**
 * The branches on the matrix of 42 items. Those of one star differ in item 16, so that the margins order them; those
 * for five stars who stand tenth and eleventh once one of them is vetoed have equal marks: a tie at the quota line.
 */
export function castTiers(grid: Grid, branches: readonly BranchProgress[]): Part[] {
  const own = branches.filter((branch) => branch.grid === grid.id);
  const places = new Map<string, number>();
  return own
    .map(({ id, name, unit }) => {
      const key = id.split("-")[0] ?? "";
      const at = places.get(key) ?? 0;
      places.set(key, at + 1);
      const star = starOf(key, at);
      return { id, name, unit, star, marks: tierMarks(grid, star, 0) };
    })
    .map((part, _, all) => {
      const peers = all.filter(({ star }) => star === part.star);
      const nth = peers.indexOf(part);
      const equal = part.star === 5 && nth === 11 ? 10 : nth;
      return { ...part, marks: tierMarks(grid, part.star, 40 - equal) };
    });
}

/** Marks that meet exactly what a star asks; item 16 exceeds it by `margin` percent. */
function tierMarks(grid: Grid, star: number, margin: number): Marks {
  const marks = itemsOf(grid).map((item): [string, Mark] => {
    const asked = "requires" in item ? item.requires[String(star)] : undefined;
    if (item.kind === "yesno") return [item.id, asked !== undefined];
    if (item.id === "16") return [item.id, Number(asked ?? 0) + margin];
    return [item.id, Number(asked ?? 0)];
  });
  return Object.fromEntries(marks);
}

/** The branches on the 33 items: full marks, but for every third a brand that is not there (90 points). */
export function castPoints(grid: Grid, branches: readonly BranchProgress[]): Part[] {
  const own = branches.filter((branch) => branch.grid === grid.id);
  return own.map(({ id, name, unit }, at) => ({
    ...{ id, name, unit, star: 5 },
    marks: pointMarks(grid, at % 3 === 0),
  }));
}

const pointMarks = (grid: Grid, withoutBrand: boolean): Marks =>
  Object.fromEntries(
    grid.sections.flatMap(({ items }, at) =>
      items.map((item) => [
        item.id,
        isScored(item) && !(withoutBrand && at === grid.sections.length - 1) ? item.max : 0,
      ]),
    ),
  );
