import { text } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { condition, section } from "./build.ts";

/** Scheme B: Party member stars of Taihu Sub-district (太湖街道“党员之星”): five conditions, 50 places. */
export const taihuMemberStars: Grid = {
  id: "taihu-member-stars",
  version: "1.0.0",
  title: text(
    "太湖街道“党员之星”评选条件",
    "“Party member stars” of Taihu Sub-district: conditions",
  ),
  short: text("太湖党员之星", "Taihu member stars"),
  subject: "member",
  audience: text(
    "党员组织关系在太湖街道的中共正式党员。",
    "Full members of the Communist Party of China whose membership is registered in Taihu Sub-district.",
  ),
  source: {
    document: text(
      "太湖街道“党员之星”评选办法",
      "Measures for the selection of “Party member stars” in Taihu Sub-district",
    ),
    clause: "附件1",
  },
  rule: { kind: "tiers", stars: [1] },
  sections: [
    section("1", "二、评选条件", "2. Conditions", [
      condition(
        "1",
        "政治坚定，永葆本色。坚定理想信念，坚守共产党人精神追求。坚定不移走中国特色社会主义道路，坚决执行党的路线、方针、政策，始终与党中央保持高度一致。模范践行社会主义核心价值观。",
        "Politically firm, ever true in character. Firm in ideals and convictions, and holding to what Communists strive for in spirit. Unswervingly follows the path of socialism with Chinese characteristics, resolutely carries out the Party's line, principles and policies, and always keeps in full accord with the Party's Central Committee. An example in living by the core socialist values.",
      ),
      condition(
        "2",
        "勤奋学习，素质优良。努力学习马列主义、毛泽东思想、邓小平理论、“三个代表”重要思想，全面落实科学发展观，不断充实科学文化和业务知识，综合素质较高。",
        "Diligent in study, of good quality. Works hard at studying Marxism-Leninism, Mao Zedong Thought, Deng Xiaoping Theory and the important thought of the Three Represents, fully puts the Scientific Outlook on Development into practice, and constantly adds to general and professional knowledge; of high ability overall.",
      ),
      condition(
        "3",
        "创新创业，奋发有为。努力钻研业务，熟练掌握本职岗位所需的知识和技能，不断开拓创新，在工作中做出显著成绩。",
        "Innovative and enterprising, eager to achieve. Studies the profession hard, fully masters the knowledge and skills that the post takes, constantly breaks new ground, and achieves marked results at work.",
      ),
      condition(
        "4",
        "牢记宗旨，心系群众。认真践行党的群众路线，真心实意为人民谋利益，在平时工作中埋头苦干，甘于奉献，在危急时刻敢于挺身而出，维护国家和人民的利益。",
        "Mindful of the purpose, close to the people. Conscientiously follows the Party's mass line and sincerely works for the people's interests; in daily work toils quietly and is ready to give; in moments of danger dares to step forward and protect the interests of the country and the people.",
      ),
      condition(
        "5",
        "清正廉洁，敬业奉献。严格遵守党的纪律和国家的各项法律、法规，认真执行中央八项规定、省市委十项规定和区委二十二条措施精神，坚决反对“四风”问题，坚持奉公守法，坚决同各种违法违纪行为作斗争。",
        "Honest and clean, dedicated to the work. Strictly observes Party discipline and the laws and regulations of the state; conscientiously carries out the spirit of the Central Committee's eight-point decision, the ten-point rules of the provincial and municipal committees and the twenty-two measures of the district committee; resolutely opposes the “four forms of decadence”; always abides by the law in public duty, and resolutely fights every breach of law and discipline.",
      ),
    ]),
  ],
  levelNames: {
    "0": text("未评为“党员之星”", "Not a member star"),
    "1": text("党员之星", "Party member star"),
  },
  quotas: { "1": { kind: "fixed", places: 50 } },
  decisions: { order: ["panel"] },
  calendar: [
    {
      title: text("推荐申报", "Nomination"),
      when: text("第一步", "Step 1"),
      who: text(
        "各单位党组织、街道党工委组织办",
        "The units' Party organisations, the organisation office of the sub-district Party working committee",
      ),
      text: text(
        "各单位党组织要按照评选条件的要求，自下而上，上下结合，反复酝酿，广泛听取党内外群众的意见，确定推荐对象。在此基础上，经本单位党组织集体讨论决定后，自行提出申报，填写《太湖街道“党员之星”推荐表》，并上报街道党工委组织办。街道党工委组织办汇总基层党组织推荐的“党员之星”初步候选人，并征求纪检、公安、计生等部门意见。",
        "The units' Party organisations choose whom to recommend by the conditions, from the bottom up and between levels, after repeated deliberation and with wide consultation inside and outside the Party. On this basis the unit's Party organisation decides collectively, applies, fills in the Recommendation Form for “Party Member Stars” of Taihu Sub-district and submits it to the organisation office of the sub-district Party working committee. The office puts together the first candidates recommended by primary Party organisations and asks the departments of discipline inspection, public security, family planning and others.",
      ),
    },
    {
      title: text("社会评议", "Evaluation by the public"),
      when: text("第二步", "Step 2"),
      who: text("街道党工委组织办", "The organisation office"),
      text: text(
        "对确定的“党员之星”正式候选人，通过手机短信、网络投票、门户网站、微信公众号等方式，接受社会评议。",
        "The formal candidates for “Party member star” are put to the public by text message, online vote, portal website, WeChat account and other means.",
      ),
    },
    {
      title: text("审定、表彰", "Decision and commendation"),
      when: text("第三步，年底表彰", "Step 3; commendation at the end of the year"),
      who: text(
        "街道“争先创优”领导小组",
        "The sub-district leading group for “striving to be first and best”",
      ),
      text: text(
        "将最终人选提交街道“争先创优”领导小组，结合评选条件与申报材料统一进行评优、审定，并组织媒体记者进行采访报道，年底进行表彰。",
        "The final candidates are put to the sub-district leading group for “striving to be first and best”, which compares and decides on the conditions and the application papers; journalists are invited to report, and commendation follows at the end of the year.",
      ),
    },
  ],
  notes: [
    text(
      "5项条件须全部具备；在具备条件者中择优50名，次序由领导小组决定，社会评议结果作参考，原文无分数。",
      "All 5 conditions must be met; of those who meet them the best 50 are chosen. The leading group decides the order, with regard to the evaluation by the public; there are no points.",
    ),
    text("《太湖街道“党员之星”推荐表》原文未附。", "The recommendation form is not in the source."),
    text(
      "征求有关部门意见所得的个人信息不录入本系统。",
      "Personal particulars learned from the departments asked are not entered here.",
    ),
  ],
};
