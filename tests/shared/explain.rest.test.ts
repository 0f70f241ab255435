import { describe, expect, it } from "vitest";
import { explain } from "../../shared/explain/explain.ts";
import type { Grid } from "../../shared/index.ts";
import {
  both,
  chaptersOf,
  linesOf,
  linesOfBoth,
  listOf,
  section,
  tableWith,
  tiersGrid,
  yesno,
} from "./explained.ts";

describe("the rest", () => {
  const count = (id: string, asked: number) => ({
    ...{ id, kind: "count" as const, text: both("数", "Number") },
    requires: { "5": asked },
  });

  it("sums", () => {
    const grid = tiersGrid({
      sections: [section(count("1", 8), count("2", 3), count("3.1", 5))],
      sums: [{ total: "1", parts: ["2", "3.1"] }],
    });
    expect(listOf(grid, "数据关系", "Figures that must agree")).toEqual([
      ["第1项应等于第2、3.1项之和；不一致时会提示核对。"],
      ["Item 1 must be the sum of: Items 2, 3.1. Where it is not, the figures are to be checked."],
    ]);
  });

  it("the calendar, with what its steps have", () => {
    const title = both("申报", "Application");
    const when = both("4月份", "April");
    const grid = tiersGrid({
      calendar: [
        { title, when, by: "04-30", who: both("支部", "Branches"), text: both("书面", "Written") },
        { title, when, by: "99-99" },
      ],
    });
    expect(tableWith(grid, "zh-CN", "步骤")).toEqual({
      headings: ["步骤", "时间", "截止日期", "责任主体", "内容"],
      rows: [
        ["申报", "4月份", "4 月 30 日", "支部", "书面"],
        ["申报", "4月份", "99-99", "", ""],
      ],
    });
    expect(tableWith(grid, "en", "Step")).toEqual({
      headings: ["Step", "When", "Last day", "Who", "What"],
      rows: [
        ["Application", "April", "30 April", "Branches", "Written"],
        ["Application", "April", "99-99", "", ""],
      ],
    });
    const short = tiersGrid({ calendar: [{ title, when }] });
    expect(tableWith(short, "en", "Step").headings).toEqual(["Step", "When"]);
    expect(linesOf(short, "zh-CN")).toContain("## 时间安排");
    expect(linesOf(short, "en")).toContain("## Calendar");
  });

  it("notes of ours, marked as ours", () => {
    const grid = tiersGrid({ notes: [both("1.含本数", "1. Includes"), both("第二条", "Second")] });
    expect(listOf(grid, "说明（非文件原文）", "Notes (not the standard's words)")).toEqual([
      ["1&#46;含本数", "第二条"],
      ["1&#46; Includes", "Second"],
    ]);
    const [zh, en] = linesOfBoth(grid);
    expect(zh).toContain(
      "文件可作不同理解之处，本评分表按以下方式处理；文件发布单位另有解释的，从其解释。",
    );
    expect(en).toContain(
      "Where the standard can be read in two ways, this grid reads it as follows. Its issuer's own interpretation comes first.",
    );
  });

  it("is not spoken of where a grid has none of it", () => {
    const chapters = [...chaptersOf(explain(tiersGrid(), "zh-CN")).keys()];
    expect(chapters).toEqual(["", "评定办法", "评定标准"]);
    const empty = { sums: [], quotas: {}, vetoes: [], decisions: {}, calendar: [], notes: [] };
    expect(explain(tiersGrid(empty), "en")).toBe(explain(tiersGrid(), "en"));
  });

  it("comes in the order in which it is needed", () => {
    const more: Partial<Grid> = {
      sections: [section(yesno, count("2", 2), count("3", 1), count("4", 1))],
      sums: [{ total: "2", parts: ["3", "4"] }],
      quotas: { "5": { kind: "fixed", places: 1 } },
      vetoes: [{ id: "a", text: both("甲", "A"), effect: { kind: "bar" } }],
      decisions: { direct: true },
      calendar: [{ title: both("甲", "A"), when: both("乙", "B") }],
      notes: [both("甲", "A")],
    };
    const chapters = (locale: "zh-CN" | "en") => [
      ...chaptersOf(explain(tiersGrid(more), locale)).keys(),
    ];
    expect(chapters("zh-CN")).toEqual([
      ...["", "评定办法", "评定标准", "数据关系", "名额", "一票否决", "认定规则", "时间安排"],
      "说明（非文件原文）",
    ]);
    expect(chapters("en")).toEqual([
      ...["", "How a star is reached", "Criteria", "Figures that must agree", "Places", "Vetoes"],
      ...["Rules of the decision", "Calendar", "Notes (not the standard's words)"],
    ]);
  });
});
