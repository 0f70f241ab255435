import { text } from "../base/text.ts";
import type { Grid, Section } from "../grid/grid.ts";
import { pending, section } from "./build.ts";

const missing = text(
  "考核评价标准原文未附，请由协调员换成该星的各项标准。",
  "The source does not include the criteria: the coordinator replaces this item by those of the star.",
);

const alone = text(
  "每个星级单独考核,按标准达到要求即可晋级升星,只要有一项达不到要求的即不得星。",
  "Each star is assessed alone: who meets its standard rises; a single requirement not met means no star.",
);

const star = (id: string, zh: string, en: string): Section => ({
  ...section(
    zh,
    zh,
    en,
    [
      pending(
        id,
        `${zh}：《州直机关“五星级党支部”考核评价标准》`,
        `${en}: Assessment Standard for “Five-Star Party Branches” of the Organs Directly under the Prefecture`,
        missing,
      ),
    ],
    "二、评定标准",
  ),
  note: alone,
});

/**
 * Scheme E: “five-star Party branches” of the organs directly under the prefecture (州直机关“五星级党支部”).
 * Five stars, each judged alone, all or nothing; the level is their number.
 */
export const organsFiveStars: Grid = {
  id: "organs-five-stars",
  version: "1.0.0",
  title: text(
    "州直机关“五星级党支部”评定标准",
    "“Five-star Party branches” of the organs directly under the prefecture: rating standard",
  ),
  short: text("机关五星级党支部", "Organs five stars"),
  audience: text("州直机关各党支部", "Party branches of the organs directly under the prefecture"),
  source: {
    document: text(
      "州直机关“五星级党支部”创建文件",
      "Document on creating “five-star Party branches” in the organs directly under the prefecture",
    ),
    clause: "二、评定标准",
  },
  rule: { kind: "named" },
  sections: [
    star("1", "战斗堡垒星", "Bastion Star"),
    star("2", "先锋模范星", "Vanguard Star"),
    star("3", "制度建设星", "Rules Star"),
    star("4", "活动开展星", "Activities Star"),
    star("5", "工作创新星", "Innovation Star"),
  ],
  levelNames: {
    "0": text("无星", "No star"),
    "1": text("一星级", "One star"),
    "2": text("二星级", "Two stars"),
    "3": text("三星级", "Three stars"),
    "4": text("四星级", "Four stars"),
    "5": text("五星级", "Five stars"),
  },
  decisions: {
    units: { star: 3, inclusive: true, share: { value: 2, of: 3 } },
    history: [
      { star: 2, years: 2, proposal: "talk" },
      { star: 1, years: 1, proposal: "talk" },
      { star: 1, years: 2, proposal: "warning" },
      { star: 0, years: 1, proposal: "accountability" },
    ],
  },
  calendar: [
    {
      title: text("安排部署", "Arrangement"),
      when: text("年底或次年初", "At the end of the year or the beginning of the next"),
      who: text("机关党组织", "Party organisations of the organs"),
      text: text(
        "年底或次年初,机关党组织要对开展“五星级党支部”评定活动进行安排部署,明确年度争创目标任务,制定详细工作措施。",
        "At the end of the year or the beginning of the next, Party organisations of the organs arrange the rating of “five-star Party branches”, set the year's aims and tasks and draw up detailed measures.",
      ),
    },
    {
      title: text("支部自评", "Self-evaluation by the branch"),
      when: text("每年11月底之前", "By the end of November each year"),
      by: "11-30",
      who: text("各党支部", "Party branches"),
      text: text(
        "每年11月底之前,各党支部对照考核评价标准开展自查自评,总结成绩,查找不足,形成自评意见,工委直属支部将自评结果上报机关工委。",
        "By the end of November each year, branches check and evaluate themselves against the assessment standard, sum up what was achieved, look for what is lacking and form an opinion of themselves; branches directly under the working committee report the result to the working committee for organs.",
      ),
    },
    {
      title: text(
        "机关党委（总支）测评",
        "Evaluation by the organ's Party committee (general branch)",
      ),
      when: text("每年12月底之前", "By the end of December each year"),
      by: "12-31",
      who: text(
        "各机关党委（总支）；直属党支部由机关工委",
        "The organs' Party committees (general branches); for branches directly under it, the working committee for organs",
      ),
      text: text(
        "每年12月底之前,各机关党委(总支)采取召开测评会、发放调查问卷、回访服务对象等形式,就所属党支部发挥作用情况开展群众满意度测评,测评结果上报机关工委并向党支部通报,提出星级评定意见并向州直机关工委上报《州直机关“五星级党支部”评定申报表》。直属党支部星级评定由机关工委统一组织开展。",
        "By the end of December each year, the organs' Party committees (general branches) survey the public's satisfaction with the part played by the branches under them, by means of meetings, questionnaires and visits to those they serve; they report the result to the working committee for organs and tell it to the branch, propose a star and submit the Application Form for the Rating of “Five-Star Party Branches” of the Organs Directly under the Prefecture. The rating of branches directly under the working committee is organised by the working committee itself.",
      ),
    },
    {
      title: text("晋级争星", "Rising to higher stars"),
      when: text("星级评定后", "After the rating"),
      who: text("各党支部及其上级党组织", "Party branches and their higher Party organisations"),
      text: text(
        "五星级、四星级党支部重在巩固提高、高位求进,打造示范品牌;三星级党支部重在查漏补缺、比学赶超,推动全面进步;二星级、一星级党支部重在弥补短板、改进工作,实现晋级争星;无星党支部重在理清思路、细化措施,促进整改提高。",
        "Five-star and four-star branches are to consolidate, to advance from a high level and to create exemplary brands; three-star branches to fill gaps, to learn from and overtake others and to advance on all fronts; two-star and one-star branches to mend weaknesses, improve their work and rise; branches without a star to clear their thinking, detail their measures, rectify and improve.",
      ),
    },
    {
      title: text("考核验收", "Assessment and acceptance"),
      when: text("每年部署下一轮评定时", "Each year, when the next round is arranged"),
      who: text("上级党组织", "The higher Party organisation"),
      text: text(
        "党支部星级评定等级根据日常工作和年度考核验收结果实行动态管理,对不符合相应星级标准的党支部予以摘星并责令整改,对工作成效明显、达到相应星级标准的予以升星。",
        "A branch's star is managed dynamically, on its day-to-day work and the results of the yearly assessment: branches that do not meet the standard of their star lose it and are ordered to rectify; those whose work is clearly effective and meets the standard of a higher star are raised.",
      ),
    },
    {
      title: text("严格奖惩", "Rewards and penalties"),
      when: text("每年", "Every year"),
      who: text(
        "机关工委、各党委（总支）",
        "The working committee for organs, Party committees (general branches)",
      ),
      text: text(
        "机关工委每年在召开基层组织专题会议时对晋升为五星级和进位两个星级以上的党支部进行通报表彰。各党委(总支)每年要对“五星级党支部”评定活动开展情况和党支部星级评定情况进行通报,对晋升到四星级和进位幅度较大的党支部予以通报表彰。对连续两年被评定为二星级或当年被评定为一星级的党支部书记要进行诫勉谈话,连续两年被评定为一星级的党支部,对党组织书记进行警告;对被评定为无星级党支部的书记当年进行问责。",
        "Each year, at its meeting on primary organisations, the working committee for organs commends in a circular the branches that rose to five stars and those that rose by two stars or more. Party committees (general branches) report each year on the conduct and the results of the rating and commend the branches that rose to four stars and those that rose by much. Secretaries of branches rated two-star for two years running, or one-star in the year, are given an admonitory talk; where a branch is rated one-star for two years running, its secretary is given a warning; the secretary of a branch rated without a star is held to account in that year.",
      ),
    },
    {
      title: text("组织领导", "Leadership"),
      when: text("全年", "All year"),
      who: text("机关党组织", "Party organisations of the organs"),
      text: text(
        "要把推行五星级管理,作为推进机关党的建设的重要举措,要精心组织,周密部署。要注意把五星级创建工作与加强基层党组织建设的其他工作和载体有机结合起来,与为基层办实事解难题结合起来,以实际成效为完成本单位中心任务提供坚强保证。要加强舆论宣传,大力选树培育先进典型,及时总结推广基层成功经验和有效做法,充分发挥先进典型的示范引领作用,不断激发基层党组织的主观能动性,努力形成你追我赶、奋力争星的生动局面。",
        "Management by five stars is to be treated as an important measure for advancing Party building in the organs, carefully organised and thoroughly arranged. It is to be joined with the other work of strengthening primary Party organisations and with solving practical problems for the grassroots, so that real results firmly support the unit's central tasks. Publicity is to be strengthened, advanced models chosen and cultivated, and successful experience and effective methods summed up and spread in good time, so that models set an example and lead, primary Party organisations act of their own accord, and a lively contest for stars takes shape.",
      ),
    },
    {
      title: text("星级评定结果运用", "Use of the results"),
      when: text("评定后", "After the rating"),
      who: text("州直机关工委", "The working committee for organs of the prefecture"),
      text: text(
        "在州直机关工委组织的各类评比表彰中,原则上受州直机关工委表彰的必须为五星级党支部,推荐州级以上表彰的州直机关基层党组织必须为五星级党支部;三星级以下党支部占本单位党支部总数三分之二以上的机关党委(总支)及其领导班子成员不能被评为优秀,三星级以下直属党支部及其领导班子成员不能被评为优秀。",
        "In appraisals organised by the working committee, those it commends must as a rule be five-star branches; primary Party organisations of the organs recommended for commendation at prefecture level or above must be five-star branches. Organ Party committees (general branches) of whose branches two thirds or more are at three stars or below, and the members of their leading bodies, cannot be rated excellent; nor can branches directly under the working committee that are at three stars or below, and the members of their leading bodies.",
      ),
    },
  ],
  notes: [
    text(
      "《州直机关“五星级党支部”考核评价标准》原文未附，五颗星的标准均待补充，补充前不评定星级。",
      "The assessment standard is not in the source: the criteria of all five stars are to be filled in, and until then there is no star.",
    ),
    text(
      "每颗星单独考核，只要有一项达不到要求的即不得星。级别为所得星的颗数，无星为0：原文未明说，据“一星级”“无星级”等用语推断。",
      "Each star is assessed alone, and one criterion not met means no star. The level is the number of stars held: this is not said outright but follows from the words “one-star” and “without a star”.",
    ),
    text(
      "“五个好”（领导班子好、党员队伍好、工作机制好、工作业绩好、群众反映好）是创建标准，五颗星是考核内容，两者不逐一对应。",
      "The “five goods” (a good leading body, good members, good mechanisms, good results, a good name with the public) are the standard of the campaign; the five stars are what is assessed. They do not match one by one.",
    ),
    text(
      "“三星级以下”含三星级，“三分之二以上”含三分之二；按字面也可读作不含，由协调员确定。",
      "“Three stars or below” includes three stars, and “two thirds or more” two thirds; they can also be read without the number, which the coordinator decides.",
    ),
    text(
      "诫勉谈话、警告、问责只作为建议提出，由党组织决定；判断“连续两年”须有上一年度的评定结果。",
      "Talks, warnings and accountability are only proposed; the Party organisation decides. “Two years running” takes the result of the year before.",
    ),
    text(
      "原文明显错字已按文意改正：“创健”作“创建”，“惰况”作“情况”，“弓颇”作“引领”，“扣心”作“中心”。所据为网络汇编本，半角标点照录。",
      "Evident slips of the source are corrected (four words misread in scanning). The source is a collection from the web; its half-width punctuation is kept.",
    ),
    text(
      "《州直机关“五星级党支部”评定申报表》的栏目原文未载。",
      "The fields of the application form are not in the source.",
    ),
  ],
};
