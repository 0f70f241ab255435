import { describe, expect, it } from "vitest";
import type { Item } from "../../shared/index.ts";
import {
  both,
  column,
  linesOf,
  linesOfBoth,
  named,
  namedGrid,
  pending,
  ruleOf,
  section,
  tableWith,
  withOpen,
} from "./explained.ts";

describe("how a star is reached, rule named", () => {
  const takes = (id: string, ...of: string[]): Item => ({
    ...{ id, kind: "prerequisite", text: both("前提", "Prerequisite") },
    of,
  });
  const star = (id: string, zh: string, en: string, ...items: Item[]) => ({
    ...{ id, title: both(zh, en), items },
  });
  const grid = namedGrid({
    levelNames: { "0": both("无星", "No star"), "3": both("三星级", "All three") },
    sections: [
      star("a", "规范之星", "Order", named),
      star("b", "活力之星", "Vitality", takes("2", "a"), { ...named, id: "3" }),
      {
        ...star("c", "堡垒之星", "Bastion", takes("4", "a", "b"), takes("5", "a")),
        decidedBy: both("区委组织部", "The district"),
      },
    ],
  });

  it("star by star", () => {
    expect(ruleOf(namedGrid())).toEqual(
      withOpen(
        "共 1 颗星，每颗星单独评定：所列项目全部达到即得该星，有一项未达到即不得该星。得几颗星，即为几星。",
        "1 star, each judged by itself: it is held when all its items are met, and missed when a single one is not. The level is the number of stars held.",
      ),
    );
    expect(ruleOf(grid)[0]).toContain("共 3 颗星，");
  });

  it("says how a star can take another, where one does", () => {
    expect(ruleOf(grid)[0]).toContain(
      "即为几星。列为前提的星，可以是以前年度获得的，也可以与本星同年获得。项目",
    );
    expect(ruleOf(grid)[1]).toContain(
      " held. A star that another one takes may be held since an earlier year, or be reached in the same year. There",
    );
  });

  it("lists the stars, what they take and who awards them", () => {
    expect(tableWith(grid, "zh-CN", "前提")).toEqual({
      headings: ["星级", "项目数", "前提", "评定单位"],
      rows: [
        ["规范之星", "1", "", ""],
        ["活力之星", "2", "规范之星", ""],
        ["堡垒之星", "2", "规范之星、活力之星", "区委组织部"],
      ],
    });
    expect(tableWith(grid, "en", "Prerequisite").headings).toEqual([
      ...["Star", "Items", "Prerequisite", "Awarded by"],
    ]);
    expect(tableWith(namedGrid(), "en", "Items").headings).toEqual(["Star", "Items"]);
  });

  it("gives the numbers of stars that have a name", () => {
    expect(tableWith(grid, "zh-CN", "名称")).toEqual({
      headings: ["星级", "名称"],
      rows: [
        ["0 颗星", "无星"],
        ["3 颗星", "三星级"],
      ],
    });
    expect(tableWith(grid, "en", "Name").rows).toEqual([
      ["0 stars", "No star"],
      ["3 stars", "All three"],
    ]);
    expect(tableWith(namedGrid(), "en", "Name").rows).toEqual([]);
  });
});

describe("the table of a section, rule named", () => {
  const grid = namedGrid({
    sections: [
      section(named, {
        ...{ id: "2", kind: "percent", text: both("满意度", "Satisfied"), requires: { "1": 90 } },
      }),
      {
        ...{ id: "b", title: both("活力之星", "Vitality") },
        items: [
          { id: "3", kind: "prerequisite", text: both("前提", "First"), of: ["1"] },
          { id: "4", kind: "prerequisite", text: both("无前提", "None"), of: [] },
          pending("5"),
        ],
      },
    ],
  });

  it("has one requirement", () => {
    expect(column(grid, "要求")).toEqual(["●", "≥ 90%"]);
    expect(linesOf(grid, "zh-CN")).toContain("| 3 | 前提 | 须获得：组织建设 |");
    expect(linesOf(grid, "zh-CN")).toContain("| 4 | 无前提 | — |");
    expect(linesOf(grid, "zh-CN")).toContain("| 5 | 待定 | 待补充 |");
    expect(linesOf(grid, "en")).toContain("| No. | Criterion | Requirement |");
    expect(linesOf(grid, "en")).toContain("| 3 | First | takes: Organisation |");
  });

  it("says what its signs mean", () => {
    const [zh, en] = linesOfBoth(grid);
    expect(zh).toContain("表中“●”为须达到的项目，“≥”后为判定所用的数值。");
    expect(en).toContain(
      "In the tables ● is asked for; the figure behind ≥ is the one that is judged by.",
    );
  });
});
