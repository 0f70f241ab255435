import type { Locale } from "../../shared/index.ts";

interface RankingTexts {
  readonly sheet: (cycle: number) => string;
  readonly title: (district: string, cycle: number) => string;
  readonly tied: string;
  readonly stars: (star: number) => string;
  readonly headings: Readonly<
    Record<
      "rank" | "tied" | "branch" | "unit" | "grid" | "star" | "level" | "attained" | "time",
      string
    >
  >;
}

/** The words on a ranking's sheet. */
export const rankingTexts: Readonly<Record<Locale, RankingTexts>> = {
  "zh-CN": {
    sheet: (cycle) => `${cycle} 综合排名`,
    title: (district, cycle) => `${district} ${cycle} 年度星级评定综合排名`,
    tied: "并列",
    stars: (star) => "★".repeat(star) || "未达星级",
    headings: {
      rank: "名次",
      tied: "并列",
      branch: "支部",
      unit: "单位",
      grid: "评分表",
      star: "星级",
      level: "星数",
      attained: "达成率",
      time: "提交时间 (UTC)",
    },
  },
  en: {
    sheet: (cycle) => `${cycle} ranking`,
    title: (district, cycle) => `${district}: combined ranking ${cycle}`,
    tied: "tied",
    stars: (star) => "★".repeat(star) || "No star",
    headings: {
      rank: "Rank",
      tied: "Tied",
      branch: "Branch",
      unit: "Unit",
      grid: "Grid",
      star: "Stars",
      level: "Level",
      attained: "Attained",
      time: "Submitted (UTC)",
    },
  },
};
