import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluate, grids, itemsOf, parseGrid } from "../../shared/index.ts";
import { anyGrid, anything, wildMarks, withMarks } from "./arbitraries.ts";
import { oracle } from "./oracle/oracle.ts";

const text = { "zh-CN": "项", en: "item" };
const base = { id: "small", version: "1.0.0", title: text, source: { document: text } };

const tiers = (...items: unknown[]) => ({
  ...base,
  rule: { kind: "tiers", stars: [3, 4, 5] },
  sections: [{ id: "1", title: text, items }],
});
const points = (bands: unknown, ...items: unknown[]) => ({
  ...base,
  rule: { kind: "points", bands },
  sections: [{ id: "1", title: text, items }],
});
const yesno = (id: string, requires: unknown = { "5": true }) => ({
  id,
  text,
  kind: "yesno",
  requires,
});
const count = (requires: unknown) => ({ id: "1", text, kind: "count", requires });
const percent = (requires: unknown) => ({ id: "1", text, kind: "percent", requires });
const point = (id: string, max = 5, step = 0.5) => ({ id, text, kind: "points", max, step });

const codes = (input: unknown) => {
  const found = parseGrid(input);
  return found.ok
    ? []
    : found.issues.map(({ code, item }) => (item === undefined ? code : `${code} ${item}`));
};

describe("parseGrid takes", () => {
  it.each([
    ["the least there can be", tiers(yesno("1"))],
    ["rising figures", tiers(count({ "3": 1, "4": 1, "5": 2 }))],
    ["an item that asks for nothing beside one that does", tiers(yesno("1", {}), yesno("2"))],
    ["points with a line at the maximum", points([{ star: 5, atLeast: 5 }], point("1"))],
    ["a percentage with decimals", tiers(percent({ "3": 0, "4": 33.33, "5": 100 }))],
  ])("%s", (_, grid) => expect(codes(grid)).toEqual([]));
});

describe("parseGrid, what stands at an item", () => {
  it("names the item of a wrong shape", () => {
    expect(codes(points([{ star: 5, atLeast: 1 }], { ...point("7"), max: -1 }))).toContain(
      "grid.shape 7",
    );
  });

  it("gives a grid that cannot change any more", () => {
    const read = parseGrid(tiers(yesno("1")));
    expect(read.ok && Object.isFrozen(read.value.sections[0]?.items[0])).toBe(true);
  });
});

describe("parseGrid refuses", () => {
  it.each([
    [
      "the wording of a star that is not there",
      tiers({ ...yesno("1"), wording: { "9": { "zh-CN": "是", en: "yes" } } }),
      ["grid.star 1"],
    ],
    ["an id used twice", tiers(yesno("1"), yesno("1")), ["grid.idTwice 1"]],
    ["an id that every object has", tiers(yesno("constructor")), ["grid.idReserved constructor"]],
    ["the id __proto__", tiers(yesno("__proto__")), ["grid.idReserved __proto__"]],
    ["a star the grid does not have", tiers(yesno("1", { "2": true, "5": true })), ["grid.star 1"]],
    ["figures that fall", tiers(count({ "3": 2, "4": 1, "5": 2 })), ["grid.falling 1"]],
    ["a star that no longer asks", tiers(yesno("1", { "3": true, "5": true })), ["grid.falling 1"]],
    [
      "0 % and then nothing",
      tiers(yesno("2"), percent({ "3": 0 })),
      ["grid.falling 1", "grid.falling 1"],
    ],
    ["a line above the maximum", points([{ star: 5, atLeast: 5.5 }], point("1")), ["grid.band"]],
    [
      "lines that do not rise",
      points(
        [
          { star: 4, atLeast: 3 },
          { star: 5, atLeast: 3 },
        ],
        point("1"),
      ),
      ["grid.band"],
    ],
    [
      "stars that do not rise",
      points(
        [
          { star: 5, atLeast: 2 },
          { star: 4, atLeast: 3 },
        ],
        point("1"),
      ),
      ["grid.band"],
    ],
    [
      "the same star twice",
      { ...tiers(yesno("1")), rule: { kind: "tiers", stars: [5, 5] } },
      ["grid.band"],
    ],
    ["points under tiers", tiers(yesno("1"), point("2")), ["grid.kind 2"]],
    [
      "tiers under points",
      points([{ star: 5, atLeast: 5 }], point("1"), yesno("2")),
      ["grid.kind 2"],
    ],
  ])("%s", (_, grid, wanted) => expect(codes(grid)).toEqual(wanted));

  it("a grid that asks for nothing at all: everyone would hold its highest star", () => {
    expect(codes(tiers(yesno("1", {})))).not.toEqual([]);
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["an empty object", {}],
    ["no items", tiers()],
    ["no stars", { ...tiers(yesno("1")), rule: { kind: "tiers", stars: [] } }],
    ["star 0", { ...tiers(yesno("1")), rule: { kind: "tiers", stars: [0, 5] } }],
    ["a star key that is no digit", tiers(yesno("1", { five: true }))],
    ["an item without English", tiers({ ...yesno("1"), text: { "zh-CN": "项" } })],
    ["an empty text", tiers({ ...yesno("1"), text: { "zh-CN": "项", en: "" } })],
    ["an unknown field", tiers({ ...yesno("1"), weight: 2 })],
    ["an unknown kind", tiers({ ...yesno("1"), kind: "text" })],
    ["an id with a blank", tiers(yesno("1 "))],
    ["a count of 0", tiers(count({ "5": 0 }))],
    ["a count of 1.5", tiers(count({ "5": 1.5 }))],
    ["101 %", tiers(percent({ "5": 101 }))],
    ["a requirement of false", tiers(yesno("1", { "5": false }))],
    ["a maximum of 0", points([{ star: 5, atLeast: 0 }], point("1", 0))],
    ["a line with three decimals", points([{ star: 5, atLeast: 1.005 }], point("1"))],
    [
      "points that may not apply",
      points([{ star: 5, atLeast: 1 }], { ...point("1"), naAllowed: true }),
    ],
    ["a version that is none", { ...tiers(yesno("1")), version: "1" }],
    ["a quota of nobody", { ...tiers(yesno("1")), quotas: { "5": { base: 0 } } }],
  ])("%s: grid.shape", (_, grid) => {
    const found = codes(grid);
    expect(found).not.toEqual([]);
    expect(new Set(found.map((code) => code.split(" ")[0]))).toEqual(new Set(["grid.shape"]));
  });
});

/** A copy in which one value, somewhere, is another. */
function changed(value: unknown, path: readonly number[], put: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined || typeof value !== "object" || value === null) return put;
  const keys = Object.keys(value);
  if (keys.length === 0) return put;
  const key = keys[first % keys.length] ?? "";
  const inner: unknown = Object.entries(value).find(([name]) => name === key)?.[1];
  if (Array.isArray(value))
    return value.map((old, at) => (String(at) === key ? changed(inner, rest, put) : old));
  return { ...value, [key]: changed(inner, rest, put) };
}

describe("parseGrid, any input", () => {
  it("never throws", () => {
    fc.assert(fc.property(fc.oneof(fc.anything(), anything), (input) => void parseGrid(input)));
  });

  it("takes every grid that is right, unchanged", () => {
    fc.assert(
      fc.property(anyGrid, (grid) => {
        expect(parseGrid(JSON.parse(JSON.stringify(grid)))).toEqual({ ok: true, value: grid });
      }),
    );
  });

  const path = fc.array(fc.nat(50), { minLength: 1, maxLength: 7 });
  const put = fc.oneof(
    anything,
    fc.integer({ min: -1, max: 10 }),
    fc.constant({}),
    fc.constantFrom(0.5, 33.33),
  );
  const broken = fc.tuple(fc.oneof(anyGrid, fc.constantFrom(...grids)), path, put);

  it("never throws on a grid with one wrong value, and says what is wrong in both languages", () => {
    fc.assert(
      fc.property(broken, ([grid, path, put]) => {
        const found = parseGrid(changed(grid, path, put));
        if (found.ok) return;
        expect(found.issues.length).toBeGreaterThan(0);
        for (const { message } of found.issues) expect(message["zh-CN"] && message.en).toBeTruthy();
      }),
      { numRuns: 2000 },
    );
  });

  it("what it takes, evaluate evaluates as the rules say", () => {
    const taken = broken.map(([grid, path, put]) => {
      const found = parseGrid(changed(grid, path, put));
      return found.ok ? found.value : grid;
    });
    fc.assert(
      fc.property(withMarks(taken, wildMarks), ([grid, marks]) => {
        const { issues: _, ...found } = evaluate(grid, marks);
        expect(found).toStrictEqual(oracle(grid, marks));
        expect(found.attained.of).toBeGreaterThan(0);
        expect(found.items).toHaveLength(itemsOf(grid).length);
      }),
      { numRuns: 1000 },
    );
  });
});
