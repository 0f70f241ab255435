import { describe, expect, it } from "vitest";
import type { Grid, Item } from "../../shared/index.ts";
import {
  both,
  column,
  criteria,
  linesOf,
  linesOfBoth,
  pending,
  points,
  pointsGrid,
  ruleOf,
  section,
  tableWith,
  withOpen,
} from "./explained.ts";

const levelNames = { "0": both("未评定", "Not rated"), "5": both("五星支部", "Five-star branch") };

describe("how a star is reached, rule points", () => {
  const bonus: Grid["sections"][number] = {
    ...section({ ...points, id: "2", max: 5 }),
    ...{ id: "2", title: both("加分项", "On top"), counts: "bonus", cap: 3 },
  };
  const off: Grid["sections"][number] = {
    ...section({ ...points, id: "3", max: 10 }),
    ...{ id: "3", title: both("扣分项", "Taken off"), counts: "deduction" },
  };
  const line = [
    "总分达到分数线的，评为相应星级；分数线含本数，分数不作四舍五入。",
    "A star is reached when the total reaches its line. A line includes its own number, and nothing is rounded up.",
  ] as const;

  it("by the total and its lines", () => {
    expect(ruleOf(pointsGrid())).toEqual(
      withOpen(`满分 20 分。${line[0]}`, `The maximum is 20 points. ${line[1]}`),
    );
    const one = pointsGrid({
      rule: { kind: "points", bands: [{ star: 1, atLeast: 1 }] },
      sections: [section({ ...points, max: 1 })],
    });
    expect(ruleOf(one)[1]).toMatch(/^The maximum is 1 point\. /);
    expect(tableWith(one, "en", "Line").rows).toEqual([["1 star", "1 point or more"]]);
  });

  it("from a base, with bonus and deductions", () => {
    const rule: Grid["rule"] = { kind: "points", base: 79.9, bands: [{ star: 5, atLeast: 90 }] };
    const sections = [section({ ...points, max: 20.2, step: 0.1 }), bonus, off];
    expect(ruleOf(pointsGrid({ rule, sections }))).toEqual(
      withOpen(
        `起评分 79.9 分。满分 100.1 分。${line[0]}加分计入总分，也计入分数线。扣分从总分中扣除，扣至 0 分为止。`,
        `Everybody starts from 79.9 points. The maximum is 100.1 points. ${line[1]} Bonus is part of the total and counts towards the lines. Deductions are taken off the total, down to 0.`,
      ),
    );
  });

  it("with bonus apart, and without deductions", () => {
    const rule: Grid["rule"] = {
      kind: "points",
      bands: [{ star: 5, atLeast: 18 }],
      bonusCounts: false,
    };
    expect(ruleOf(pointsGrid({ rule, sections: [section(points), bonus] }))).toEqual(
      withOpen(
        `满分 20 分。${line[0]}加分计入总分，但是否达到分数线，按不含加分的得分计算。`,
        `The maximum is 20 points. ${line[1]} Bonus is part of the total; whether a line is reached is settled without it.`,
      ),
    );
  });

  it("says what is not known yet", () => {
    const some = pointsGrid({ sections: [section(points, pending("2"), pending("3"))] });
    expect(ruleOf(some)).toEqual(
      withOpen(
        `已定分值共 20 分，另有 2 项待补充。${line[0]}`,
        `Settled so far: 20 points; 2 items to be completed. ${line[1]}`,
      ),
    );
    expect(ruleOf(pointsGrid({ sections: [section(pending("1"))] }))).toEqual(
      withOpen(
        `各项分值均待补充（1 项）。${line[0]}`,
        `All points are to be completed (1 item). ${line[1]}`,
      ),
    );
  });

  it("has a line for each star", () => {
    const grid = pointsGrid({
      levelNames,
      rule: {
        kind: "points",
        bands: [
          { star: 3, atLeast: 12.5 },
          { star: 5, atLeast: 18 },
        ],
      },
    });
    expect(tableWith(grid, "zh-CN", "分数线")).toEqual({
      headings: ["星级", "名称", "分数线"],
      rows: [
        ["无星级", "未评定", "—"],
        ["三星", "", "12.5 分及以上"],
        ["五星", "五星支部", "18 分及以上"],
      ],
    });
    expect(tableWith(grid, "en", "Line").rows[1]).toEqual(["3 stars", "", "12.5 points or more"]);
  });

  it("says what each section comes to", () => {
    const open = { ...section({ ...points, id: "5" }, pending("6")), id: "4" };
    const grid = pointsGrid({ sections: [section(points), bonus, off, open] });
    expect(tableWith(grid, "zh-CN", "性质")).toEqual({
      headings: ["部分", "项目数", "分值", "性质", "上限"],
      rows: [
        ["组织建设", "1", "20", "基本分", ""],
        ["加分项", "1", "5", "加分", "3"],
        ["扣分项", "1", "10", "扣分", ""],
        ["组织建设", "2", "20、待补充", "基本分", ""],
      ],
    });
    const en = tableWith(grid, "en", "Kind");
    expect(en.headings).toEqual(["Section", "Items", "Points", "Kind", "At most"]);
    expect(en.rows.map((row) => row[3])).toEqual(["base", "bonus", "deduction", "base"]);
    expect(en.rows[3]?.[2]).toBe("20, to be completed");
  });

  it("does not speak of kinds where there is only one, nor of points where there are none", () => {
    const grid = pointsGrid({ sections: [section(pending("1"))] });
    expect(tableWith(grid, "en", "Section")).toEqual({
      headings: ["Section", "Items", "Points"],
      rows: [["Organisation", "1", "to be completed"]],
    });
  });
});

describe("the table of a section, rule points", () => {
  const each: Item = {
    ...{ id: "2", kind: "occurrences", text: both("表彰", "Commendation") },
    ...{ each: 0.5, max: 2 },
  };
  const items = [points, each, { ...points, id: "3", max: 3, step: 3 }, pending("4")];
  const parts = (counts?: "bonus" | "deduction"): Grid =>
    pointsGrid({
      rule: { kind: "points", base: 80, bands: [{ star: 5, atLeast: 80 }] },
      sections: [
        { ...section(...items), ...(counts && { counts }) },
        { ...section({ ...points, id: "9" }), id: "2" },
      ],
    });

  it("has the points and how they are given", () => {
    expect(criteria(parts(), "zh-CN")).toEqual({
      headings: ["序号", "评定标准", "分值", "计分办法"],
      rows: [
        ["1", "制度健全", "20", "0 至 20 分，每档 0.5 分"],
        ["2", "表彰", "2", "每次得 0.5 分，最多 2 分"],
        ["3", "制度健全", "3", "达到得 3 分，否则 0 分"],
        ["4", "待定", "待补充", ""],
      ],
    });
    const en = criteria(parts(), "en");
    expect(en.headings.slice(2)).toEqual(["Points", "How it is marked"]);
    expect(en.rows.map((row) => row[3])).toEqual([
      ...["0 to 20 in steps of 0.5", "0.5 each time, 2 at most", "3 or nothing", ""],
    ]);
  });

  it("has points on top", () => {
    expect(column(parts("bonus"), "计分办法")).toEqual([
      ...["加 0 至 20 分，每档 0.5 分", "每次加 0.5 分，最多 2 分", "达到加 3 分，否则不加", ""],
    ]);
    expect(criteria(parts("bonus"), "en").rows.map((row) => row[3])).toEqual([
      "0 to 20 on top, in steps of 0.5",
      "0.5 on top each time, 2 at most",
      "3 on top, or nothing",
      "",
    ]);
  });

  it("has points taken off", () => {
    expect(column(parts("deduction"), "计分办法")).toEqual([
      ...["扣 0 至 20 分，每档 0.5 分", "每次扣 0.5 分，最多 2 分", "有此情形扣 3 分", ""],
    ]);
    expect(criteria(parts("deduction"), "en").rows.map((row) => row[3])).toEqual([
      "0 to 20 off, in steps of 0.5",
      "0.5 off each time, 2 at most",
      "3 off where it happened",
      "",
    ]);
  });

  it("has no way of marking where nothing is settled, and no signs to explain", () => {
    const grid = pointsGrid({ sections: [section(pending("1"))] });
    expect(criteria(grid, "zh-CN").headings).toEqual(["序号", "评定标准", "分值"]);
    expect(linesOf(grid, "zh-CN").join("\n")).not.toMatch(/[●≥]/);
  });

  it("says what a section does with its points, and who awards a star", () => {
    const words = (counts: "bonus" | "deduction", more: object) => {
      const { sections } = parts(counts);
      return linesOfBoth(
        pointsGrid({
          rule: { kind: "points", base: 80, bands: [{ star: 5, atLeast: 80 }] },
          sections: sections.map((one, at) => (at === 0 ? { ...one, ...more } : one)),
        }),
      );
    };
    const [zh, en] = words("bonus", { cap: 4.5 });
    expect(zh).toContain("本部分为加分项目。合计最多计 4.5 分。");
    expect(en).toContain("This section is bonus. It comes to 4.5 points at most.");
    const [zhOff, enOff] = words("deduction", { decidedBy: both("镇党委", "the town") });
    expect(zhOff).toContain("本部分为扣分项目。本星由镇党委评定。");
    expect(enOff).toContain("This section is taken off. This star is awarded by: the town.");
  });
});
