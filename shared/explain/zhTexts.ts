import type { Sentences } from "./explainTexts.ts";

const digits = "一二三四五六七八九";
const of = (value: number | undefined, unit: string) =>
  value === undefined ? [] : [`${value} ${unit}`];

export const zhTexts: Sentences = {
  list: (parts) => parts.join("、"),
  sentences: (parts) => parts.join(""),
  labelled: (label, value) => `**${label}**：${value}`,
  star: (level) => (level === 0 ? "无星级" : `${digits[level - 1] ?? level}星`),
  items: (ids) => `第${ids.join("、")}项`,
  date: (year, month, day) => [...of(year, "年"), ...of(month, "月"), ...of(day, "日")].join(" "),

  origin: "本说明由评分表数据生成；评定标准、检查内容均为文件原文，另作的解释一律列在“说明”中。",
  subjects: { branch: "党支部（基层党组织）", member: "党员个人", programme: "工作目标" },
  grid: (id, version) => `${id}，版本 ${version}`,
  contents: (sections, items) => `${sections} 个部分，共 ${items} 项`,
  days: (days) => `${days} 天`,
  pendingBase: (items) =>
    `**待协调员补充**：${items}在文件中没有写明如何评定，须由协调员补充；补充之前评不出星级。`,
  pendingMore: (items) => `**待协调员补充**：${items}的分值在文件中没有写明，补充之前不计分。`,

  tier: (star) => `只设${star}一个星级：要求的项目全部达到，即达到该星级；有一项未达到，即未达到。`,
  tiers: (stars) =>
    `星级从低到高为${stars}。某一星级要求的项目全部达到，即达到该星级；有一项未达到，即未达到该星级。按所达到的最高星级评定。`,
  named: (stars) =>
    `共 ${stars} 颗星，每颗星单独评定：所列项目全部达到即得该星，有一项未达到即不得该星。得几颗星，即为几星。`,
  prerequisites: "列为前提的星，可以是以前年度获得的，也可以与本星同年获得。",
  pointsBase: (points) => `起评分 ${points} 分。`,
  pointsMax: (points) => `满分 ${points} 分。`,
  pointsSoFar: (points, pending) => `已定分值共 ${points} 分，另有 ${pending} 项待补充。`,
  pointsPending: (pending) => `各项分值均待补充（${pending} 项）。`,
  pointsRule: "总分达到分数线的，评为相应星级；分数线含本数，分数不作四舍五入。",
  bonusCounts: "加分计入总分，也计入分数线。",
  bonusApart: "加分计入总分，但是否达到分数线，按不含加分的得分计算。",
  deductions: "扣分从总分中扣除，扣至 0 分为止。",
  unanswered: "项目全部填写后才评定星级；未填写的既不视为“否”，也不视为 0 分。",
  notApplicable: "标明可填“不适用”的项目，确不适用并写明理由的，视为达到。",
  legend: {
    tiers: "表中“●”为须达到的项目，“—”为不要求的项目，“≥”后为判定所用的数值。",
    named: "表中“●”为须达到的项目，“≥”后为判定所用的数值。",
  },
  held: (stars) => `${stars} 颗星`,
  itemCount: (items) => `${items} 项`,
  line: (points) => `${points} 分及以上`,

  roles: { base: "基本分", bonus: "加分", deduction: "扣分" },
  sectionRole: { bonus: "本部分为加分项目。", deduction: "本部分为扣分项目。" },
  cap: (points) => `合计最多计 ${points} 分。`,
  decidedBy: (who) => `本星由${who}评定。`,
  mayNotApply: "可填",
  pending: "待补充",
  needs: (stars) => `须获得：${stars}`,
  inSteps: {
    base: (max, step) => `0 至 ${max} 分，每档 ${step} 分`,
    bonus: (max, step) => `加 0 至 ${max} 分，每档 ${step} 分`,
    deduction: (max, step) => `扣 0 至 ${max} 分，每档 ${step} 分`,
  },
  allOrNothing: {
    base: (max) => `达到得 ${max} 分，否则 0 分`,
    bonus: (max) => `达到加 ${max} 分，否则不加`,
    deduction: (max) => `有此情形扣 ${max} 分`,
  },
  each: {
    base: (each, max) => `每次得 ${each} 分，最多 ${max} 分`,
    bonus: (each, max) => `每次加 ${each} 分，最多 ${max} 分`,
    deduction: (each, max) => `每次扣 ${each} 分，最多 ${max} 分`,
  },
  reading: (words, figure) => `${words}（${figure}）`,

  variantsHow: "依次对照，取第一条与支部相符的；都不相符的，按表中要求。",
  variant: (item, who, what) => `${item}，${who}：${what}`,
  types: (names) => `组织类型为${names}`,
  categories: (names) => `领域为${names}`,
  everyBranch: "所有支部",
  asks: (requirements) => `（要求：${requirements}）`,
  asksNothing: "不作要求",

  sum: (total, parts) => `${total}应等于${parts}之和；不一致时会提示核对。`,
  rounding: { floor: "不足 1 个的舍去", round: "四舍五入", ceil: "不足 1 个的按 1 个计" },
  everyYear: (star, places) => `${star}：每年 ${places} 个。`,
  grows: (star, { base, baseYear, growth, growthMode, chained }, rounding) => {
    const later = {
      linear: `增加 ${baseYear} 年名额的 ${growth}%（${rounding}）`,
      compound: chained
        ? `比上年增长 ${growth}%，逐年取整（${rounding}）后再计算下一年`
        : `比上年增长 ${growth}%，只对结果取整（${rounding}）`,
    };
    return `${star}：${baseYear} 年 ${base} 个，以后每年${later[growthMode]}。`;
  },
  below: (percent, rounding) =>
    `申报数少于名额的，按申报数的 ${percent}% 择优评定（${rounding}）。`,
  minimum: (places) => `有支部申报的，至少可评 ${places} 个。`,
  fixed: (star, places) => `${star}：每年 ${places} 个；申报数不足的，以申报数为限。`,
  share: (star, percent, rounding) => `${star}：申报数的 ${percent}%（${rounding}）。`,
  shareExample: (applicants, places) => `如申报 ${applicants} 个，可评 ${places} 个。`,
  shareOfAll: (star, percent, rounding) =>
    `${star}：支部总数的 ${percent}%（${rounding}），且不超过申报数。`,
  shareOfAllExample: (branches, places) => `如支部共 ${branches} 个，可评 ${places} 个。`,
  firstYears: "申报数不少于名额时，各年度的名额如下。",
  year: (year) => `${year} 年`,
  cliff: "申报数刚好达到名额与只差 1 个，可评数会有明显差别；这是文件规定的结果，不作折中。",
  cliffExample: (star, year, at, below) =>
    `${star}：${year} 年申报 ${at.applied} 个，可评 ${at.places} 个；申报 ${below.applied} 个，可评 ${below.places} 个。`,

  effects: { bar: "当年不得申报", cancel: "当年取消星级" },
  capped: (star) => `当年最高评为${star}`,
  anyOf: "以下任何一种即适用：",

  limit: (star, atMost) => `每个单位每年申报${star}的支部不超过 ${atMost} 个，继续持有的不计。`,
  usual: (fewest) => `少于 ${fewest} 个的，只作提示。`,
  inspection: (star, failures) =>
    `同一单位申报${star}的支部中，抽查有 ${failures} 个及以上未通过的，该单位当年申报${star}的支部均不予认定。`,
  lowest: (percent, rounding) =>
    `按类别分组、按积分排名，居后 ${percent}% 的支部（${rounding}）当年不得申报；与界线同分的不在此限。`,
  groupsFrom: (branches) => `同一类别不足 ${branches} 个支部的，只列示名次，不作限制。`,
  units: (star, inclusive, share) => {
    const low = inclusive ? `${star}及以下` : `低于${star}`;
    return `${low}的支部占本单位支部 ${share} 及以上的，建议该单位及其班子成员不评为优秀；不属于任何单位的支部${low}的，同样处理。`;
  },
  history: (star, years, proposal) =>
    `${years === 1 ? "当年" : `连续 ${years} 年（含当年）`}为${star}的，建议${proposal}。`,
  proposals: { talk: "对书记诫勉谈话", warning: "对书记予以警告", accountability: "对书记问责" },
  historyHow: "以上只是建议，由有权限的党组织决定。",
  recheck: (rectifyFirst, failed) =>
    `复核不合格的，${rectifyFirst ? "先责令限期整改，整改后仍不合格的，" : ""}${failed}；各项处理经确认后生效。`,
  failed: { lower: "降低一个星级", revoke: "撤销称号" },
  placesFor: {
    holders: "名额包括当年继续持有和新评定的支部。",
    new: "名额只用于当年新评定的支部，继续持有的不占名额。",
  },
  order: (criteria) =>
    `同一星级的支部，依次按${criteria}排序；仍不能区分的并列，不按名称或提交时间先后取舍。`,
  criteria: {
    attained: "最高标准的达成率",
    nextMet: "已达到的高一星级项目数",
    margin: "数值项目超出要求的幅度",
    panel: "评审团评价",
  },
  fallBack: {
    yes: "未达到所申报的星级、但达到较低星级的，可以按所达到的星级认定。",
    no: "未达到所申报的星级的，不改按较低星级认定。",
  },
  direct: {
    yes: "符合规定条件的，可以不经评分表直接认定星级。",
    no: "星级一律按评分表评定，不直接认定。",
  },

  notesHow: "文件可作不同理解之处，本评分表按以下方式处理；文件发布单位另有解释的，从其解释。",
};
