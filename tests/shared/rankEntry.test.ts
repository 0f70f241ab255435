import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Evaluation,
  evaluate,
  type Grid,
  type Item,
  itemsOf,
  type Marks,
} from "../../shared/index.ts";
import { marginOf } from "../../shared/rank/marginOf.ts";
import { rankEntry } from "../../shared/rank/rankEntry.ts";
import { anyGrid, anything, fullMarks, wildMarks, withMarks } from "./arbitraries.ts";
import { exactly, marksBy, shipped } from "./cases.ts";
import { decimal, type Fraction, minus, times } from "./oracle/fraction.ts";

const taihu = shipped("taihu-42");
const dongguan = shipped("dongguan-33");

/** An entry with the grid's own evaluation of the marks. */
const entryOf = (grid: Grid, marks: Marks) => rankEntry("b1", grid, marks, evaluate(grid, marks));
/** Exactly what a star asks in the grid of 42 items, and some marks instead. */
const at = (star: number, marks: Marks = {}) => ({
  ...marksBy(taihu, (item) => exactly(item, star)),
  ...marks,
});

describe("the margin over a threshold", () => {
  it.each<[number | { value: number; of: number }, number, number]>([
    [4, 4, 0],
    [5, 4, 2500],
    [6, 4, 5000],
    [7, 4, 7500],
    [8, 4, 10_000],
    [9, 4, 10_000],
    [9999, 1, 10_000],
    [2, 3, 0],
    [4, 3, 3333],
    [5, 3, 6666],
    [80, 80, 0],
    [95, 80, 1875],
    [100, 80, 2500],
    [79.99, 80, 0],
    // exactly, though floats say otherwise
    [50.01, 50, 2],
    [57.3, 50, 1460],
    [57.29, 50, 1458],
    [1.15, 1, 1500],
    [1.1, 1, 1000],
    [0.07, 0.05, 4000],
    [20.019, 20, 9],
    [20.02, 20, 10],
    [1e-7, 0.01, 0],
    [50, 0, 0],
    [{ value: 4, of: 5 }, 80, 0],
    [{ value: 79, of: 99 }, 80, 0],
    [{ value: 81, of: 101 }, 80, 24],
    [{ value: 19, of: 20 }, 80, 1875],
    [{ value: 1, of: 1 }, 12.5, 10_000],
    [{ value: 1, of: 4 }, 12.5, 10_000],
    [{ value: 999_999_999, of: 1_000_000_000 }, 99.99, 1],
    [{ value: 1_000_000_000, of: 1_000_000_000 }, 99.99, 1],
    [{ value: 0, of: 3 }, 0, 0],
  ])("%j where %d are asked: %d ten-thousandths", (mark, asked, margin) => {
    expect(marginOf(mark, asked)).toBe(margin);
  });

  it("what is no threshold has none", () => {
    for (const asked of [0, -1, Number.NaN, Infinity, -Infinity, 1e300, 0.001])
      expect(marginOf(50, asked)).toBe(0);
  });
});

describe("rankEntry, worked examples of scheme A", () => {
  it("exactly three stars: no margin, and of the next star's 26 items those that ask no more", () => {
    expect(entryOf(taihu, at(3))).toEqual({
      id: "b1",
      star: 3,
      attained: { value: 9, of: 42 },
      grid: "taihu-42",
      // Items 11, 15 and 16 ask more at four stars, and 13 begin there.
      nextMet: 10,
      margin: 0,
    });
  });

  it("every item more of the next star counts one", () => {
    expect(entryOf(taihu, at(3, { "3": true, "11": 3, "32": 2 })).nextMet).toBe(13);
    expect(entryOf(taihu, at(3, { "5": true, "42": true })).nextMet).toBe(10);
    expect(entryOf(taihu, at(4, { "17": "na" })).nextMet).toBe(entryOf(taihu, at(4)).nextMet);
  });

  it("margins add up over the items with a number at the star reached", () => {
    // 2 of 1 and 2 of 1: a whole each; 5 of 3 is two thirds more; 20 % of 80 % is a quarter.
    expect(entryOf(taihu, at(4, { "9": 2, "10": 2, "11": 5, "15": 100 })).margin).toBe(29_166);
    // Nothing is asked of item 39 below five stars.
    expect(entryOf(taihu, at(4, { "39": 99 })).margin).toBe(0);
    expect(entryOf(taihu, at(5, { "39": 99 })).margin).toBe(1000);
    expect(entryOf(taihu, at(5, { "39": { value: 99, of: 100 } })).margin).toBe(1000);
  });

  it("an item that does not apply is met and has no margin", () => {
    expect(entryOf(taihu, at(4, { "15": "na" }))).toMatchObject({ star: 4, margin: 0 });
  });

  it("five stars have no next one; without any star there is no threshold reached", () => {
    expect(entryOf(taihu, at(5))).toEqual({
      ...{ id: "b1", star: 5, attained: { value: 42, of: 42 }, grid: "taihu-42", margin: 0 },
    });
    expect(entryOf(taihu, at(3, { "1": false, "11": 9 }))).toMatchObject({
      star: 0,
      nextMet: 12,
      margin: 0,
    });
  });

  it("without a star there is nothing to order by, and under a points rule the share says it all", () => {
    expect(entryOf(taihu, at(4, { "1": null }))).toEqual({
      ...{ id: "b1", star: null, attained: expect.anything(), grid: "taihu-42" },
    });
    const points = entryOf(
      dongguan,
      marksBy(dongguan, (item) => exactly(item, 5)),
    );
    expect(points).toMatchObject({ star: 5, grid: "dongguan-33" });
    expect(points).not.toHaveProperty("nextMet");
    expect(points).not.toHaveProperty("margin");
  });

  it("carries along what it is given, but decides by the evaluation", () => {
    const extra = { panel: 89.5, unit: "east", star: 9, id: "x", grid: "y", margin: -1 };
    const entry = rankEntry("b1", taihu, at(4), evaluate(taihu, at(4)), extra);
    expect(entry).toMatchObject({ id: "b1", star: 4, grid: "taihu-42", margin: 0 });
    expect([entry.panel, entry.unit]).toEqual([89.5, "east"]);
  });
});

describe("rankEntry under named stars", () => {
  const words = { "zh-CN": "文字", en: "words" };
  const yesno = (id: string): Item => ({ id, kind: "yesno", text: words, requires: { "1": true } });
  const count = (id: string, asked: number): Item => ({
    ...{ id, kind: "count", text: words, requires: { "1": asked } },
  });
  const grid: Grid = {
    ...{ id: "named", version: "1.0.0", title: words, source: { document: words } },
    rule: { kind: "named" },
    sections: [
      { id: "a", title: words, items: [yesno("1"), count("2", 2)] },
      { id: "b", title: words, items: [count("3", 4)] },
      { id: "c", title: words, items: [yesno("4"), yesno("5"), yesno("6"), count("7", 1)] },
    ],
  };
  const held = { "1": true, "2": 3, "3": 5 };

  it("counts the items of the nearest star, and the margins of those held", () => {
    const marks = { ...held, "4": true, "5": false, "6": true, "7": 9 };
    expect(entryOf(grid, marks)).toMatchObject({ star: 2, nextMet: 3, margin: 7500 });
    expect(entryOf(grid, { ...marks, "3": 3 })).toMatchObject({ star: 1, margin: 5000 });
  });

  it("has no next star once all are held", () => {
    const marks = { ...held, "4": true, "5": true, "6": true, "7": 2 };
    expect(entryOf(grid, marks)).toMatchObject({ star: 3, margin: 17_500 });
    expect(entryOf(grid, marks)).not.toHaveProperty("nextMet");
  });
});

/** What the star asks of an item, asked anew of the grid's data. */
const askOf = (item: Item, star: number) =>
  "requires" in item ? item.requires[String(star)] : undefined;

/** The margin in exact fractions. */
function slowMargin(mark: unknown, asked: number): bigint {
  const found: Fraction =
    typeof mark === "number"
      ? decimal(mark)
      : {
          n: 100n * BigInt((mark as { value: number }).value),
          d: BigInt((mark as { of: number }).of),
        };
  const threshold = decimal(asked);
  const part = times(minus(found, threshold), { n: threshold.d, d: threshold.n });
  const margin = (10_000n * part.n) / part.d;
  return margin > 10_000n ? 10_000n : margin;
}

function expectAgreement(grid: Grid, marks: Marks, evaluation: Evaluation) {
  const { star, next } = evaluation;
  const entry = rankEntry("b1", grid, marks, evaluation);
  expect(entry).toMatchObject({ id: "b1", star, attained: evaluation.attained, grid: grid.id });
  if (grid.rule.kind !== "tiers" || star === null) return;
  const asked = itemsOf(grid).filter((item) => next && askOf(item, next.star) !== undefined);
  const metAt = (id: string) => evaluation.items.find((item) => item.id === id)?.metAt ?? [];
  const met = asked.filter(({ id }) => next && metAt(id).includes(next.star)).length;
  expect(entry.nextMet).toBe(next ? met : undefined);
  const margins = itemsOf(grid).map((item) => {
    const [mark, ask] = [marks[item.id], askOf(item, star)];
    return typeof ask !== "number" || ask === 0 || mark === "na" ? 0n : slowMargin(mark, ask);
  });
  expect(BigInt(entry.margin ?? -1)).toBe(margins.reduce((sum, one) => sum + one, 0n));
}

describe("rankEntry", () => {
  it("agrees with the oracle for random grids and marks", () => {
    fc.assert(
      fc.property(withMarks(anyGrid, fullMarks), ([grid, marks]) => {
        expectAgreement(grid, marks, evaluate(grid, marks));
      }),
      { numRuns: 500 },
    );
  });

  it("takes any marks and any grid, and gives whole numbers or none", () => {
    fc.assert(
      fc.property(withMarks(anyGrid, wildMarks), anything, ([grid, marks], any) => {
        for (const some of [marks, any as Marks]) {
          const entry = rankEntry("b1", grid, some, evaluate(grid, some));
          for (const score of [entry.nextMet ?? 0, entry.margin ?? 0])
            expect(Number.isSafeInteger(score) && score >= 0).toBe(true);
        }
        const none = any as Grid;
        expect(rankEntry("b1", none, marks, evaluate(none, marks))).toMatchObject({ star: null });
      }),
    );
  });

  it("marks that are not those of the evaluation have no margin where they cannot be read", () => {
    const evaluation = evaluate(taihu, at(5));
    for (const marks of [{}, null, { "15": "95", "10": 1.5, "11": -1, "32": null, "33": true }])
      expect(rankEntry("b1", taihu, marks as Marks, evaluation).margin).toBe(0);
    expect(rankEntry("b1", {} as Grid, at(5), evaluation)).not.toHaveProperty("grid");
  });
});
