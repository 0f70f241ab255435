import { describe, expect, it } from "vitest";
import type { Item } from "../../shared/index.ts";
import {
  both,
  column,
  criteria,
  linesOfBoth,
  pending,
  ruleOf,
  section,
  tableWith,
  tiersGrid,
  withOpen,
  yesno,
} from "./explained.ts";

const levelNames = { "0": both("未评定", "Not rated"), "5": both("五星支部", "Five-star branch") };

describe("how a star is reached, rule tiers", () => {
  it("by all items that it asks for", () => {
    expect(ruleOf(tiersGrid())).toEqual(
      withOpen(
        "星级从低到高为三星、四星、五星。某一星级要求的项目全部达到，即达到该星级；有一项未达到，即未达到该星级。按所达到的最高星级评定。",
        "From the lowest: 3 stars, 4 stars, 5 stars. A star is reached when every item that it asks for is met, and missed when a single one is not. The highest star reached is the one that counts.",
      ),
    );
  });

  it("one star alone has nothing below it", () => {
    const only: Item = { ...yesno, requires: { "1": true } };
    expect(
      ruleOf(tiersGrid({ rule: { kind: "tiers", stars: [1] }, sections: [section(only)] })),
    ).toEqual(
      withOpen(
        "只设一星一个星级：要求的项目全部达到，即达到该星级；有一项未达到，即未达到。",
        "There is one level, 1 star. It is reached when every item that it asks for is met, and missed when a single one is not.",
      ),
    );
  });

  it("says what “not applicable” comes to where an item may be so answered", () => {
    const items = [
      { ...yesno, naAllowed: true },
      { ...yesno, id: "2" },
    ];
    const [zh, en] = ruleOf(tiersGrid({ sections: [section(...items)] }));
    expect(zh).toMatch(/0 分。标明可填“不适用”的项目，确不适用并写明理由的，视为达到。$/);
    expect(en).toMatch(
      /0 points\. Where N\/A is allowed and the item does not apply, N\/A with a reason counts as met\.$/,
    );
  });

  const asking = (id: string, requires: Record<string, true>): Item => ({ ...yesno, id, requires });
  const grid = tiersGrid({
    levelNames,
    sections: [
      section(yesno, asking("2", { "5": true }), pending("3")),
      {
        ...section(asking("4", { "4": true, "5": true })),
        id: "2",
        title: both("活动", "Activities"),
      },
    ],
  });

  it("counts what each star asks for", () => {
    expect(tableWith(grid, "zh-CN", "须达到的项目")).toEqual({
      headings: ["星级", "名称", "须达到的项目"],
      rows: [
        ["无星级", "未评定", "—"],
        ["三星", "", "1 项"],
        ["四星", "", "2 项"],
        ["五星", "五星支部", "3 项"],
      ],
    });
    expect(tableWith(grid, "en", "Items to be met")).toEqual({
      headings: ["Star", "Name", "Items to be met"],
      rows: [
        ["no star", "Not rated", "—"],
        ["3 stars", "", "1 item"],
        ["4 stars", "", "2 items"],
        ["5 stars", "Five-star branch", "3 items"],
      ],
    });
  });

  it("has no names and no level 0 where the standard has none", () => {
    expect(tableWith(tiersGrid(), "en", "Items to be met")).toEqual({
      headings: ["Star", "Items to be met"],
      rows: [3, 4, 5].map((star) => [`${star} stars`, "1 item"]),
    });
  });

  it("counts it section by section", () => {
    expect(tableWith(grid, "zh-CN", "项目数")).toEqual({
      headings: ["部分", "项目数", "三星", "四星", "五星"],
      rows: [
        ["组织建设", "3", "1", "1", "2"],
        ["活动", "1", "0", "1", "1"],
      ],
    });
    expect(tableWith(grid, "en", "Items").headings).toEqual([
      ...["Section", "Items", "3 stars", "4 stars", "5 stars"],
    ]);
  });
});

describe("the table of a section, rule tiers", () => {
  const grid = tiersGrid({
    sections: [
      section(
        { ...yesno, requires: { "4": true, "5": true } },
        {
          ...{ id: "2", kind: "count", text: both("培训", "Training") },
          requires: { "3": 1, "4": 3, "5": 12 },
        },
        { ...{ id: "3", kind: "percent", text: both("覆盖率", "Share") }, requires: { "5": 33.5 } },
        pending("4"),
      ),
    ],
  });

  it("has what each star asks", () => {
    expect(criteria(grid, "zh-CN")).toEqual({
      headings: ["序号", "评定标准", "三星", "四星", "五星"],
      rows: [
        ["1", "制度健全", "—", "●", "●"],
        ["2", "培训", "≥ 1", "≥ 3", "≥ 12"],
        ["3", "覆盖率", "—", "—", "≥ 33.5%"],
        ["4", "待定", "待补充", "待补充", "待补充"],
      ],
    });
    expect(criteria(grid, "en").headings).toEqual([
      ...["No.", "Criterion", "3 stars", "4 stars", "5 stars"],
    ]);
    expect(criteria(grid, "en").rows[3]).toEqual([
      ...["4", "Open", "to be completed", "to be completed", "to be completed"],
    ]);
  });

  it("says what its signs mean", () => {
    const [zh, en] = linesOfBoth(grid);
    expect(zh).toContain("表中“●”为须达到的项目，“—”为不要求的项目，“≥”后为判定所用的数值。");
    expect(en).toContain(
      "In the tables ● is asked for and — is not; the figure behind ≥ is the one that is judged by.",
    );
  });

  it("stands under the headings of the chapter and the section", () => {
    const [zh, en] = linesOfBoth(tiersGrid());
    const at = (lines: readonly string[], heading: string) => lines.slice(lines.indexOf(heading));
    expect(at(zh, "## 评定标准").slice(0, 7)).toEqual([
      ...["## 评定标准", "", expect.stringMatching(/^表中/), "", "### 组织建设", ""],
      "| 序号 | 评定标准 | 三星 | 四星 | 五星 |",
    ]);
    expect(at(en, "## Criteria")[4]).toBe("### Organisation");
  });

  const worded = (asked: number, zh: string, en: string) =>
    column(
      tiersGrid({
        sections: [
          section({
            ...{ id: "1", kind: "count", text: both("次数", "Times"), requires: { "5": asked } },
            wording: { "5": both(zh, en) },
          }),
        ],
      }),
      "五星",
    )[0];

  it.each([
    ["keeps the standard's words where they give the figure", 2, "2次", "twice", "2次"],
    ["in whichever language", 2, "两次", "2 times", "两次"],
    ["adds the figure where they do not", 4, "每季度一次", "quarterly", "每季度一次（≥ 4）"],
    ["another figure is not the figure", 2, "12次", "12 times", "12次（≥ 2）"],
    ["nor is a part of one", 5, "2.5次", "2.5", "2.5次（≥ 5）"],
    ["one of several is", 2, "1至2次", "once or twice", "1至2次"],
  ])("%s", (_, asked, zh, en, cell) => expect(worded(asked, zh, en)).toBe(cell));

  it("adds nothing to words for ●, and the figure in English in English", () => {
    const item: Item = { ...yesno, wording: { "5": both("应有", "there must be") } };
    expect(column(tiersGrid({ sections: [section(item)] }), "五星")).toEqual(["应有"]);
    const count: Item = {
      ...{ id: "1", kind: "count", text: both("次数", "Times"), requires: { "5": 4 } },
      wording: { "5": both("每季度一次", "quarterly") },
    };
    expect(criteria(tiersGrid({ sections: [section(count)] }), "en").rows[0]?.[4]).toBe(
      "quarterly (≥ 4)",
    );
  });

  it("says which items may be answered “not applicable”", () => {
    const grid = tiersGrid({
      sections: [section({ ...yesno, naAllowed: true }, { ...yesno, id: "2", naAllowed: false })],
    });
    expect(column(grid, "不适用")).toEqual(["可填", ""]);
    expect(criteria(grid, "en").headings.at(-1)).toBe("N/A");
    expect(criteria(grid, "en").rows[0]?.at(-1)).toBe("allowed");
  });
});
