import { describe, expect, it } from "vitest";
import {
  type BranchCategory,
  evaluate,
  type Grid,
  gridFor,
  grids,
  isAsking,
  isPending,
  itemsOf,
} from "../../shared/index.ts";
import { bestMarks, itemOf, shipped } from "./cases.ts";

const sizes = (grid: Grid) => grid.sections.map(({ items }) => items.length);
const kinds = (grid: Grid) => [...new Set(itemsOf(grid).map(({ kind }) => kind))].sort();
const days = (grid: Grid) => (grid.calendar ?? []).flatMap(({ by }) => by ?? []);

it("is pending where the source leaves the criteria out, and only there", () => {
  const pending = grids.filter(isPending).map(({ id }) => id);
  expect(pending).toEqual([
    "organs-five-stars",
    "gongyi-branch",
    "five-good-school",
    "baiying",
    "luanchuan",
  ]);
});

it.each(grids.filter(isPending))("$id gives no star, and says why in its notes", (grid) => {
  const { complete, star } = evaluate(grid, bestMarks(grid));
  expect({ complete, star }).toEqual({ complete: false, star: null });
  expect(grid.notes?.map((note) => note["zh-CN"]).join()).toMatch(/补充前不评定/);
});

describe("huangli-stars", () => {
  const grid = shipped("huangli-stars");
  const names = ["规范之星", "活力之星", "发展之星", "服务之星", "堡垒之星"];

  it("has the five stars, of five criteria each, and the bastion of all", () => {
    expect(grid.rule).toEqual({ kind: "named" });
    expect(grid.sections.map(({ id, title }) => [id, title["zh-CN"]])).toEqual(
      names.map((name) => [name, name]),
    );
    expect(sizes(grid)).toEqual([5, 5, 5, 5, 7]);
    expect(grid.sections.map(({ decidedBy }) => decidedBy?.["zh-CN"])).toEqual([
      ...[undefined, undefined, undefined, undefined],
      "区委组织部",
    ]);
  });

  it("names the number of each criterion as its clause", () => {
    expect(itemOf(grid, "1.1").clause).toBe("1.规范之星（1）");
    expect(itemOf(grid, "4.5").clause).toBe("4.服务之星（5）");
    expect(itemOf(grid, "5.7").clause).toBe("5.堡垒之星（五）");
  });

  it("asks for the Star of Good Order first, and for all four before the last", () => {
    const of = itemsOf(grid).flatMap((item) =>
      item.kind === "prerequisite" ? [[item.id, item.of]] : [],
    );
    expect(of).toEqual([
      ["2.1", ["规范之星"]],
      ["3.1", ["规范之星"]],
      ["4.1", ["规范之星"]],
      ["5.1", names.slice(0, 4)],
    ]);
    expect(kinds(grid)).toEqual(["prerequisite", "yesno"]);
  });

  it.each<[BranchCategory, string]>([
    ["rural", "富民强基"],
    ["community", "治理创新"],
    ["twoNew", "融合发展"],
    ["society", "融合发展"],
    ["organ", "走在前作表率"],
    ["institution", "育人才促发展"],
    ["retired", "增添正能量"],
  ])("tells %s branches what 3.3 stresses", (category, words) => {
    expect(itemOf(gridFor(grid, { category }), "3.3").note?.["zh-CN"]).toContain(words);
    expect(itemOf(grid, "3.3").text["zh-CN"]).toContain(words);
  });

  it("bars by three facts and by the lowest 40 %, and closes on 30 November", () => {
    expect(grid.vetoes?.map(({ effect, facts = [] }) => [effect.kind, facts.length])).toEqual([
      ["bar", 2],
      ["bar", 0],
      ["bar", 0],
    ]);
    expect(grid.decisions).toEqual({
      lowest: { percent: 40, rounding: "floor", groupsFrom: 3 },
    });
    expect(days(grid)).toEqual(["11-30"]);
  });
});

describe("organs-five-stars", () => {
  const grid = shipped("organs-five-stars");

  it("has five stars with nothing in them yet, and a level for each number", () => {
    const names = ["战斗堡垒星", "先锋模范星", "制度建设星", "活动开展星", "工作创新星"];
    expect(grid.sections.map(({ id }) => id)).toEqual(names);
    expect(sizes(grid)).toEqual([1, 1, 1, 1, 1]);
    expect(kinds(grid)).toEqual(["pending"]);
    expect(Object.values(grid.levelNames ?? {}).map((name) => name["zh-CN"])).toEqual([
      "无星",
      "一星级",
      "二星级",
      "三星级",
      "四星级",
      "五星级",
    ]);
  });

  it("proposes for secretaries, and for units with two thirds at three stars or below", () => {
    expect(grid.decisions).toEqual({
      units: { star: 3, inclusive: true, share: { value: 2, of: 3 } },
      history: [
        { star: 2, years: 2, proposal: "talk" },
        { star: 1, years: 1, proposal: "talk" },
        { star: 1, years: 2, proposal: "warning" },
        { star: 0, years: 1, proposal: "accountability" },
      ],
    });
    expect(days(grid)).toEqual(["11-30", "12-31"]);
  });
});

describe("gongyi-branch", () => {
  const grid = shipped("gongyi-branch");

  it("has five goods, four bonus items, seven vetoes and one line: 90", () => {
    expect(sizes(grid)).toEqual([1, 1, 1, 1, 1, 4]);
    expect(grid.sections.map(({ counts }) => counts)).toEqual([
      ...[undefined, undefined, undefined, undefined, undefined],
      "bonus",
    ]);
    expect(kinds(grid)).toEqual(["pending"]);
    expect(grid.rule).toEqual({
      kind: "points",
      bands: [{ star: 5, atLeast: 90 }],
      bonusCounts: true,
    });
    expect(grid.vetoes?.map(({ effect }) => effect.kind)).toEqual(Array(7).fill("cancel"));
    expect(grid).not.toHaveProperty("noticeDays");
  });
});

describe.each([
  ["five-good-school", "points", [1, 1, 1], ["11-30", "07-31", "11-30"]],
  ["baiying", "tiers", [1, 1, 1, 1], []],
  ["luanchuan", "points", [1, 1, 1], []],
])("%s", (id, rule, items, by) => {
  const grid = shipped(id);

  it("has the structure that the source gives, and no more", () => {
    expect(grid.rule.kind).toBe(rule);
    expect(sizes(grid)).toEqual(items);
    expect(kinds(grid)).toEqual(["pending"]);
    expect(days(grid)).toEqual(by);
  });
});

it("no line is lower than full marks where the source states none", () => {
  for (const id of ["five-good-school", "luanchuan"])
    expect(shipped(id).rule).toEqual({ kind: "points", bands: [{ star: 1, atLeast: 100 }] });
});

describe.each([
  ["taihu-member-stars", 5],
  ["gongyi-member-stars", 6],
])("%s", (id, many) => {
  const grid = shipped(id);

  it("is an award to members who meet all conditions", () => {
    expect(grid.subject).toBe("member");
    expect(grid.rule).toEqual({ kind: "tiers", stars: [1] });
    expect(grid.levelNames?.["1"]?.["zh-CN"]).toBe("党员之星");
    expect(sizes(grid)).toEqual([many]);
    for (const item of itemsOf(grid))
      expect(item).toMatchObject({ kind: "yesno", requires: { "1": true } });
    expect(evaluate(grid, bestMarks(grid)).star).toBe(1);
    expect(evaluate(grid, { ...bestMarks(grid), "1": false }).star).toBe(0);
  });
});

it("member stars: 50 places in Taihu; five vetoes and seven days of notice in Gongyi", () => {
  expect(shipped("taihu-member-stars").quotas).toEqual({ "1": { kind: "fixed", places: 50 } });
  expect(shipped("taihu-member-stars")).not.toHaveProperty("vetoes");
  const gongyi = shipped("gongyi-member-stars");
  expect(gongyi.vetoes?.map(({ effect }) => effect.kind)).toEqual(Array(5).fill("cancel"));
  expect(gongyi.noticeDays).toBe(7);
  expect(gongyi).not.toHaveProperty("quotas");
});

describe("huxi-targets", () => {
  const grid = shipped("huxi-targets");

  it("has every target of the source, each with its number, its owner and its year", () => {
    expect(grid.subject).toBe("programme");
    const asked = itemsOf(grid).map((item) => [
      item.kind,
      isAsking(item) ? item.requires["1"] : undefined,
    ]);
    expect(asked).toEqual([
      ["count", 22],
      ["count", 14],
      ["count", 3],
      ["count", 5],
      ["percent", 50],
      ["count", 4],
      ...Array(4).fill(["percent", 100]),
      ["count", 5],
      ["count", 6],
      ["count", 3],
      ["count", 8],
      ["count", 2],
      ["percent", 100],
      ["count", 5],
    ]);
    for (const { id, owner, due } of itemsOf(grid)) {
      expect(owner).toBeDefined();
      expect(due).toBe(Number(id) >= 16 ? "2022" : "2023");
    }
  });

  it("reaches the targets at exactly these numbers, and says where parts do not add up", () => {
    const best = bestMarks(grid);
    expect(evaluate(grid, best)).toMatchObject({ complete: true, star: 1, issues: [] });
    expect(evaluate(grid, { ...best, "6": 3 }).star).toBe(0);
    const { issues } = evaluate(grid, { ...best, "2": 15 });
    expect(issues.map(({ code, item }) => [code, item])).toEqual([["mark.sum", "1"]]);
  });
});
