import type { Text } from "../../shared/index.ts";

const text = (zh: string, en: string): Text => ({ "zh-CN": zh, en });

/** The words of a circular. */
export const circularTexts = {
  title: text("{year} 年度星级评定结果通报", "Star ratings {year}"),
  office: text("公布单位", "Published by"),
  date: text("公布日期", "Published on"),
  version: text("第 {version} 次公布", "Publication no. {version}"),
  reason: text("再次公布的理由", "Why it was published anew"),
  stars: text("{star} 星", "{star} stars"),
  count: text("共 {count} 个", "{count} in all"),
  restricted: text(
    "按规定不公布名称，只公布各单位的星级数量。",
    "Names are not published; only how many stars each unit has.",
  ),
  branch: text("支部", "Branch"),
  unit: text("单位", "Unit"),
  star: text("星级", "Star"),
  number: text("数量", "How many"),
  grid: text("评分表", "Grid"),
  none: text("无", "none"),
  noBranches: text("没有评定星级的支部。", "No branch was awarded a star."),
  changed: text("与上次公布相比的变化", "What changed since the last publication"),
  unchanged: text("与上次公布相比，星级没有变化。", "No star changed since the last publication."),
  was: text("原为", "Before"),
  is: text("现为", "Now"),
  record: text("评定记录校验值", "Hash of the record"),
  otherLanguage: text("English", "中文"),
} as const satisfies Record<string, Text>;
