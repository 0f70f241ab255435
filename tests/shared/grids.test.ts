import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import {
  type AskingItem,
  type BranchType,
  type Grid,
  gridById,
  gridFor,
  grids,
  isAsking,
  itemsOf,
  parseGrid,
} from "../../shared/index.ts";
import { itemOf, shipped } from "./cases.ts";

/** Every official character of a grid in the order of the source: number, section, text, evidence, figures. */
const official = (grid: Grid) =>
  grid.sections
    .flatMap(({ title, items }) =>
      items.map((item) => {
        const { id, text, evidence } = item;
        const wording = isAsking(item) ? (item.wording ?? {}) : {};
        const figures = Object.values(wording).map((figure) => figure["zh-CN"]);
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

  it("numbers its items from 1 without a gap, by section where each section is a star", () => {
    const running = itemsOf(grid).map((_, at) => String(at + 1));
    const bySection = grid.sections.flatMap(({ items }, section) =>
      items.map((_, at) => `${section + 1}.${at + 1}`),
    );
    expect([running, bySection]).toContainEqual(itemsOf(grid).map(({ id }) => id));
  });

  it("names the document, and the clause of every item and veto", () => {
    expect(grid.source.document["zh-CN"]).not.toBe("");
    for (const { clause } of [...itemsOf(grid), ...(grid.vetoes ?? [])])
      expect(clause).toMatch(/\p{Script=Han}/u);
  });

  it("has a name for a sheet's tab, a calendar that a year has, and says how it is read", () => {
    expect(grid.short?.["zh-CN"]).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
    expect(grid.short?.en).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
    expect(grid.notes?.length).toBeGreaterThan(1);
    expect(grid.calendar?.length).toBeGreaterThan(2);
    for (const { by = "01-01" } of grid.calendar ?? [])
      expect(new Date(`2023-${by}T00:00:00Z`).toISOString()).toContain(by);
  });

  it("has every text in both languages, the English in English and without stray blanks", () => {
    for (const { "zh-CN": zh, en, ...more } of texts(grid)) {
      expect(more).toEqual({});
      expect(zh).toMatch(/\p{Script=Han}|^\d+%$/u);
      expect(zh).toBe(String(zh).trim());
      expect(en).toMatch(/^(once|twice|\d+ times|[A-Z\d(“].*[\p{L}\d.:%)”])$/su);
      const names = /“东莞社会组织党建”/gu;
      expect(String(en).replace(names, "name")).not.toMatch(/\p{Script=Han}|[，。；：（）]| {2}/u);
    }
  });

  it("says each thing once in English too", () => {
    const said = new Map(itemsOf(grid).map(({ text }) => [text["zh-CN"], text.en]));
    expect(new Set(said.values()).size).toBe(said.size);
  });

  it("holds no one's number or address", () => {
    expect(JSON.stringify(grid)).not.toMatch(/\d{7,}|@|https?:/);
  });
});

it("ships the eleven schemes of the sources, the two complete official grids first", () => {
  expect(grids.map(({ id }) => id)).toEqual([
    "taihu-42",
    "dongguan-33",
    "huangli-stars",
    "organs-five-stars",
    "gongyi-branch",
    "five-good-school",
    "baiying",
    "luanchuan",
    "taihu-member-stars",
    "gongyi-member-stars",
    "huxi-targets",
  ]);
});

it("gridById knows no other grid", () => {
  for (const id of ["", "taihu", "taihu-42 ", "constructor"]) expect(gridById(id)).toBeUndefined();
});

describe("taihu-42 against the source", () => {
  const grid = shipped("taihu-42");
  const items: readonly AskingItem[] = itemsOf(grid).filter(isAsking);
  const asking = (star: string) =>
    items.filter(({ requires }) => star in requires).map(({ id }) => Number(id));
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
        (star) => items.filter((item) => isAsking(item) && star in item.requires).length,
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
    const figures = items
      .filter((item) => item.kind !== "yesno")
      .map((item) => [item.id, item.kind, item.requires]);
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
    const worded = items.filter(({ wording }) => wording);
    expect(worded.map(({ id }) => Number(id))).toEqual([10, 11, 15, 16, 32, 33]);
    for (const { wording, requires } of worded)
      expect(Object.keys(wording ?? {})).toEqual(Object.keys(requires));
  });

  it("lets four items be not applicable", () => {
    const may = items.filter(({ naAllowed }) => naAllowed).map(({ id }) => Number(id));
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

  it("has the limits, the inspection, the re-check and the veto of clauses 2 to 5", () => {
    expect(grid.decisions).toEqual({
      limits: { "4": { atMost: 4, usual: 3 }, "5": { atMost: 2, usual: 1 } },
      order: ["nextMet", "margin", "panel"],
      fallBack: false,
      inspection: { star: 3, failures: 2 },
      recheck: { rectifyFirst: true, failed: "lower" },
    });
    const facts = grid.vetoes?.map(({ effect, facts }) => [
      effect.kind,
      ...(facts ?? []).map(({ id, atLeast }) => [id, atLeast]),
    ]);
    expect(facts).toEqual([["cancel", ["leaders", 1], ["members", 2]]]);
  });

  it("applies in April, assesses in October, evaluates and announces in November", () => {
    const days = Object.fromEntries(
      (grid.calendar ?? []).map(({ title, by }) => [title["zh-CN"], by]),
    );
    expect(days).toMatchObject({
      动员部署: "03-31",
      自查申报: "04-30",
      评估验收: "10-31",
      综合考评: "11-30",
      公示: "11-30",
    });
    expect(grid).not.toHaveProperty("noticeDays");
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

  it("tells Party committees something else than branches in items 9 and 20, and no other", () => {
    const differing = itemsOf(grid).filter((item) => "variants" in item && item.variants);
    expect(differing.map(({ id }) => id)).toEqual(["9", "20"]);
    for (const { id } of differing) {
      const note = (type?: BranchType) => itemOf(gridFor(grid, type ? { type } : {}), id).note;
      expect(note("committee")?.["zh-CN"]).toContain("党委：");
      expect(note("generalBranch")?.["zh-CN"]).toContain("党总支、党支部：");
      expect(note("branch")).toEqual(note("generalBranch"));
      expect(note()).toBeUndefined();
    }
  });

  it("rectifies, then revokes; has no quota, no veto; and ends its steps on the source's days", () => {
    expect(grid.decisions).toEqual({ recheck: { rectifyFirst: true, failed: "revoke" } });
    expect(grid).not.toHaveProperty("quotas");
    expect(grid).not.toHaveProperty("vetoes");
    expect(grid.calendar?.flatMap(({ by }) => by ?? [])).toEqual([
      "03-31",
      "04-30",
      "11-30",
      "12-31",
    ]);
  });
});
