import type { Locale } from "../../../shared/index.ts";

type Words = Readonly<Record<Locale, string>>;
const words = (zh: string, en: string): Words => ({ "zh-CN": zh, en });

/** Headings of our columns in both languages: by them a heading that nobody renamed is known. */
export const headings = {
  rank: words("名次", "Rank"),
  tied: words("并列", "Tied"),
  branch: words("支部", "Branch"),
  unit: words("单位", "Unit"),
  grid: words("评分表", "Grid"),
  star: words("星级", "Stars"),
  level: words("星数", "Level"),
  attained: words("达成率", "Attained"),
  distance: words("距最高标准", "Short of highest"),
  time: words("提交时间 (UTC)", "Submitted (UTC)"),
  branchId: words("支部编号", "Branch id"),
  number: words("序号", "No."),
  noStar: words("未达星级", "No star"),
  submitted: words("已提交", "Submitted"),
  missing: words("未提交", "Missing"),
  unitKey: words("单位名称", "Unit name"),
} as const;

interface RankingTexts {
  readonly sheets: Readonly<Record<"ranking" | "counts" | "missing", (cycle: number) => string>>;
  readonly titles: Readonly<
    Record<"ranking" | "counts" | "missing", (district: string, cycle: number) => string>
  >;
  readonly hint: string;
  readonly gone: Readonly<Record<"ranking" | "counts" | "missing", string>>;
  readonly tied: string;
  readonly stars: (star: number) => string;
  readonly chart: string;
}

const glyphs = (star: number) => "★".repeat(star);

/** The words on a ranking's sheets. */
export const rankingTexts: Readonly<Record<Locale, RankingTexts>> = {
  "zh-CN": {
    sheets: {
      ranking: (cycle) => `${cycle} 综合排名`,
      counts: (cycle) => `${cycle} 排名概况`,
      missing: (cycle) => `${cycle} 未提交名单`,
    },
    titles: {
      ranking: (district, cycle) => `${district} ${cycle} 年度星级评定综合排名`,
      counts: (district, cycle) => `${district} ${cycle} 年度各单位星级概况`,
      missing: (district, cycle) => `${district} ${cycle} 年度尚未提交的支部`,
    },
    hint: "可以添加自己的列和备注，重新拉取时会保留。",
    gone: { ranking: "不再排名", counts: "不再列出", missing: "已提交" },
    tied: "并列",
    stars: (star) => glyphs(star) || headings.noStar["zh-CN"],
    chart: "各单位星级分布",
  },
  en: {
    sheets: {
      ranking: (cycle) => `${cycle} ranking`,
      counts: (cycle) => `${cycle} overview`,
      missing: (cycle) => `${cycle} not submitted`,
    },
    titles: {
      ranking: (district, cycle) => `${district}: combined ranking ${cycle}`,
      counts: (district, cycle) => `${district}: stars per unit ${cycle}`,
      missing: (district, cycle) => `${district}: not submitted yet ${cycle}`,
    },
    hint: "Columns and notes that you add are kept when you pull again.",
    gone: { ranking: "not ranked", counts: "not listed", missing: "submitted" },
    tied: "tied",
    stars: (star) => glyphs(star) || headings.noStar.en,
    chart: "Stars per unit",
  },
};
