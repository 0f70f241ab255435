import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance } from "../../shared/compare/distance.ts";
import type { Step, Way } from "../../shared/compare/way.ts";
import {
  compareShares,
  evaluate,
  type Grid,
  isPending,
  isScored,
  itemsOf,
  type Mark,
  type Marks,
  starsOf,
} from "../../shared/index.ts";
import { anyGrid, anything, fullMarks, wildMarks, withMarks } from "./arbitraries.ts";
import { bestMarks, itemOf } from "./cases.ts";
import { compareGrids, oddities } from "./compareGrids.ts";
import { everyGrid } from "./stages.ts";

/** The marks with some targets in their place, and without marks that no item of the grid has. */
const applied = (grid: Grid, marks: Marks, steps: readonly Step[]): Marks => {
  const targets = Object.fromEntries(steps.map(({ id, target }) => [id, target]));
  return Object.fromEntries(
    itemsOf(grid).map(({ id }) => [
      id,
      targets[id] !== undefined ? targets[id] : (marks[id] ?? null),
    ]),
  );
};

/** Whether marks come to what a way promises; a named star stands by itself. */
function reaches(grid: Grid, marks: Marks, { star, sections }: Way): boolean {
  const found = evaluate(grid, marks);
  if (grid.rule.kind !== "named") return (found.star ?? -1) >= star;
  return found.stars.length >= star && (sections ?? []).every((id) => found.stars.includes(id));
}

/** The next smaller mark that the item takes; nothing below the least. */
function smaller(grid: Grid, { id, target }: Step): Mark | undefined {
  const item = itemOf(grid, id);
  const isOff = grid.sections.some((s) => s.counts === "deduction" && s.items.includes(item));
  if (typeof target === "object") return target && { value: target.value - 1, of: target.of };
  if (typeof target === "boolean") return target ? false : undefined;
  const step = item.kind === "points" ? item.step : item.kind === "percent" ? 0.01 : 1;
  const next = Math.round((Number(target) + (isOff ? step : -step)) * 100) / 100;
  return next < 0 ? undefined : next;
}

/** All sets of some values. */
const all = <T>([first, ...rest]: readonly T[]): T[][] => {
  if (first === undefined) return [[]];
  const without = all(rest);
  return [...without, ...without.map((set) => [first, ...set])];
};

const isTotal = (grid: Grid, id: string) => (grid.sums ?? []).some(({ total }) => total === id);

describe.each(everyGrid)("distance, %s", (_, grid) => {
  const wild = withMarks(grid, wildMarks);

  it("all targets of a way together reach its star", () => {
    fc.assert(
      fc.property(wild, ([grid, marks]) => {
        for (const way of distance(grid, marks).ways) {
          const reached = applied(grid, marks, way.steps);
          expect(reaches(grid, reached, way)).toBe(true);
          if (!isPending(grid) && grid.rule.kind !== "named")
            expect(evaluate(grid, reached).complete).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("no step of a way can be left out, and no target can be less", () => {
    fc.assert(
      fc.property(wild, ([grid, marks]) => {
        for (const way of distance(grid, marks).ways) {
          way.steps.forEach((step, at) => {
            if (isTotal(grid, step.id)) return;
            const others = way.steps.filter((_, other) => other !== at);
            expect(reaches(grid, applied(grid, marks, others), way)).toBe(false);
            const target = smaller(grid, step);
            if (target === undefined || step.shortBy === 0) return;
            const less = applied(grid, marks, [...others, { ...step, target }]);
            expect(reaches(grid, less, way)).toBe(false);
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it("there is a way to every star not reached, the next one first", () => {
    fc.assert(
      fc.property(wild, ([grid, marks]) => {
        const { star, ways } = distance(grid, marks);
        const found = evaluate(grid, marks);
        expect(star).toBe(found.star);
        const best = evaluate(grid, bestMarks(grid));
        const above = star ?? (grid.rule.kind === "named" ? found.stars.length : -1);
        const wanted = starsOf(grid).filter((level) =>
          grid.rule.kind === "named"
            ? level > found.stars.length && level <= best.stars.length
            : level > above && level <= (best.star ?? 0),
        );
        const stars = ways.map((way) => way.star);
        // Of the stars that only lack answers, the highest stands for all.
        const left = wanted.filter((level) => !stars.includes(level));
        expect(stars).toEqual(wanted.slice(left.length));
        const onlyAnswers = ways.filter(({ steps }) => steps.every(({ shortBy }) => shortBy === 0));
        if (left.length > 0) expect(onlyAnswers).toEqual(ways.slice(0, 1));
      }),
    );
  });

  it("steps are least effort first, each effort the part that is missing", () => {
    fc.assert(
      fc.property(wild, ([grid, marks]) => {
        for (const { star, steps } of distance(grid, marks).ways) {
          const efforts = steps.map(({ effort }) => effort);
          expect(efforts).toEqual(efforts.toSorted(compareShares));
          const ids = itemsOf(grid).map(({ id }) => id);
          steps.forEach(({ id, effort, shortBy }, at) => {
            const before = steps[at - 1];
            if (before && compareShares(before.effort, effort) === 0)
              expect(ids.indexOf(before.id)).toBeLessThan(ids.indexOf(id));
            const item = itemOf(grid, id);
            const level = grid.rule.kind === "named" ? "1" : String(star);
            const asked = isScored(item) ? item.max : "requires" in item ? item.requires[level] : 0;
            if (isTotal(grid, id)) return;
            const whole = Math.round(Number(asked ?? 0) * 100) || 1;
            expect(compareShares(effort, { value: Math.round(shortBy * 100), of: whole })).toBe(0);
          });
        }
      }),
    );
  });

  it("says what it says without minus zero or no number, leaves its input alone, and has all its words", () => {
    fc.assert(
      fc.property(wild, anything, ([grid, marks], junk) => {
        const copy = JSON.stringify(marks);
        for (const found of [distance(grid, marks), distance(grid, junk as Marks)]) {
          expect(oddities(found)).toEqual([]);
          for (const { reasons, steps } of found.ways) {
            expect(reasons.length).toBeGreaterThan(steps.length);
            const texts = reasons.flatMap(({ message }) => [message["zh-CN"], message.en]);
            expect(texts.filter((text) => /\{|“”|undefined|null/.test(text))).toEqual([]);
          }
        }
        expect(JSON.stringify(marks)).toBe(copy);
      }),
    );
  });
});

describe("fewest items", () => {
  const small = fc
    .oneof(fc.constantFrom(...compareGrids.filter((one) => itemsOf(one).length < 11)), anyGrid)
    .filter((one) => one.rule.kind !== "tiers" && !isPending(one));

  it("no smaller number of items brings the star, whichever they are", () => {
    fc.assert(
      fc.property(withMarks(small, fullMarks), ([grid, marks]) => {
        const best = bestMarks(grid);
        for (const way of distance(grid, marks).ways) {
          const ids = itemsOf(grid).map(({ id }) => id);
          for (const set of all(ids).filter((set) => set.length < way.steps.length)) {
            const better = {
              ...marks,
              ...Object.fromEntries(set.map((id) => [id, best[id] ?? null])),
            };
            const { star, stars } = evaluate(grid, better);
            expect(grid.rule.kind === "named" ? stars.length : (star ?? 0)).toBeLessThan(way.star);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
