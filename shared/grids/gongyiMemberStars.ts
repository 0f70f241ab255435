import { text } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { condition, section, veto } from "./build.ts";

const clause = "二、评选内容及标准（二）";

const cancel = (id: string, zh: string, en: string) => veto("cancel", clause, id, zh, en);

/** Scheme J: Party member stars of Gongyi (巩义“党员之星”), chosen by a meeting and announced for seven days. */
export const gongyiMemberStars: Grid = {
  id: "gongyi-member-stars",
  version: "1.0.0",
  title: text("巩义“党员之星”评选标准", "“Party member stars” of Gongyi: selection standard"),
  short: text("巩义党员之星", "Gongyi member stars"),
  subject: "member",
  audience: text("农村党支部党员", "Members of rural Party branches"),
  source: {
    document: text(
      "巩义“五星级”农村党支部、“党员之星”创建文件（2012年6月26日）",
      "Gongyi document on creating “five-star” rural Party branches and “Party member stars” (26 June 2012)",
    ),
    clause,
  },
  rule: { kind: "tiers", stars: [1] },
  sections: [
    section(
      "1",
      "评选内容",
      "Contents of the selection",
      [
        condition(
          "1",
          "带头勤奋学习。认真学习实践科学发展观,自觉坚定理想信念;认真学习科学文化知识,成为本职工作的行家里手。",
          "Takes the lead in diligent study. Conscientiously studies and practises the Scientific Outlook on Development and willingly stays firm in ideals and convictions; conscientiously acquires scientific and general knowledge and becomes an expert at the work of the post.",
        ),
        condition(
          "2",
          "带头执行政策。带头认真贯彻执行党和中央的各项方针、路线、政策;模范遵守法律法规、党纪党规和村规民约。",
          "Takes the lead in carrying out policies. Takes the lead in conscientiously carrying out the principles, lines and policies of the Party and its Central Committee; is exemplary in observing laws and regulations, Party discipline and rules, and village rules and agreements.",
        ),
        condition(
          "3",
          "带头发展经济。在社会主义新农村建设中,积极发挥党员模范带头作用,以实际行动践行科学发展观,积极宣传党的富民政策,带头发展增收致富项目。",
          "Takes the lead in developing the economy. In building the new socialist countryside, actively sets an example as a member, practises the Scientific Outlook on Development in deeds, actively makes known the Party's policies for prosperity, and takes the lead in projects that raise incomes.",
        ),
        condition(
          "4",
          "带头移风易俗。自觉遵守社会主义道德规范,维护社会公德,发扬社会主义新风尚,积极参加讲文明、除陋习、树新风精神文明创建活动;",
          "Takes the lead in changing old customs. Willingly observes socialist moral standards, upholds public morality, fosters the new socialist ways, and actively joins activities for civility, against bad habits and for new ways.",
        ),
        condition(
          "5",
          "带头发扬民主。正确行使党员的选择权、知情权、参与权和监督权,积极参与讨论村务重大决定事项中,向村“两委”提出合理的建议与意见。",
          "Takes the lead in furthering democracy. Rightly exercises a member's rights to choose, to know, to take part and to supervise, actively joins in discussing major decisions of the village, and makes reasonable proposals and comments to the village's “two committees”.",
        ),
        condition(
          "6",
          "“我是党员我奉献”主题活动。每个党员干部每月要做一件好事;每个党员干部要帮助一户贫困户或一名贫困学生、残疾人、孤儿、孤寡老人、老党员、贫困党员、养殖户等。",
          "The activity “I am a Party member, I contribute”. Every member and cadre does one good deed a month; every member and cadre helps one poor household, or one poor student, disabled person, orphan, elderly person living alone, elderly member, poor member, livestock farmer or the like.",
        ),
      ],
      clause,
    ),
  ],
  levelNames: {
    "0": text("未评为“党员之星”", "Not a member star"),
    "1": text("党员之星", "Party member star"),
  },
  vetoes: [
    cancel(
      "familyPlanning",
      "违反计划生育政策的",
      "The member broke the policy on family planning.",
    ),
    cancel(
      "inactive",
      "连续6个月不参加党的组织生活、不交党费或不做党组织所分配工作的",
      "For 6 months running the member took no part in the Party's organisational life, paid no dues or did none of the work given by the Party organisation.",
    ),
    cancel(
      "petition",
      "参与、组织集体上访、越级上访和重复上访的",
      "The member joined or organised collective petitions, petitions over the head of the level in charge, or repeated petitions.",
    ),
    cancel(
      "discipline",
      "有违法违纪行为,受党内警告及以上处分的",
      "For a breach of law or discipline the member received an intra-Party warning or a heavier sanction.",
    ),
    cancel(
      "investigation",
      "触犯国家法律法规,被执法机关立案侦察或取保候审的",
      "For an offence against the laws and regulations of the state the member is under investigation by the law-enforcement authorities or on bail pending trial.",
    ),
  ],
  noticeDays: 7,
  calendar: [
    {
      title: text("党员自评、互评", "Self-evaluation and mutual evaluation"),
      when: text("第一步", "Step 1"),
      who: text("党员", "Members"),
    },
    {
      title: text("会议推选、群众参评", "Choice at a meeting, with the public"),
      when: text("第二步", "Step 2"),
      who: text("村支部和村委会", "The village's Party branch and villagers' committee"),
      text: text(
        "由村支部和村委会召集全体党员、村民代表,以会议的形式进行,推选出本支部“党员之星”初步人选",
        "The village's Party branch and villagers' committee call together all members and the villagers' representatives; their meeting chooses the branch's first candidates for “Party member star”.",
      ),
    },
    {
      title: text("公示", "Public notice"),
      when: text("7日", "7 days"),
      who: text("村党支部", "The village's Party branch"),
      text: text(
        "初步人选需在全村进行公示7日后无异议,或经调查异议不实的方可当选。",
        "First candidates are elected only if, after 7 days of public notice throughout the village, there is no objection, or an objection proves unfounded on inquiry.",
      ),
    },
    {
      title: text("上报核实", "Report and verification"),
      when: text("公示后", "After the notice"),
      who: text("村党支部、镇党委", "The village's Party branch, the town's Party committee"),
      text: text(
        "各村党支部将年度“党员之星”评选结果以书面形式上报镇党委,镇党委根据上报情况进行核实,并将其作为镇、村党员年度评先评优的依据,对条件成熟的“党员之星”党员可作为村两委后备干部的重点培养对象。",
        "The villages' Party branches report the year's “Party member stars” in writing to the town's Party committee, which verifies them; the result is a basis for the yearly awards to members of town and village, and members who are ready for it may be specially prepared as reserve cadres of the village's two committees.",
      ),
    },
    {
      title: text("表彰", "Commendation"),
      when: text("评选后", "After the selection"),
      text: text(
        "对评选出来的“党员之星”将给予表彰和一定的物质奖励。",
        "“Party member stars” are commended and given a certain material reward.",
      ),
    },
  ],
  notes: [
    text(
      "“五个带头”和“我是党员我奉献”主题活动共6项，全部做到方可推选；推选由会议决定，原文无分数、无名额。",
      "The five “takes the lead” and the activity “I am a Party member, I contribute” make 6 items, all of which must be met; the meeting chooses. There are no points and no number of places.",
    ),
    text(
      "程序的链条（党员自评、互评、群众参评、党支部考评、报党委审批、公示）与评选标准一段的次序不尽相同，以评选标准一段为准。",
      "The chain of steps given elsewhere in the document (self-evaluation, mutual evaluation, the public, the branch, approval by the Party committee, notice) is not quite in the order of the paragraph on the standard; the latter is followed.",
    ),
    text(
      "取消评星资格的情形涉及个人敏感信息：只记“有”或“无”，限定人员查看，不记具体情节。",
      "The grounds for cancelling are sensitive personal data: only yes or no is recorded, for few to see, and no particulars.",
    ),
    text(
      "所据为网络汇编本，半角标点和第4项结尾的分号照录，换页断开处已接合。",
      "The source is a collection from the web; its half-width punctuation and the semicolon at the end of item 4 are kept, and sentences broken at page ends are joined.",
    ),
  ],
};
