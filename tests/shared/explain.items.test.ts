import { describe, expect, it } from "vitest";
import type { Grid, Item } from "../../shared/index.ts";
import {
  both,
  column,
  criteria,
  linesOf,
  linesOfBoth,
  namedGrid,
  points,
  pointsGrid,
  section,
  tiersGrid,
  yesno,
} from "./explained.ts";

describe("what stands beside the criteria", () => {
  const owned = (due: string): Grid =>
    tiersGrid({
      sections: [
        section(
          { ...yesno, evidence: both("照片", "Photographs"), owner: both("镇", "Town"), due },
          { ...yesno, id: "2" },
        ),
      ],
    });

  it("evidence, owner and date, where an item has them", () => {
    expect(criteria(owned("2022"), "zh-CN")).toEqual({
      headings: ["序号", "评定标准", "检查内容", "三星", "四星", "五星", "责任单位", "完成时限"],
      rows: [
        ["1", "制度健全", "照片", "●", "●", "●", "镇", "2022 年"],
        ["2", "制度健全", "", "●", "●", "●", "", ""],
      ],
    });
    const en = criteria(owned("2022"), "en");
    expect([en.headings[2], ...en.headings.slice(-2)]).toEqual(["Evidence", "Owner", "Due"]);
    expect(en.rows[0]?.slice(-2)).toEqual(["Town", "2022"]);
  });

  it.each([
    ["2022", "2022 年", "2022"],
    ["2022-06", "2022 年 6 月", "June 2022"],
    ["2022-12-31", "2022 年 12 月 31 日", "31 December 2022"],
    ["2022-01-01", "2022 年 1 月 1 日", "1 January 2022"],
    ["2022-13", "2022-13", "2022-13"],
    ["2022-00", "2022-00", "2022-00"],
    ["2022-06-32", "2022-06-32", "2022-06-32"],
    ["2022-06-00", "2022-06-00", "2022-06-00"],
  ])("the date %s", (due, zh, en) => {
    expect(criteria(owned(due), "zh-CN").rows[0]?.at(-1)).toBe(zh);
    expect(criteria(owned(due), "en").rows[0]?.at(-1)).toBe(en);
  });

  const clauses = (...clauses: (string | undefined)[]) =>
    tiersGrid({
      source: { document: both("《办法》", "The measures"), clause: "附件1" },
      sections: [
        section(
          ...clauses.map((clause, at) => ({
            ...{ ...yesno, id: `${at}` },
            ...(clause === undefined ? {} : { clause }),
          })),
        ),
      ],
    });

  it("a column for the clauses where they differ", () => {
    expect(column(clauses("第1条", "第2条"), "条款")).toEqual(["第1条", "第2条"]);
    expect(column(clauses("第1条", undefined), "条款")).toEqual(["第1条", ""]);
    expect(column(clauses("1", "1", "2"), "条款")).toEqual(["1", "1", "2"]);
    expect(criteria(clauses("1", "2"), "en").headings[2]).toBe("Clause");
  });

  it("a line where they are all the same", () => {
    const [zh, en] = linesOfBoth(clauses("第1条", "第1条"));
    expect(zh).toContain("**条款**：第1条");
    expect(en).toContain("**Clause**: 第1条");
    expect(column(clauses("第1条", "第1条"), "条款")).toEqual([]);
  });

  it.each([
    ["the head of the page", "附件1"],
    ["the section's title", "组织建设"],
  ])("nothing where %s has said so", (_, clause) => {
    const page = linesOf(clauses(clause, clause), "zh-CN").join("\n");
    expect(page).not.toContain("条款");
  });

  it("the standard's introduction above the table", () => {
    const intro = both("1.能认真贯彻落实", "1. Carries out");
    const [zh, en] = linesOfBoth(tiersGrid({ sections: [{ ...section(yesno), note: intro }] }));
    expect(zh[zh.indexOf("### 组织建设") + 2]).toBe("1&#46;能认真贯彻落实");
    expect(en).toContain("1&#46; Carries out");
  });

  it("notes of ours below it, marked as ours", () => {
    const note = both("第三方数据为准", "The platform's figures decide");
    const [zh, en] = linesOfBoth(
      tiersGrid({ sections: [section({ ...yesno, id: "1.1", note }, { ...yesno, id: "2" })] }),
    );
    expect(zh.slice(-4)).toEqual([
      ...["**说明（非文件原文）**", "", "- **第1.1项**：第三方数据为准", ""],
    ]);
    expect(en.slice(-4)).toEqual([
      "**Notes (not the standard's words)**",
      ...["", "- **Item 1.1**: The platform's figures decide", ""],
    ]);
    expect(linesOf(tiersGrid(), "zh-CN").join("\n")).not.toContain("非文件原文");
  });
});

describe("what depends on the branch", () => {
  const note = both("另有要求", "Something else");
  const count = (variants: Extract<Item, { kind: "count" }>["variants"]): Item => ({
    ...{ id: "7", kind: "count", text: both("会议", "Meetings") },
    ...{ requires: { "5": 4 }, variants },
  });
  const said = (grid: Grid) =>
    linesOfBoth(grid).map((lines) => lines.filter((line) => /^- (第7项|Item 7),?/.test(line)));

  it("type by type and field by field, in the order they are tried", () => {
    const grid = tiersGrid({
      sections: [
        section(
          count([
            { types: ["committee", "generalBranch"], note, requires: { "4": 1, "5": 2 } },
            { categories: ["rural", "twoNew"], note, requires: {} },
            { types: ["branch"], categories: ["organ"], note },
            { note },
          ]),
        ),
      ],
    });
    expect(said(grid)).toEqual([
      [
        "- 第7项，组织类型为党委、党总支：另有要求（要求：四星 ≥ 1、五星 ≥ 2）",
        "- 第7项，领域为农村、“两新”组织：另有要求（要求：不作要求）",
        "- 第7项，组织类型为党支部、领域为机关：另有要求",
        "- 第7项，所有支部：另有要求",
      ],
      [
        "- Item 7, type: Party committee, general Party branch: Something else (asked: 4 stars ≥ 1, 5 stars ≥ 2)",
        "- Item 7, field: rural, two-new organisation: Something else (asked: nothing)",
        "- Item 7, type: Party branch, field: public body: Something else",
        "- Item 7, every branch: Something else",
      ],
    ]);
    const [zh, en] = linesOfBoth(grid);
    expect(zh).toContain("**按支部类型、领域区分的要求**");
    expect(zh).toContain("依次对照，取第一条与支部相符的；都不相符的，按表中要求。");
    expect(en).toContain("**What depends on the branch**");
    expect(en).toContain(
      "The first line that fits the branch applies; where none fits, what the table asks.",
    );
  });

  it("has one requirement under rule named, and none under points", () => {
    const item: Item = {
      ...{ id: "7", kind: "percent", text: both("满意度", "Satisfied"), requires: { "1": 90 } },
      variants: [{ types: ["branch"], note, requires: { "1": 80 } }],
    };
    expect(said(namedGrid({ sections: [section(item)] }))[0]).toEqual([
      "- 第7项，组织类型为党支部：另有要求（要求：≥ 80%）",
    ]);
    const scored: Item = { ...points, id: "7", variants: [{ types: ["branch"], note }] };
    expect(said(pointsGrid({ sections: [section(scored)] }))[0]).toEqual([
      "- 第7项，组织类型为党支部：另有要求",
    ]);
  });

  it("is not spoken of where nothing does", () => {
    expect(linesOf(tiersGrid(), "zh-CN").join("\n")).not.toContain("按支部类型");
  });
});
