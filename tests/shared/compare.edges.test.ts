import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, type StageMarks } from "../../shared/compare/compare.ts";
import { inflationOf } from "../../shared/compare/inflation.ts";
import { sameMark } from "../../shared/compare/sameMark.ts";
import { type Grid, itemsOf } from "../../shared/index.ts";
import { bestMarks, itemOf, shipped } from "./cases.ts";
import { gridNamed } from "./compareGrids.ts";

describe("compare, odd input", () => {
  const taihu = shipped("taihu-42");
  const marks = bestMarks(taihu);

  it("says that something is no grid", () => {
    const { issues, ...rest } = compare({} as Grid, { marks }, { marks });
    expect(issues.map(({ code, data }) => [code, data])).toEqual([
      ["grid.shape", { at: "grid", limit: "Grid" }],
    ]);
    expect(rest).toEqual({
      ...{ changes: [], sections: [], reasons: [], stars: { lost: [], gained: [] } },
      star: { before: null, after: null },
      inflation: { over: 0, under: 0, stars: null },
    });
  });

  it.each([null, undefined, 7, "x", [], {}, { marks: null }, { marks: "x", reasons: 5 }])(
    "a stage that is %j has said nothing",
    (stage) => {
      const found = compare(taihu, { marks }, stage as unknown as StageMarks);
      expect(found.changes).toEqual([]);
      expect(found.issues.map(({ code }) => code)).toEqual(
        itemsOf(taihu).map(() => "compare.undecided"),
      );
    },
  );

  it("a reason is a text of its own: not a blank, a number, or what every object has", () => {
    const grid = gridNamed("sample-nine-stars");
    const before = { marks: { "1": 9, "2": 80, "3": true, "4": true } };
    const after = { marks: { "1": 8, "2": 70, "3": false, "4": false } };
    const reasons = { "1": " ", "2": 5, "3": "\t有\n" } as unknown as Record<string, string>;
    const found = compare(grid, before, { ...after, reasons });
    expect(found.issues.map(({ item }) => item)).toEqual(["1", "2", "4"]);
    expect(found.changes.map(({ reason }) => reason)).toEqual([
      undefined,
      undefined,
      "\t有\n",
      undefined,
    ]);
    const inherited = { ...after, reasons: Object.create({ "1": "有" }) as Record<string, string> };
    expect(compare(grid, before, inherited).issues).toHaveLength(4);
  });
});

describe("sameMark", () => {
  const taihu = shipped("taihu-42");
  const same = (id: string, a: unknown, b: unknown) => sameMark(itemOf(taihu, id), a, b);
  const share = (value: number, of: number) => ({ value, of });

  it.each([
    ["15", share(4, 5), 80],
    ["15", 80, share(4, 5)],
    ["15", share(4, 5), share(8, 10)],
    ["15", share(0, 7), 0],
    ["15", -0, share(0, 7)],
    ["15", share(801, 1000), 80.1],
    ["15", "na", "na"],
    ["15", null, undefined],
    ["15", "x", null],
    ["1", true, true],
    ["10", 3, 3],
    ["10", "3", null],
  ])("item %s: %j and %j", (id, a, b) => {
    expect(same(id, a, b)).toBe(true);
  });

  it.each([
    ["15", share(79, 99), 80],
    ["15", share(1, 3), 33.33],
    ["15", share(999_999_998, 999_999_999), share(999_999_999, 1_000_000_000)],
    ["15", "na", 0],
    ["15", null, 0],
    ["15", "na", null],
    ["1", false, null],
    ["1", true, false],
    ["10", 3, 4],
  ])("item %s: not %j and %j", (id, a, b) => {
    expect(same(id, a, b)).toBe(false);
    expect(same(id, b, a)).toBe(false);
  });

  it("is the order of exact fractions among numbers and shares", () => {
    const item = itemOf(gridNamed("sample-nine-stars"), "2");
    const share = fc
      .tuple(fc.integer({ min: 1, max: 200 }), fc.nat(200))
      .map(([of, value]) => ({ value: value % (of + 1), of }));
    fc.assert(
      fc.property(
        share,
        fc.nat(10_000),
        fc.integer({ min: 1, max: 9 }),
        ({ value, of }, hundredths, times) => {
          expect(sameMark(item, { value, of }, { value: value * times, of: of * times })).toBe(
            true,
          );
          expect(sameMark(item, { value, of }, hundredths / 100)).toBe(
            value * 10_000 === hundredths * of,
          );
          expect(sameMark(item, hundredths / 100, { value: hundredths, of: 10_000 })).toBe(true);
        },
      ),
    );
  });
});

describe("inflationOf", () => {
  const of = (over: number, under: number, stars: number | null, ...both: number[]) => {
    const [more, less] = both;
    const inflation = { over, under, stars };
    if (more === undefined || less === undefined) return { inflation };
    return { inflation: { ...inflation, points: { over: more, under: less, net: more - less } } };
  };

  it("adds up exactly", () => {
    expect(
      inflationOf([
        of(1, 0, 2, 0.1, 0),
        of(2, 3, -1, 0.2, 0.7),
        of(0, 0, null, 0.05, 0),
        of(0, 0, 0),
      ]),
    ).toEqual({
      ...{ comparisons: 4, over: 3, under: 3, stars: 1, higher: 1, unknown: 1 },
      points: { over: 0.35, under: 0.7, net: -0.35 },
    });
  });

  it("has no points where nobody has, and nothing of nothing", () => {
    const none = { comparisons: 0, over: 0, under: 0, stars: 0, higher: 0, unknown: 0 };
    expect(inflationOf([])).toEqual(none);
    expect(inflationOf([of(0, 0, null)])).toEqual({ ...none, comparisons: 1, unknown: 1 });
  });
});
