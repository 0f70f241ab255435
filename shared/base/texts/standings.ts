import { text } from "../text.ts";

/** What a ranking may go by, and what units are compared by. */
export const criterionNames = {
  star: text("星级", "star"),
  attained: text("达标比例", "attained share"),
  nextMet: text("更高一星已达标项数", "items met of the next star"),
  margin: text("数值指标超出幅度", "margin over the thresholds"),
  panel: text("评审得分", "panel score"),
  averageStar: text("平均星级", "average star"),
  averageAttained: text("平均达标比例", "average attained share"),
} as const;

/** About a ranking and what a comparison of marks shows. */
export const standings = {
  "rank.entry": text(
    "无法排名：{at} 为“{found}”，应为 {limit}。请更正后重新排名。",
    "Cannot be ranked: {at} is “{found}” and should be {limit}. Correct it and rank again.",
  ),
  "rank.noStar": text(
    "尚无星级，未参加排名：评分表没有填完，或有填写无法识别。补全后即可排名。",
    "No star yet, hence no place: the grid is incomplete, or a mark cannot be read. Complete it to be ranked.",
  ),
  "rank.noGrid": text(
    "没有注明所用评分表，无法在评分表内排名。请补上评分表编号后重新排名。",
    "Does not say under which grid it was evaluated and cannot be ranked within one. Add the grid's id and rank again.",
  ),
  "rank.criterion": text(
    "{at} 为“{found}”，无法识别（应为 {limit}），按没有此项处理，排在有此项的条目之后。请更正后重新排名。",
    "{at} is “{found}” and cannot be read (should be {limit}): it counts as lacking, behind entries that have it. Correct it and rank again.",
  ),
  "rank.policy": text(
    "排名办法的 {at} 为“{found}”，不可用（应为 {limit}），未作排名。请按公布的办法更正。",
    "The ranking policy has “{found}” for {at}, which cannot be used (allowed: {limit}); nothing was ranked. Set it as published.",
  ),
  "rank.tied": text(
    "{zh}均相同，名次并列；不按名称或时间区分先后。如须分出先后，由主管单位决定并写明理由。",
    "Equal in {en}, so the rank is shared; names and times do not break a tie. Where one must come first, the district decides and writes down why.",
  ),
  "rank.noUnit": text(
    "有 {found} 个支部没有注明所属单位，不计入任何单位。请补上后重新排名。",
    "Branches that do not say which unit they belong to: {found}. They count for none. Add it and rank again.",
  ),
  "rank.unitOpen": text(
    "该单位 {found} 个支部都还没有星级，未参加排名。",
    "None of this unit's branches ({found}) has a star yet: the unit is not ranked.",
  ),
} as const;
