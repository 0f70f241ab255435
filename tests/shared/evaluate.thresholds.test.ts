import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  evaluate,
  type Grid,
  grids,
  type Item,
  isAsking,
  isPending,
  itemsOf,
  type Mark,
  starsOf,
} from "../../shared/index.ts";
import { anyGrid } from "./arbitraries.ts";
import { exactly, marksBy, shipped } from "./cases.ts";

const isWholeTiers = (grid: Grid) => grid.rule.kind === "tiers" && !isPending(grid);
const tiers = anyGrid.filter(isWholeTiers);

/** What just falls short of an item's requirement at a star, in every form the item takes. */
function justBelow(item: Item, star: number): Exclude<Mark, null>[] {
  if (!isAsking(item)) return [];
  const ask = item.requires[String(star)];
  if (item.kind === "yesno") return ask ? [false] : [];
  if (ask === undefined || ask === 0) return [];
  if (item.kind === "count") return [Number(ask) - 1];
  const hundredths = Math.round(Number(ask) * 100);
  return [
    (hundredths - 1) / 100,
    (hundredths * 100 - 1) / 10_000,
    { value: hundredths - 1, of: 10_000 },
    { value: hundredths * 100_000 - 1, of: 1_000_000_000 },
  ];
}

/** What meets the requirement exactly, in every form. */
function justEnough(item: Item, star: number): Mark[] {
  const plain = exactly(item, star);
  if (item.kind !== "percent" || typeof plain !== "number") return [plain];
  const hundredths = Math.round(plain * 100);
  return [
    plain,
    { value: hundredths, of: 10_000 },
    { value: hundredths * 100_000, of: 1_000_000_000 },
  ];
}

/** At every star, with everything exactly at its line: each item decides alone. */
function checkLines(grid: Grid) {
  for (const star of starsOf(grid)) {
    const marks = marksBy(grid, (item) => exactly(item, star));
    expect(evaluate(grid, marks).star).toBeGreaterThanOrEqual(star);
    for (const item of itemsOf(grid)) {
      for (const mark of justEnough(item, star))
        expect(evaluate(grid, { ...marks, [item.id]: mark }).star).toBeGreaterThanOrEqual(star);
      for (const mark of justBelow(item, star))
        expect(evaluate(grid, { ...marks, [item.id]: mark }).star).toBeLessThan(star);
    }
  }
}

describe("tiers: exact at every line, and lost by the smallest step below", () => {
  it.each(grids.filter(isWholeTiers))("$id", checkLines);
  it("random grids", () => fc.assert(fc.property(tiers, checkLines)));
});

describe("points: exact at every total", () => {
  const grid = shipped("dongguan-33");

  /** Marks that add up to so many halves of a point, filled in order. */
  const marksFor = (halves: number) => {
    let left = halves;
    return marksBy(grid, (item) => {
      const here = Math.min(left, item.kind === "points" ? item.max * 2 : 0);
      left -= here;
      return here / 2;
    });
  };

  it.each(Array.from({ length: 201 }, (_, halves) => halves))("%i halves of a point", (halves) => {
    const { star, total, next, totalAtMost } = evaluate(grid, marksFor(halves));
    expect(total).toEqual({ earned: halves / 2, max: 100 });
    expect(totalAtMost).toBe(halves / 2);
    expect(star).toBe(halves >= 180 ? 5 : 0);
    expect(next?.shortBy).toBe(halves >= 180 ? undefined : (180 - halves) / 2);
  });

  it("a tenth of a point is a tenth: three of them are 0.3, not 0.30000000000000004", () => {
    const text = { "zh-CN": "项", en: "item" };
    const point = (id: string) => ({ id, text, kind: "points" as const, max: 1, step: 0.1 });
    const tenths: Grid = {
      id: "tenths",
      version: "1.0.0",
      title: text,
      source: { document: text },
      rule: {
        kind: "points",
        bands: [
          { star: 1, atLeast: 0.3 },
          { star: 2, atLeast: 0.8 },
        ],
      },
      sections: [{ id: "1", title: text, items: [point("1"), point("2"), point("3")] }],
    };
    const at = (a: number, b: number, c: number) => evaluate(tenths, { "1": a, "2": b, "3": c });
    expect(at(0.1, 0.1, 0.1)).toMatchObject({ star: 1, total: { earned: 0.3, max: 3 } });
    expect(at(0.1, 0.7, 0)).toMatchObject({ star: 2, total: { earned: 0.8, max: 3 } });
    expect(at(0.1, 0.1, 0)).toMatchObject({ star: 0, next: { star: 1, shortBy: 0.1 } });
  });
});
