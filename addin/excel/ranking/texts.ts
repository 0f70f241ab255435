import type { Absence, Locale } from "../../../shared/index.ts";

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
  percentile: words("不低于", "No lower than"),
  total: words("总分", "Total"),
  next: words("下一星", "Next star"),
  items: words("差项数", "Items short"),
  points: words("差分数", "Points short"),
  selfStar: words("自评星级", "Self stars"),
  lastYear: words("上年星级", "Last year"),
  unitRank: words("单位名次", "Unit rank"),
  average: words("平均星数", "Average star"),
  averageAttained: words("平均达成率", "Average attained"),
  noStarShare: words("未达星级占比", "No star share"),
  range: words("分数", "Points"),
  day: words("日期", "Day"),
  self: words("自评", "Self"),
  first: words("初评", "First review"),
  recheck: words("复评", "Recheck"),
  of: words("应参评", "Taking part"),
  key: words("标识", "Key"),
  unitKey: words("单位名称", "Unit name"),
  district: words("区", "District"),
  districtId: words("区编号", "District id"),
  ranked: words("已排名", "Ranked"),
  reason: words("原因", "Reason"),
} as const;

type TableKind = "ranking" | "counts" | "missing" | "near" | "totals" | "days";

interface RankingTexts {
  readonly sheets: Readonly<Record<TableKind, (cycle: number) => string>>;
  readonly titles: Readonly<Record<TableKind, (district: string, cycle: number) => string>>;
  readonly hint: string;
  readonly gone: Readonly<Record<TableKind, string>>;
  readonly tied: string;
  readonly stars: (star: number) => string;
  readonly charts: {
    readonly stars: string;
    /** with the highest line of each grid */
    readonly totals: (lines: string) => string;
    readonly days: string;
  };
}

const glyphs = (star: number) => "★".repeat(star);

/** The words on a ranking's sheets. */
export const rankingTexts: Readonly<Record<Locale, RankingTexts>> = {
  "zh-CN": {
    sheets: {
      ranking: (cycle) => `${cycle} 综合排名`,
      counts: (cycle) => `${cycle} 排名概况`,
      missing: (cycle) => `${cycle} 未提交名单`,
      near: (cycle) => `${cycle} 接近下一星`,
      totals: (cycle) => `${cycle} 得分分布`,
      days: (cycle) => `${cycle} 提交进度`,
    },
    titles: {
      ranking: (district, cycle) => `${district} ${cycle} 年度星级评定综合排名`,
      counts: (district, cycle) => `${district} ${cycle} 年度各单位星级概况`,
      missing: (district, cycle) => `${district} ${cycle} 年度尚未提交的支部`,
      near: (district, cycle) => `${district} ${cycle} 年度接近下一星的支部`,
      totals: (district, cycle) => `${district} ${cycle} 年度得分分布`,
      days: (district, cycle) => `${district} ${cycle} 年度提交进度`,
    },
    hint: "可以添加自己的列和备注，重新拉取时会保留。",
    gone: {
      ...{ ranking: "不再排名", counts: "不再列出", missing: "已提交" },
      ...{ near: "不再接近", totals: "不再列出", days: "不再列出" },
    },
    tied: "并列",
    stars: (star) => glyphs(star) || headings.noStar["zh-CN"],
    charts: {
      stars: "各单位星级分布",
      totals: (lines) => `得分分布（颜色按分数线分；最高线：${lines}）`,
      days: "各阶段逐日完成数",
    },
  },
  en: {
    sheets: {
      ranking: (cycle) => `${cycle} ranking`,
      counts: (cycle) => `${cycle} overview`,
      missing: (cycle) => `${cycle} not submitted`,
      near: (cycle) => `${cycle} near misses`,
      totals: (cycle) => `${cycle} totals`,
      days: (cycle) => `${cycle} progress`,
    },
    titles: {
      ranking: (district, cycle) => `${district}: combined ranking ${cycle}`,
      counts: (district, cycle) => `${district}: stars per unit ${cycle}`,
      missing: (district, cycle) => `${district}: not submitted yet ${cycle}`,
      near: (district, cycle) => `${district}: near the next star ${cycle}`,
      totals: (district, cycle) => `${district}: distribution of totals ${cycle}`,
      days: (district, cycle) => `${district}: progress of submissions ${cycle}`,
    },
    hint: "Columns and notes that you add are kept when you pull again.",
    gone: {
      ...{ ranking: "not ranked", counts: "not listed", missing: "submitted" },
      ...{ near: "no longer near", totals: "not listed", days: "not listed" },
    },
    tied: "tied",
    stars: (star) => glyphs(star) || headings.noStar.en,
    charts: {
      stars: "Stars per unit",
      totals: (lines) => `Totals, coloured by star line (highest line: ${lines})`,
      days: "Branches done with each stage, by day",
    },
  },
};

type Named = Readonly<Record<"best" | "districts" | "absent", (cycle: number) => string>>;
type Titled = Readonly<
  Record<"best" | "districts" | "absent", (region: string, cycle: number) => string>
>;

interface RegionTexts {
  readonly sheets: Named;
  readonly titles: Titled;
  readonly absences: Readonly<Record<Absence, string>>;
  readonly chart: string;
}

/** The words on a region's sheets. */
export const regionTexts: Readonly<Record<Locale, RegionTexts>> = {
  "zh-CN": {
    sheets: {
      best: (cycle) => `${cycle} 地区排名`,
      districts: (cycle) => `${cycle} 各区星级`,
      absent: (cycle) => `${cycle} 未计入的区`,
    },
    titles: {
      best: (region, cycle) => `${region} ${cycle} 年度各区合并排名`,
      districts: (region, cycle) => `${region} ${cycle} 年度各区星级概况`,
      absent: (region, cycle) => `${region} ${cycle} 年度未计入的区`,
    },
    chart: "各区星级分布",
    absences: { unknown: "尚未建立", unreachable: "暂时联系不上", cycle: "处于其他年度" },
  },
  en: {
    sheets: {
      best: (cycle) => `${cycle} region`,
      districts: (cycle) => `${cycle} districts`,
      absent: (cycle) => `${cycle} not counted`,
    },
    titles: {
      best: (region, cycle) => `${region}: all districts together ${cycle}`,
      districts: (region, cycle) => `${region}: stars by district ${cycle}`,
      absent: (region, cycle) => `${region}: districts not counted ${cycle}`,
    },
    chart: "Stars by district",
    absences: { unknown: "never made", unreachable: "does not answer", cycle: "in another year" },
  },
};
