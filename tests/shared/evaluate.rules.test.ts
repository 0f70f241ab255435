import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, type Grid, type Marks, parseGrid } from "../../shared/index.ts";
import { anyGrid, anything } from "./arbitraries.ts";

const text = { "zh-CN": "项", en: "item" };
const base = { id: "small", version: "1.0.0", title: text, source: { document: text } };
const read = (input: unknown): Grid => {
  const grid = parseGrid(input);
  if (!grid.ok) throw new Error(JSON.stringify(grid.issues));
  return grid.value;
};
const point = (id: string, max: number) => ({ id, text, kind: "points", max, step: 0.5 });
const section = (id: string, items: unknown[], more: object = {}) => ({
  ...{ id, title: text, items },
  ...more,
});

const scored = (rule: object = {}) =>
  read({
    ...base,
    rule: {
      kind: "points",
      bands: [
        { star: 4, atLeast: 80 },
        { star: 5, atLeast: 90 },
      ],
      ...rule,
    },
    sections: [
      section("own", [point("1", 90), { id: "2", text, kind: "occurrences", each: 2.5, max: 10 }]),
      section("more", [point("3", 4), { id: "4", text, kind: "occurrences", each: 1, max: 3 }], {
        counts: "bonus",
        cap: 5,
      }),
      section("less", [{ id: "5", text, kind: "occurrences", each: 1.5, max: 6 }], {
        counts: "deduction",
      }),
    ],
  });

describe("points: base, bonus and deductions", () => {
  it.each`
    what                                  | marks                  | earned  | bonus  | deducted | star | only
    ${"base alone"}                       | ${[85, 2, 0, 0, 0]}    | ${90}   | ${0}   | ${0}     | ${5} | ${undefined}
    ${"half a point below the line"}      | ${[84.5, 2, 0, 0, 0]}  | ${89.5} | ${0}   | ${0}     | ${4} | ${undefined}
    ${"88 and a bonus of 3"}              | ${[88, 0, 3, 0, 0]}    | ${91}   | ${3}   | ${0}     | ${5} | ${true}
    ${"a bonus up to its cap"}            | ${[85, 0, 4, 9, 0]}    | ${90}   | ${5}   | ${0}     | ${5} | ${true}
    ${"half a point below it"}            | ${[84.5, 0, 4, 9, 0]}  | ${89.5} | ${5}   | ${0}     | ${4} | ${undefined}
    ${"a bonus that changes no star"}     | ${[90, 0, 1, 0, 0]}    | ${91}   | ${1}   | ${0}     | ${5} | ${undefined}
    ${"occurrences up to their cap"}      | ${[80, 9999, 0, 0, 0]} | ${90}   | ${0}   | ${0}     | ${5} | ${undefined}
    ${"one occurrence fewer than needed"} | ${[80, 3, 0, 0, 0]}    | ${87.5} | ${0}   | ${0}     | ${4} | ${undefined}
    ${"more than the maximum"}            | ${[90, 4, 4, 1, 0]}    | ${105}  | ${5}   | ${0}     | ${5} | ${undefined}
    ${"a deduction that costs the star"}  | ${[90, 0, 0, 0, 1]}    | ${88.5} | ${0}   | ${1.5}   | ${4} | ${undefined}
    ${"deductions up to their cap"}       | ${[90, 0, 0, 0, 50]}   | ${84}   | ${0}   | ${6}     | ${4} | ${undefined}
    ${"a deduction made good by a bonus"} | ${[90, 0, 1.5, 0, 1]}  | ${90}   | ${1.5} | ${1.5}   | ${5} | ${true}
    ${"never below nothing"}              | ${[0, 0, 0, 0, 4]}     | ${0}    | ${0}   | ${6}     | ${0} | ${undefined}
  `("$what", ({ marks, earned, bonus, deducted, star, only }) => {
    const found = evaluate(scored(), marked(marks));
    expect(found.total).toEqual({ earned, max: 100, bonus, deducted });
    expect([found.star, found.onlyThroughBonus]).toEqual([star, only]);
    expect(found.attained).toEqual({ value: earned * 100, of: 10_000 });
  });

  it("a bonus that does not count is shown and brings no star", () => {
    const found = evaluate(scored({ bonusCounts: false }), marked([88, 0, 3, 0, 0]));
    expect(found).toMatchObject({ star: 4, total: { earned: 91, bonus: 3 } });
    expect(found).not.toHaveProperty("onlyThroughBonus");
    expect(found.next).toEqual({
      ...{ star: 5, shortBy: 2 },
      missing: [
        { id: "1", shortBy: 2 },
        { id: "2", shortBy: 2 },
      ],
    });
  });

  it("points that everybody starts from", () => {
    const found = evaluate(scored({ base: 10 }), marked([70, 0, 0, 0, 0]));
    expect(found).toMatchObject({ star: 4, total: { earned: 80, max: 110 } });
  });

  it("what is open can still bring its points, and still cost what it may", () => {
    const found = evaluate(scored(), { "1": 79.5, "5": 1 });
    expect(found).toMatchObject({ complete: false, star: null, atMost: 5, totalAtMost: 93 });
    expect(evaluate(scored(), { "1": 74.5, "5": 1 })).toMatchObject({ atMost: 4, totalAtMost: 88 });
    expect(evaluate(scored(), { "1": 90 }).totalAtMost).toBe(105);
  });

  it("says of each item what it can still bring, within the cap, and what it costs", () => {
    const { next, items } = evaluate(scored(), marked([60, 1, 4, 0, 2]));
    expect(next).toEqual({
      ...{ star: 4, shortBy: 16.5 },
      missing: [
        { id: "1", shortBy: 16.5 },
        { id: "2", shortBy: 7.5 },
        { id: "4", shortBy: 1 },
        { id: "5", shortBy: 3 },
      ],
    });
    expect(items.map(({ state, shortBy }) => [state, shortBy])).toEqual([
      ["unmet", 30],
      ["unmet", 7.5],
      ["met", undefined],
      ["met", undefined],
      ["unmet", 3],
    ]);
  });

  it.each([
    [{ "2": 1.5 }, "mark.whole"],
    [{ "2": -1 }, "mark.range"],
    [{ "2": 10_000 }, "mark.range"],
    [{ "2": "三次" }, "mark.type"],
    [{ "3": "na" }, "mark.na"],
  ])("%j is refused as %s", (more, code) => {
    const found = evaluate(scored(), { ...marked([90, 0, 0, 0, 0]), ...more } as unknown as Marks);
    expect(found.issues.map((one) => one.code)).toEqual([code]);
    expect(found.star).toBeNull();
  });
});

const marked = (marks: readonly number[]): Marks =>
  Object.fromEntries(marks.map((mark, at) => [String(at + 1), mark]));

describe("items to be completed by the coordinator", () => {
  const pending = (id: string) => ({ id, text, kind: "pending" });
  const grid = read({
    ...base,
    rule: { kind: "points", bands: [{ star: 5, atLeast: 5 }] },
    sections: [
      section("own", [point("1", 5)]),
      section("more", [pending("2")], { counts: "bonus" }),
    ],
  });
  const lacking = read({
    ...base,
    rule: { kind: "tiers", stars: [1] },
    sections: [
      section("own", [{ id: "1", text, kind: "yesno", requires: { "1": true } }, pending("2")]),
    ],
  });

  it("a bonus that nobody has defined counts 0 and stops nothing", () => {
    const found = evaluate(grid, { "1": 5 });
    expect(found).toMatchObject({ complete: true, star: 5, total: { earned: 5, bonus: 0 } });
    expect(found.items[1]).toEqual({ id: "2", state: "na", metAt: [5] });
  });

  it("a criterion that nobody has defined leaves the grid without a star", () => {
    expect(evaluate(lacking, { "1": true })).toMatchObject({
      ...{ complete: false, star: null, atMost: 1, attained: { value: 1, of: 2 } },
      next: { star: 1, missing: [{ id: "2", shortBy: 1 }] },
    });
  });

  it("takes no mark", () => {
    const found = evaluate(lacking, { "1": true, "2": true });
    expect(found.issues.map(({ code, item }) => [code, item])).toEqual([["mark.pending", "2"]]);
  });

  it("a grid of nothing else has no points and no share", () => {
    const bare = read({ ...grid, sections: [section("own", [pending("1")])] });
    expect(evaluate(bare, {})).toMatchObject({
      ...{ total: { earned: 0, max: 0 }, totalAtMost: 0, attained: { value: 0, of: 1 } },
      ...{ star: null, atMost: 0 },
    });
  });
});

describe("named stars", () => {
  const ask = (id: string) => ({ id, text, kind: "yesno", requires: { "1": true } });
  const takes = (id: string, ...of: string[]) => ({ id, text, kind: "prerequisite", of });
  const grid = read({
    ...base,
    rule: { kind: "named" },
    sections: [
      section("甲", [ask("1"), ask("2")]),
      section("乙", [takes("3", "甲"), ask("4")]),
      section("丙", [takes("5", "甲", "乙"), ask("6"), ask("7")]),
    ],
  });
  const marks = (...met: string[]) =>
    Object.fromEntries(["1", "2", "4", "6", "7"].map((id) => [id, met.includes(id)]));

  it.each<[string, string[], string[], string | undefined, string[]]>([
    ["nothing", [], [], "甲", ["1", "2"]],
    ["the first", ["1", "2"], ["甲"], "乙", ["4"]],
    ["a star without its prerequisite", ["1", "4"], [], "甲", ["2"]],
    ["two in the same year", ["1", "2", "4"], ["甲", "乙"], "丙", ["6", "7"]],
    ["all", ["1", "2", "4", "6", "7"], ["甲", "乙", "丙"], undefined, []],
    ["the third without the second", ["1", "2", "6", "7"], ["甲"], "乙", ["4"]],
  ])("%s", (_, met, stars, section, missing) => {
    const found = evaluate(grid, marks(...met));
    expect(found).toMatchObject({
      complete: true,
      stars,
      star: stars.length,
      atMost: stars.length,
    });
    expect([found.next?.section, found.next?.missing.map(({ id }) => id) ?? []]).toEqual([
      section,
      missing,
    ]);
    if (found.next) expect(found.next.star).toBe(stars.length + 1);
  });

  it("a star stands once its own items are answered; the grid has no level before all are", () => {
    const found = evaluate(grid, { "1": true, "2": true });
    expect(found).toMatchObject({ complete: false, star: null, atMost: 3, stars: ["甲"] });
    expect(found.items.map(({ state }) => state)).toEqual([
      "met",
      "met",
      "met",
      "open",
      "open",
      "open",
      "open",
    ]);
  });

  it("what can no longer be reached closes what takes it", () => {
    const found = evaluate(grid, { "1": false });
    expect(found).toMatchObject({ atMost: 0, stars: [] });
    expect(found.items[2]).toEqual({ id: "3", state: "unmet", metAt: [], shortBy: 1 });
  });

  it("what is said of a prerequisite does not make it so", () => {
    const all = marks("1", "4");
    expect(evaluate(grid, { ...all, "3": true })).toEqual(evaluate(grid, all));
    const odd = evaluate(grid, { ...all, "3": 5 });
    expect(odd.items[2]?.state).toBe("invalid");
    expect(odd).toMatchObject({
      star: null,
      atMost: 0,
      issues: [{ code: "mark.type", item: "3" }],
    });
  });
});

describe("sums", () => {
  const count = (id: string) => ({ id, text, kind: "count", requires: {} });
  const grid = read({
    ...base,
    rule: { kind: "tiers", stars: [1] },
    sums: [{ total: "1", parts: ["2", "3"] }],
    sections: [
      section("a", [
        ...["1", "2", "3"].map(count),
        { id: "4", text, kind: "yesno", requires: { "1": true } },
      ]),
    ],
  });

  it.each<[object, string[]]>([
    [{ "1": 22, "2": 14, "3": 8 }, []],
    [{ "1": 22, "2": 14, "3": 7 }, ["mark.sum 1 22 21"]],
    [{ "1": 0, "2": 0, "3": 0 }, []],
    [{ "1": 22, "2": 14 }, []],
    [{ "2": 14, "3": 8 }, []],
    [{ "1": 22, "2": "x", "3": 8 }, ["mark.type 2 x 0–9999"]],
  ])("%j", (marks, wanted) => {
    const found = evaluate(grid, { ...marks, "4": true } as Marks);
    expect(
      found.issues.map(({ code, item, data }) => `${code} ${item} ${data.found} ${data.limit}`),
    ).toEqual(wanted);
    expect(found.star).toBe(
      Object.keys(marks).length === 3 && !wanted[0]?.includes("type") ? 1 : null,
    );
  });
});

describe("what is no grid", () => {
  it("has no star and says so; nothing throws", () => {
    fc.assert(
      fc.property(anything, anything, (grid, marks) => {
        const found = evaluate(grid as Grid, marks as Marks);
        expect(found).toMatchObject({ complete: false, star: null, atMost: null, items: [] });
        expect(found.issues.map(({ code }) => code)).toEqual(["grid.shape"]);
      }),
    );
  });

  it("nothing throws where one part of a grid is replaced by anything", () => {
    const broken = fc.tuple(anyGrid, anything, fc.nat()).map(([grid, junk, pick]) => {
      const copy = structuredClone(grid) as unknown as Record<string, unknown>;
      const places = placesIn(copy);
      const [holder, key] = places[pick % places.length] ?? [copy, "rule"];
      holder[key] = junk;
      return copy;
    });
    fc.assert(
      fc.property(broken, (grid) => {
        const found = evaluate(grid as unknown as Grid, { "1": true, "2": 1, a: 0.5 });
        expect(found.items.every(({ shortBy }) => !Number.isNaN(shortBy))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

type Holder = Record<string, unknown>;

/** Every place in a value where something else could stand. */
const placesIn = (value: unknown): [Holder, string][] =>
  typeof value === "object" && value !== null
    ? Object.keys(value).flatMap((key) => [
        [value as Holder, key] as [Holder, string],
        ...placesIn((value as Holder)[key]),
      ])
    : [];
