import { describe, expect, it } from "vitest";
import { explain } from "../../shared/explain/explain.ts";
import type { Grid } from "../../shared/index.ts";
import { both, linesOf, listOf, tableWith, tiersGrid } from "./explained.ts";

describe("vetoes", () => {
  const grid = tiersGrid({
    vetoes: [
      { id: "a", text: both("发生事故", "An accident"), effect: { kind: "bar" }, clause: "第3条" },
      {
        ...{ id: "b", text: both("严重违纪", "Grave breach"), effect: { kind: "cancel" } },
        facts: [
          { id: "c", text: both("班子成员", "Leaders"), atLeast: 1 },
          { id: "d", text: both("党员", "Members"), atLeast: 2 },
        ],
      },
      {
        ...{ id: "e", text: both("未换届", "No election"), effect: { kind: "cap", star: 3 } },
        facts: [{ id: "f", text: both("次数", "Times"), atLeast: 2 }],
      },
    ],
  });

  it("with their effects and what is counted", () => {
    expect(tableWith(grid, "zh-CN", "情形")).toEqual({
      headings: ["情形", "后果", "条款"],
      rows: [
        ["发生事故", "当年不得申报", "第3条"],
        [
          "严重违纪<br>以下任何一种即适用：<br>班子成员（≥ 1）<br>党员（≥ 2）",
          ...["当年取消星级", ""],
        ],
        ["未换届<br>次数（≥ 2）", "当年最高评为三星", ""],
      ],
    });
    expect(tableWith(grid, "en", "Effect")).toEqual({
      headings: ["What happened", "Effect", "Clause"],
      rows: [
        ["An accident", "may not apply this year", "第3条"],
        [
          "Grave breach<br>Any one of these is enough:<br>Leaders (≥ 1)<br>Members (≥ 2)",
          ...["no star this year", ""],
        ],
        ["No election<br>Times (≥ 2)", "at most 3 stars this year", ""],
      ],
    });
    expect(linesOf(grid, "zh-CN")).toContain("## 一票否决");
    expect(linesOf(grid, "en")).toContain("## Vetoes");
  });

  it("have no column for clauses where there are none", () => {
    const [, one] = grid.vetoes ?? [];
    const plain = tiersGrid({ vetoes: one ? [one] : [] });
    expect(tableWith(plain, "zh-CN", "情形").headings).toEqual(["情形", "后果"]);
  });
});

type Rules = NonNullable<Grid["decisions"]>;

describe("rules of the decision", () => {
  const rules: readonly [Rules, string, string][] = [
    [
      { limits: { "5": { atMost: 2, usual: 1 } } },
      "每个单位每年申报五星的支部不超过 2 个，继续持有的不计。少于 1 个的，只作提示。",
      "A unit hands in at most 2 applications for 5 stars a year; who keeps it is not counted. Fewer than 1 is only pointed out.",
    ],
    [
      { limits: { "3": { atMost: 1 } } },
      "每个单位每年申报三星的支部不超过 1 个，继续持有的不计。",
      "A unit hands in at most 1 application for 3 stars a year; who keeps it is not counted.",
    ],
    [
      { lowest: { percent: 40, rounding: "floor", groupsFrom: 3 } },
      "按类别分组、按积分排名，居后 40% 的支部（不足 1 个的舍去）当年不得申报；与界线同分的不在此限。同一类别不足 3 个支部的，只列示名次，不作限制。",
      "Within each category, the lowest 40% by points (rounded down) may not apply this year; those level with the line may. Categories of fewer than 3 branches are only listed.",
    ],
    [
      { lowest: { percent: 12.5, rounding: "ceil", groupsFrom: 1 } },
      "按类别分组、按积分排名，居后 12.5% 的支部（不足 1 个的按 1 个计）当年不得申报；与界线同分的不在此限。",
      "Within each category, the lowest 12.5% by points (rounded up) may not apply this year; those level with the line may.",
    ],
    [
      { inspection: { star: 3, failures: 2 } },
      "同一单位申报三星的支部中，抽查有 2 个及以上未通过的，该单位当年申报三星的支部均不予认定。",
      "Where 2 or more of a unit's inspected applicants for 3 stars fail, none of its applicants for 3 stars is recognised that year.",
    ],
    [
      { placesFor: "holders" },
      "名额包括当年继续持有和新评定的支部。",
      "The places are for all who hold the star in the year, renewals included.",
    ],
    [
      { placesFor: "new" },
      "名额只用于当年新评定的支部，继续持有的不占名额。",
      "The places are for those who newly get the star; who keeps it takes none.",
    ],
    [
      { order: ["attained", "nextMet", "margin", "panel"] },
      "同一星级的支部，依次按最高标准的达成率、已达到的高一星级项目数、数值项目超出要求的幅度、评审团评价排序；仍不能区分的并列，不按名称或提交时间先后取舍。",
      "Branches of one star are ordered by, in turn: share of the highest standard attained, number of the next star's items met, margin above the figures that are asked, the panel's assessment. What is still equal is a tie, never settled by name or by time of submission.",
    ],
    [
      { fallBack: true },
      "未达到所申报的星级、但达到较低星级的，可以按所达到的星级认定。",
      "Who misses the star applied for, but reaches a lower one, may be given that.",
    ],
    [
      { fallBack: false },
      "未达到所申报的星级的，不改按较低星级认定。",
      "Who misses the star applied for is not given a lower one instead.",
    ],
    [
      { direct: true },
      "符合规定条件的，可以不经评分表直接认定星级。",
      "Where the conditions are met, a star may be recognised without the grid.",
    ],
    [
      { direct: false },
      "星级一律按评分表评定，不直接认定。",
      "Every star goes by the grid; none is recognised without it.",
    ],
    [
      { recheck: { rectifyFirst: true, failed: "lower" } },
      "复核不合格的，先责令限期整改，整改后仍不合格的，降低一个星级；各项处理经确认后生效。",
      "Who fails the re-check is first ordered to put things right within a time limit; who still fails then goes one star down. Each of these takes effect once it is confirmed.",
    ],
    [
      { recheck: { rectifyFirst: false, failed: "revoke" } },
      "复核不合格的，撤销称号；各项处理经确认后生效。",
      "Who fails the re-check loses the title. Each of these takes effect once it is confirmed.",
    ],
    [
      { units: { star: 3, inclusive: true, share: { value: 2, of: 3 } } },
      "三星及以下的支部占本单位支部 2/3 及以上的，建议该单位及其班子成员不评为优秀；不属于任何单位的支部三星及以下的，同样处理。",
      "For a unit with 2/3 or more of its branches at or below 3 stars it is proposed that the unit and its leaders are not rated excellent; likewise for a branch at or below 3 stars that belongs to no unit.",
    ],
    [
      { units: { star: 4, inclusive: false, share: { value: 1, of: 2 } } },
      "低于四星的支部占本单位支部 1/2 及以上的，建议该单位及其班子成员不评为优秀；不属于任何单位的支部低于四星的，同样处理。",
      "For a unit with 1/2 or more of its branches below 4 stars it is proposed that the unit and its leaders are not rated excellent; likewise for a branch below 4 stars that belongs to no unit.",
    ],
    [
      {
        history: [
          { star: 4, years: 2, proposal: "talk" },
          { star: 3, years: 3, proposal: "warning" },
          { star: 0, years: 1, proposal: "accountability" },
        ],
      },
      "连续 2 年（含当年）为四星的，建议对书记诫勉谈话。连续 3 年（含当年）为三星的，建议对书记予以警告。当年为无星级的，建议对书记问责。以上只是建议，由有权限的党组织决定。",
      "After 2 years running, this one included, at 4 stars, the proposal is an admonishing talk with the secretary. After 3 years running, this one included, at 3 stars, the proposal is a warning to the secretary. After this year at no star, the proposal is to hold the secretary to account. These are proposals; the competent Party organisation decides.",
    ],
  ];

  it.each(rules)("%j, and nothing else", (decisions, zh, en) => {
    expect(listOf(tiersGrid({ decisions }), "认定规则", "Rules of the decision")).toEqual([
      [zh],
      [en],
    ]);
  });

  it("come in the order in which a branch meets them", () => {
    const all = Object.assign({}, ...rules.map(([rule]) => rule).reverse()) as Rules;
    const [lines] = listOf(tiersGrid({ decisions: all }), "认定规则", "Rules of the decision");
    const wanted = rules.filter(([rule]) =>
      Object.entries(rule).every(([key, value]) => all[key as keyof Rules] === value),
    );
    expect(lines).toEqual(wanted.map(([, zh]) => zh));
    expect(lines).toHaveLength(10);
  });

  it("one line for each star with a limit", () => {
    const limits = { "4": { atMost: 4, usual: 3 }, "5": { atMost: 2 } };
    const [lines] = listOf(tiersGrid({ decisions: { limits } }), "认定规则", "");
    expect(lines).toHaveLength(2);
  });

  it.each<Rules>([{}, { limits: {} }, { order: [] }, { history: [] }])(
    "%j has nothing to say",
    (decisions) => expect(explain(tiersGrid({ decisions }), "zh-CN")).not.toContain("认定规则"),
  );
});
