import { text } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { pending, section, veto } from "./build.ts";

const clause = "二、评选内容及标准（一）";

const good = (id: string, zh: string, en: string, criterion: string, english: string) =>
  section(
    id,
    zh,
    en,
    [
      pending(
        id,
        criterion,
        english,
        text(
          "分值原文未载，请由协调员补充；各部分合计100分。",
          "The points are not in the source: the coordinator fills them in; all sections come to 100.",
        ),
      ),
    ],
    clause,
  );

const bonus = (id: string, zh: string, en: string) =>
  pending(
    id,
    zh,
    en,
    text(
      "奖励分值原文未载，补充前计0分。",
      "The bonus points are not in the source; until they are filled in they count 0.",
    ),
  );

const cancel = (id: string, zh: string, en: string) => veto("cancel", clause, id, zh, en);

/**
 * Scheme I: five-star rural Party branches of Gongyi (巩义“五星级”农村党支部): five goods of 100 points in
 * all, a bonus on top, five stars from 90, and seven vetoes. How the 100 points are divided is not stated.
 */
export const gongyiBranch: Grid = {
  id: "gongyi-branch",
  version: "1.0.0",
  title: text(
    "巩义“五星级”农村党支部评选标准",
    "“Five-star” rural Party branches of Gongyi: selection standard",
  ),
  short: text("五星级农村党支部", "Gongyi five-star"),
  audience: text("农村党（总）支部", "Rural Party branches and general Party branches"),
  source: {
    document: text(
      "巩义“五星级”农村党支部、“党员之星”创建文件（2012年6月26日）",
      "Gongyi document on creating “five-star” rural Party branches and “Party member stars” (26 June 2012)",
    ),
    clause,
  },
  rule: { kind: "points", bands: [{ star: 5, atLeast: 90 }], bonusCounts: true },
  sections: [
    good(
      "1",
      "阵地建设好",
      "Good premises",
      "阵地建设达标,规章制度完善。",
      "The premises meet the standard, and rules and regulations are complete.",
    ),
    good(
      "2",
      "支书带头作用好",
      "A secretary who leads well",
      "有一个好的带头人,能够领导班子贯彻落实科学发展观,认真执行党的路线方针政策,团结协作,求真务实,勤政廉洁,有较强的凝聚力。",
      "There is a good leader, able to lead the leading body in putting the Scientific Outlook on Development into practice and in conscientiously carrying out the Party's line, principles and policies; united and cooperative, truthful and pragmatic, diligent and clean, with considerable cohesion.",
    ),
    good(
      "3",
      "班子队伍好",
      "A good leading body and good members",
      "班子队伍团结,干事创业劲头足,有较强的战斗力。党员素质优良,有较强的党员意识,能够充分发挥先锋模范作用。",
      "The leading body is united, full of drive to get things done, and has considerable striking power. Members are of good quality, well aware of being Party members, and able fully to act as a vanguard and an example.",
    ),
    good(
      "4",
      "工作机制好",
      "Good working mechanisms",
      "坚持按照规章制度办事,能够按时按质开好“三会一课”,管理措施到位,工作运行顺畅有序。",
      "Affairs are handled by the rules; the “three meetings and one lesson” are held on time and well; management is in place, and the work runs smoothly and in order.",
    ),
    good(
      "5",
      "社会效果好",
      "A good effect on society",
      "基层党组织在群众中有较高威信,党员在群众中有良好形象,党群干群关系密切。本村各项工作成绩显著,围绕中心、服务大局事迹突出。",
      "The primary Party organisation has high standing and its members a good image with the public; Party, cadres and public are close. The village's work yields marked results, with outstanding deeds for the central task and the overall situation.",
    ),
    {
      ...section(
        "6",
        "奖励分值",
        "Bonus points",
        [
          bonus(
            "6",
            "基层组织建设工作有创新、有特色且成效显著,其经验做法当年被市级以上总结推广",
            "The work on primary organisations is innovative, distinctive and markedly effective, and its experience and methods were summed up and spread in the year at city level or above.",
          ),
          bonus(
            "7",
            "积极宣传报道基层党建工作,并获得省、市表彰奖励",
            "Party building at the grassroots is actively publicised and reported on, and this was commended or awarded by the province or the city.",
          ),
          bonus(
            "8",
            "当年在巩义市以上基层组织建设单项工作或综合工作评比验收中,工作突出,得到巩义市级以上通报表扬或做典型发言",
            "In an appraisal of single tasks or of the overall work on primary organisations in the year, at the level of Gongyi City or above, the work stood out and was praised in a circular at that level or above, or presented there as a model.",
          ),
          bonus(
            "9",
            "当年村“两委”班子集体或成员被巩义市以上授予先进称号或获得表彰奖励",
            "In the year the village's “two committees”, or one of their members, received an honorary title, a commendation or an award at the level of Gongyi City or above.",
          ),
        ],
        clause,
      ),
      note: text(
        "对工作实绩突出、成效显著的,另外增加奖励分值",
        "For outstanding achievements and marked results, bonus points are added on top.",
      ),
      counts: "bonus",
    },
  ],
  levelNames: {
    "0": text("未评为“五星级”示范基层党组织", "Not a five-star exemplary organisation"),
    "5": text("“五星级”示范基层党组织", "“Five-star” exemplary primary Party organisation"),
  },
  vetoes: [
    cancel(
      "corruption",
      "发生渎职或腐败案件的",
      "A case of dereliction of duty or corruption occurred.",
    ),
    cancel(
      "paralysis",
      "村“两委”班子瘫痪或半瘫痪,班子不团结或不作为,影响正常工作开展,当年发生集体上访影响较大的",
      "The village's “two committees” are paralysed or half paralysed, or not united or inactive, to the detriment of normal work, and a collective petition of some consequence took place in the year.",
    ),
    cancel(
      "lawsuit",
      "村集体涉及违反有关法律法规而被法院依法判决败诉的",
      "The village collective was held by a court to have broken laws or regulations and lost the case.",
    ),
    cancel(
      "vetoed",
      "因计划生育、信访、社会治安综合治理等工作被“一票否决”的",
      "The village was “vetoed” for its work on family planning, letters and visits, the comprehensive management of public security or the like.",
    ),
    cancel("accident", "发生较大安全事故的", "A serious safety accident occurred."),
    cancel(
      "organisation",
      "党支部不健全、不能正常开展组织活动的",
      "The Party branch is not properly constituted and cannot carry out its activities normally.",
    ),
    cancel("dues", "党费不能按时缴纳的", "Membership dues cannot be paid on time."),
  ],
  calendar: [
    {
      title: text("半年一初评", "First rating every half-year"),
      when: text("每半年", "Every half-year"),
    },
    {
      title: text("年终一总评", "Final rating at the end of the year"),
      when: text("年终", "End of the year"),
      text: text(
        "实行百分制量化考核,年终进行综合考评。依据考评结果评星定级,分值90分(含90分)以上的为“五星级”示范基层党组织。",
        "Assessment is quantified on a scale of 100, with an overall evaluation at the end of the year. Stars and levels follow from its result; organisations with 90 points (90 included) and above are “five-star” exemplary primary Party organisations.",
      ),
    },
    {
      title: text("党支部自评申报", "Self-evaluation and application by the branch"),
      when: text("年终，第一步", "End of the year, step 1"),
      who: text("党支部", "The branch"),
    },
    {
      title: text("党支部互评", "Mutual evaluation by branches"),
      when: text("年终，第二步", "End of the year, step 2"),
      who: text("各党支部", "The branches"),
    },
    {
      title: text("党委考评审批", "Evaluation and approval by the Party committee"),
      when: text("年终，第三步", "End of the year, step 3"),
      who: text("镇党委", "The town's Party committee"),
      text: text(
        "镇党委对各党(总)支部进行全面检查考核,并建立考核评价体系。",
        "The town's Party committee inspects and assesses all Party branches and general Party branches and sets up a system of assessment.",
      ),
    },
    {
      title: text("评选结果公示", "Public notice of the result"),
      when: text("年终，第四步", "End of the year, step 4"),
    },
  ],
  notes: [
    text(
      "实行百分制，各部分、各项的分值原文未载，补充前不评定；除90分（含90分）以上外，其他等次未载。",
      "The scale is of 100 points, but those of sections and items are not stated; until they are filled in, nothing is rated. No line but 90 (included) is stated.",
    ),
    text(
      "以“五个好”为部分名称，次序按“一是”至“五是”；列举时“社会效果好”在“工作机制好”之前。评选标准一段另列“领导班子好、党员干部队伍好、工作机制好、工作业绩好、群众反映好”。",
      "The sections are named after the “five goods”, in the order in which the source numbers them; where it lists them, the effect on society comes before the mechanisms. The sentence on the standard has another five: a good leading body, good members and cadres, good mechanisms, good results, a good name with the public.",
    ),
    text(
      "奖励分值和上限原文未载，补充前计0分。“另外增加”读作计入90分；只靠奖励分达到90分的另行标明。协调员可改为不计入。",
      "The points of the bonus and their cap are not stated; until they are filled in they count 0. “Added on top” is read as counting towards 90, and a star reached only through the bonus is marked. The coordinator may have it not count.",
    ),
    text(
      "实行比例控制、宁缺勿滥，比例原文未载，因此未设名额。",
      "The share of branches is controlled, “rather none than bad”; the share is not stated, so there is no quota.",
    ),
    text(
      "评议做到三个结合：口头评议与书面测评、党内与群众、个人与组织。不搞终身制，授牌，与年度考核挂钩。",
      "Evaluation combines talk with writing, inside with the public, and person with organisation. A star is not for life; a plaque is given, and the result is tied to the yearly assessment.",
    ),
    text(
      "公示天数原文未载（同一文件的“党员之星”为7日）。",
      "The length of the public notice is not stated (for member stars the same document has 7 days).",
    ),
    text(
      "所据为网络汇编本，半角标点照录，换页断开处已接合。",
      "The source is a collection from the web; its half-width punctuation is kept, and sentences broken at page ends are joined.",
    ),
  ],
};
