import { describe, expect, it } from "vitest";
import { explain } from "../../shared/explain/explain.ts";
import type { QuotaRule } from "../../shared/index.ts";
import { linesOf, linesOfBoth, listOf, tableWith, tiersGrid } from "./explained.ts";

type Growing = Extract<QuotaRule, { base: number }>;

const growing: Growing = {
  ...{ base: 30, baseYear: 2017, growth: 10, growthMode: "compound", rounding: "floor" },
  ...{ chained: false, shareIfBelow: 80, shareRounding: "floor", minIfAny: 1 },
};

const placesOf = (...rules: QuotaRule[]) => {
  const quotas = Object.fromEntries(rules.map((rule, at) => [String(at + 3), rule]));
  return listOf(tiersGrid({ quotas }), "名额", "Places").map((lines) => lines[0]);
};

describe("places", () => {
  it("that grow, and the share where fewer apply", () => {
    expect(placesOf(growing)).toEqual([
      "三星：2017 年 30 个，以后每年比上年增长 10%，只对结果取整（不足 1 个的舍去）。申报数少于名额的，按申报数的 80% 择优评定（不足 1 个的舍去）。有支部申报的，至少可评 1 个。",
      "3 stars: 30 places in 2017, then 10% more each year, only the result rounded down. Where fewer apply than there are places, the best 80% of the applicants are chosen (rounded down). Where anybody applies, there is room for at least 1.",
    ]);
  });

  it.each<[string, Partial<Growing>, string, string]>([
    [
      "chained",
      { chained: true, rounding: "round" },
      "比上年增长 10%，逐年取整（四舍五入）后再计算下一年。",
      "then 10% more each year, every year rounded to the nearest before the next.",
    ],
    [
      "linear",
      { growthMode: "linear", rounding: "ceil" },
      "以后每年增加 2017 年名额的 10%（不足 1 个的按 1 个计）。",
      "then 10% of that number more each year (rounded up).",
    ],
    ["without growth", { growth: 0 }, "三星：每年 30 个。申报", "3 stars: 30 places a year. Where"],
    ["one", { growth: 0, base: 1 }, "三星：每年 1 个。", "3 stars: 1 place a year. "],
    ["one that grows", { base: 1 }, "：2017 年 1 个，", "3 stars: 1 place in 2017, "],
    [
      "a share rounded up",
      { shareRounding: "ceil" },
      "80% 择优评定（不足 1 个的按 1 个计）。",
      "80% of the applicants are chosen (rounded up).",
    ],
  ])("%s", (_, more, zh, en) => {
    const [inChinese, inEnglish] = placesOf({ ...growing, ...more });
    expect(inChinese).toContain(zh);
    expect(inEnglish).toContain(en);
  });

  it("without a minimum", () => {
    const [zh, en] = placesOf({ ...growing, minIfAny: 0 });
    expect(zh).toMatch(/舍去）。$/);
    expect(en).toMatch(/\(rounded down\)\.$/);
  });

  it("that are fixed", () => {
    expect(placesOf({ kind: "fixed", places: 50 })).toEqual([
      "三星：每年 50 个；申报数不足的，以申报数为限。",
      "3 stars: 50 places a year, and not more than applied.",
    ]);
  });

  it("that are a share of the applicants", () => {
    const share = { kind: "share", of: "applicants", percent: 30, minIfAny: 2 } as const;
    expect(placesOf({ ...share, rounding: "floor" })).toEqual([
      "三星：申报数的 30%（不足 1 个的舍去）。有支部申报的，至少可评 2 个。如申报 25 个，可评 7 个。",
      "3 stars: 30% of the applicants (rounded down). Where anybody applies, there is room for at least 2. Of 25 applicants: 7.",
    ]);
    expect(placesOf({ ...share, rounding: "ceil", minIfAny: 0 })[0]).toBe(
      "三星：申报数的 30%（不足 1 个的按 1 个计）。如申报 25 个，可评 8 个。",
    );
  });

  it("that are a share of all branches", () => {
    const share = { kind: "share", of: "all", percent: 30, minIfAny: 0 } as const;
    expect(placesOf({ ...share, rounding: "round" })).toEqual([
      "三星：支部总数的 30%（四舍五入），且不超过申报数。如支部共 125 个，可评 38 个。",
      "3 stars: 30% of all branches (rounded to the nearest), and not more than applied. Of 125 branches: 38.",
    ]);
    expect(placesOf({ ...share, rounding: "floor", minIfAny: 2 })[1]).toContain(
      "than applied. Where anybody applies, there is room for at least 2. Of 125 branches: 37.",
    );
  });

  const two = tiersGrid({
    quotas: {
      "3": { kind: "fixed", places: 9 },
      "4": growing,
      "5": { ...growing, base: 10, baseYear: 2018 },
    },
  });

  it("of the first years, as quota reckons them", () => {
    expect(tableWith(two, "zh-CN", "年度")).toEqual({
      headings: ["年度", "四星", "五星"],
      rows: [
        ["2017 年", "30", "10"],
        ["2018 年", "33", "10"],
        ["2019 年", "36", "11"],
        ["2020 年", "39", "12"],
        ["2021 年", "43", "13"],
      ],
    });
    expect(tableWith(two, "en", "Year").rows[4]).toEqual(["2021", "43", "13"]);
    const [zh, en] = linesOfBoth(two);
    expect(zh).toContain("申报数不少于名额时，各年度的名额如下。");
    expect(en).toContain("Where at least as many apply as there are places, the places are:");
  });

  it("are the same every year where they do not grow", () => {
    const still = tiersGrid({ quotas: { "4": { ...growing, growth: 0 }, "5": growing } });
    expect(tableWith(still, "zh-CN", "年度").headings).toEqual(["年度", "五星"]);
    const fixed = tiersGrid({ quotas: { "5": { kind: "fixed", places: 9 } } });
    expect(tableWith(fixed, "zh-CN", "年度").rows).toEqual([]);
  });

  it("and what one applicant fewer comes to", () => {
    const [zh, en] = listOf(two, "名额", "Places");
    expect(zh?.slice(3)).toEqual([
      "四星：2017 年申报 30 个，可评 30 个；申报 29 个，可评 23 个。",
      "五星：2018 年申报 10 个，可评 10 个；申报 9 个，可评 7 个。",
    ]);
    expect(en?.slice(3)).toEqual([
      "4 stars, 2017: of 30 applicants 30 can be chosen, of 29 only 23.",
      "5 stars, 2018: of 10 applicants 10 can be chosen, of 9 only 7.",
    ]);
    expect(linesOf(two, "zh-CN")).toContain(
      "申报数刚好达到名额与只差 1 个，可评数会有明显差别；这是文件规定的结果，不作折中。",
    );
    expect(linesOf(two, "en")).toContain(
      "Whether just enough apply to fill the places, or one fewer, makes a marked difference. That is what the standard says, and nothing is evened out.",
    );
  });

  it.each<[string, Partial<Growing>, number]>([
    ["two fewer places are a cliff", { base: 10, shareIfBelow: 90, shareRounding: "floor" }, 2],
    ["one fewer is none", { base: 10, shareIfBelow: 90, shareRounding: "ceil" }, 1],
    ["nor are all applicants", { shareIfBelow: 100 }, 1],
  ])("%s", (_, more, lines) => {
    const grid = tiersGrid({ quotas: { "5": { ...growing, ...more } } });
    expect(listOf(grid, "名额", "Places")[0]).toHaveLength(lines);
    expect(explain(grid, "zh-CN").includes("不作折中")).toBe(lines > 1);
  });
});
