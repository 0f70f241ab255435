import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Grid, gridById, grids, itemsOf, parseGrid } from "../../shared/index.ts";
import { shipped } from "./cases.ts";

/** Every official character of a grid in the order of the source: number, section, text, evidence, figures. */
const official = (grid: Grid) =>
  grid.sections
    .flatMap(({ title, items }) =>
      items.map(({ id, text, evidence, wording }) => {
        const figures = Object.values(wording ?? {}).map((figure) => figure["zh-CN"]);
        return [id, title["zh-CN"], text["zh-CN"], evidence?.["zh-CN"] ?? "", ...figures].join("|");
      }),
    )
    .join("\n");

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

/** All texts of a grid, wherever they stand. */
const texts = (value: unknown): Record<string, unknown>[] => {
  if (typeof value !== "object" || value === null) return [];
  return "zh-CN" in value ? [{ ...value }] : Object.values(value).flatMap(texts);
};

describe.each(grids)("$id", (grid) => {
  it("is a valid grid, unchanged by parsing and by JSON", () => {
    expect(parseGrid(grid)).toEqual({ ok: true, value: grid });
    expect(parseGrid(JSON.parse(JSON.stringify(grid)))).toEqual({ ok: true, value: grid });
  });

  it("is found by its id", () => expect(gridById(grid.id)).toBe(grid));

  it("numbers its items from 1 without a gap", () => {
    expect(itemsOf(grid).map(({ id }) => id)).toEqual(itemsOf(grid).map((_, at) => String(at + 1)));
  });

  it("names the section of every item as its clause", () => {
    for (const { title, items } of grid.sections)
      for (const { clause } of items) expect(clause).toBe(title["zh-CN"]);
  });

  it("has every text in both languages, the English in English and without stray blanks", () => {
    for (const { "zh-CN": zh, en, ...more } of texts(grid)) {
      expect(more).toEqual({});
      expect(zh).toMatch(/\p{Script=Han}|^\d+%$/u);
      expect(en).toMatch(/^(once|twice|\d+ times|[A-Z\d(“].*[\p{L}\d.:%)])$/su);
      const names = /“东莞社会组织党建”/gu;
      expect(String(en).replace(names, "name")).not.toMatch(/\p{Script=Han}|[，。；：（）]| {2}/u);
    }
  });

  it("says each thing once in English too", () => {
    const english = itemsOf(grid).map(({ text }) => text.en);
    expect(new Set(english).size).toBe(english.length);
  });
});

it("gridById knows no other grid", () => {
  for (const id of ["", "taihu", "taihu-42 ", "constructor"]) expect(gridById(id)).toBeUndefined();
});

describe("taihu-42 against the source", () => {
  const grid = shipped("taihu-42");
  const asking = (star: string) =>
    itemsOf(grid)
      .filter((item) => item.kind !== "points" && star in item.requires)
      .map(({ id }) => Number(id));
  const three = [1, 2, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 24];
  const four = [3, 4, 17, 18, 19, 25, 26, 30, 31, 32, 33, 37, 38];

  it("has the official texts, character by character", () => {
    expect(hash(official(grid))).toBe(
      "28100a1608f101cf69a65623d523fd0d046955da0c28c5da35ffa353a753aa01",
    );
  });

  it("asks for 13, 26 and 42 items: exactly these", () => {
    expect(asking("3")).toEqual(three);
    expect(asking("4")).toEqual([...three, ...four].sort((a, b) => a - b));
    expect(asking("5")).toEqual(Array.from({ length: 42 }, (_, at) => at + 1));
  });

  it("has 6, 5, 12, 6, 7 and 6 items in its sections, and asks for so many at each star", () => {
    const counts = grid.sections.map(({ items }) =>
      ["3", "4", "5"].map(
        (star) => items.filter((item) => item.kind !== "points" && star in item.requires).length,
      ),
    );
    expect(counts).toEqual([
      [2, 4, 6],
      [5, 5, 5],
      [5, 8, 12],
      [1, 3, 6],
      [0, 4, 7],
      [0, 2, 6],
    ]);
    expect(grid.rule).toEqual({ kind: "tiers", stars: [3, 4, 5] });
  });

  it("holds figures in nine items and yes or no in all others", () => {
    const figures = itemsOf(grid)
      .filter((item) => item.kind !== "yesno")
      .map((item) => [item.id, item.kind, item.kind === "points" ? {} : item.requires]);
    expect(figures).toEqual([
      ["9", "count", { "3": 1, "4": 1, "5": 1 }],
      ["10", "count", { "3": 1, "4": 1, "5": 2 }],
      ["11", "count", { "3": 1, "4": 3, "5": 4 }],
      ["15", "percent", { "3": 50, "4": 80, "5": 95 }],
      ["16", "percent", { "3": 20, "4": 30, "5": 50 }],
      ["21", "count", { "5": 1 }],
      ["32", "count", { "4": 2, "5": 4 }],
      ["33", "count", { "4": 1, "5": 2 }],
      ["39", "percent", { "5": 90 }],
    ]);
  });

  it("keeps the standard's words where a cell holds a figure", () => {
    const worded = itemsOf(grid)
      .filter(({ wording }) => wording)
      .map(({ id }) => Number(id));
    expect(worded).toEqual([10, 11, 15, 16, 32, 33]);
    for (const item of itemsOf(grid))
      if (item.wording && item.kind !== "points")
        expect(Object.keys(item.wording)).toEqual(Object.keys(item.requires));
  });

  it("lets four items be not applicable", () => {
    const may = itemsOf(grid)
      .filter((item) => item.naAllowed)
      .map(({ id }) => Number(id));
    expect(may).toEqual([4, 15, 17, 23]);
  });

  it("has 30 four-star and 10 five-star places in 2017, 10 % more each year", () => {
    const places = {
      baseYear: 2017,
      growth: 10,
      growthMode: "compound",
      rounding: "floor",
      chained: false,
      shareIfBelow: 80,
      shareRounding: "floor",
      minIfAny: 1,
    };
    expect(grid.quotas).toEqual({ "4": { ...places, base: 30 }, "5": { ...places, base: 10 } });
  });
});

describe("dongguan-33 against the source", () => {
  const grid = shipped("dongguan-33");
  const points = grid.sections.map(({ items }) =>
    items.map((item) => (item.kind === "points" ? item.max : 0)),
  );

  it("has the official texts, character by character", () => {
    expect(hash(official(grid))).toBe(
      "c06dbc842f476b0c0d34703aba367f58b4cef2d42e98aaeb47b8d4d7cf9c5823",
    );
  });

  it("has the points of the source: 20, 20, 15, 25, 10, 10, in all 100", () => {
    expect(points).toEqual([
      [5, 3, 2, 2, 4, 4],
      [3, 3, 2, 2, 3, 2, 3, 2],
      [5, 5, 5],
      [3, 5, 5, 3, 2, 2, 2, 3],
      [3, 3, 2, 2],
      [3, 2, 3, 2],
    ]);
    expect(points.flat().reduce((sum, max) => sum + max, 0)).toBe(100);
  });

  it("takes steps of 0.5, names the evidence of every item, and has one line: 90", () => {
    for (const item of itemsOf(grid)) {
      expect(item).toMatchObject({ kind: "points", step: 0.5 });
      expect(item.evidence).toBeDefined();
    }
    expect(grid.rule).toEqual({ kind: "points", bands: [{ star: 5, atLeast: 90 }] });
  });
});
