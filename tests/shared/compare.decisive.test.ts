import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "../../shared/compare/compare.ts";
import { evaluate, type Marks } from "../../shared/index.ts";
import { fullMarks } from "./arbitraries.ts";
import { everyGrid, twice } from "./stages.ts";

/** The later marks with some items as they were before. */
const undone = (before: Marks, after: Marks, ids: readonly string[]): Marks => ({
  ...after,
  ...Object.fromEntries(ids.map((id) => [id, before[id] ?? null])),
});

describe.each(everyGrid)("decisive changes, %s", (_, grid) => {
  const full = twice(grid, fullMarks);

  it("the decisive changes made the star: undone, it is not there; without them nothing else did", () => {
    fc.assert(
      fc.property(full, ([grid, before, after]) => {
        const { changes, star, stars } = compare(grid, { marks: before }, { marks: after });
        const decisive = changes.filter((change) => change.decisive);
        if (star.before === null || star.after === null) {
          expect(decisive).toEqual([]);
          return;
        }
        if (grid.rule.kind === "named") {
          const { stars: held } = evaluate(
            grid,
            undone(
              before,
              after,
              decisive.map(({ id }) => id),
            ),
          );
          for (const id of stars.lost) expect(held).toContain(id);
          for (const id of stars.gained) expect(held).not.toContain(id);
          if (stars.lost.length + stars.gained.length === 0) expect(decisive).toEqual([]);
          return;
        }
        if (star.before === star.after) {
          expect(decisive).toEqual([]);
          return;
        }
        const isUp = star.after > star.before;
        expect(decisive).not.toEqual([]);
        for (const { direction } of decisive)
          expect(direction).not.toBe(isUp ? "lowered" : "raised");
        const without =
          evaluate(
            grid,
            undone(
              before,
              after,
              decisive.map(({ id }) => id),
            ),
          ).star ?? -1;
        if (isUp) expect(without).toBeLessThan(star.after);
        else expect(without).toBeGreaterThan(star.after);
        if (grid.rule.kind !== "tiers") return;
        for (const { id } of decisive) {
          const one = evaluate(grid, { ...before, [id]: after[id] ?? null }).star ?? -1;
          if (!isUp) expect(one).toBeLessThan(star.before);
        }
      }),
      { numRuns: 300 },
    );
  });
});
