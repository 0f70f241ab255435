import fc from "fast-check";
import { type Grid, grids, itemsOf, type Marks } from "../../shared/index.ts";
import { anyGrid, withMarks } from "./arbitraries.ts";
import { compareGrids } from "./compareGrids.ts";

/** Grids of every sort. */
export const everyGrid: readonly (readonly [string, fc.Arbitrary<Grid>])[] = [
  ["the shipped grids", fc.constantFrom(...grids)],
  ["sample grids", fc.constantFrom(...compareGrids)],
  ["random grids", anyGrid],
];

/** A grid with the marks of two stages. */
export const twice = (grids: fc.Arbitrary<Grid>, marks: (grid: Grid) => fc.Arbitrary<Marks>) =>
  withMarks(grids, marks).chain(([grid, before]) =>
    // Mostly what stood there before, as between real stages.
    fc.tuple(
      fc.constant(grid),
      fc.constant(before),
      fc
        .tuple(marks(grid), fc.infiniteStream(fc.integer({ min: 0, max: 3 })))
        .map(
          ([after, picks]): Marks =>
            Object.fromEntries(
              itemsOf(grid).map(({ id }) => [
                id,
                (picks.next().value ? before[id] : after[id]) ?? null,
              ]),
            ),
        ),
    ),
  );
