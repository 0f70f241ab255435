import { text } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { count, mayNotApply, percent, section, yesno } from "./build.ts";

/**
 * Clause 3 (评选名额): places in 2017, 10 % more each year; 80 % of the applicants where they are fewer.
 * How fractions are rounded is not stated there: the values below are our defaults.
 */
const places = {
  baseYear: 2017,
  growth: 10,
  growthMode: "compound",
  rounding: "floor",
  chained: false,
  shareIfBelow: 80,
  shareRounding: "floor",
  minIfAny: 1,
} as const;

/**
 * Scheme A: star-rated branches of Taihu Sub-district (太湖街道“星级党支部”), the matrix of 42 items for
 * branches in two-new organisations (“两新”组织). ● in the standard is an item a star asks for, — one
 * it does not; where the cell holds a figure, the figure's own words are kept as wording.
 * Other kinds of branches have matrices of their own, which the source does not include.
 */
export const taihu42: Grid = {
  id: "taihu-42",
  version: "1.0.0",
  title: text(
    "太湖街道“星级党支部”评定标准（“两新”组织）",
    "Star-rated Party branches of Taihu Sub-district: standard for two-new organisations",
  ),
  short: text("星级党支部 42 项", "Taihu 42 items"),
  audience: text(
    "“两新”组织（非公有制经济组织和社会组织）下属支部。社区下属支部、街道直属单位支部和机关支部另有评定标准，本评分表所据文件未附，请勿套用。",
    "Branches in two-new organisations (non-public enterprises and social organisations) only. Branches of communities, of units directly under the sub-district and of public bodies have matrices of their own, which the source document does not include; do not use this grid for them.",
  ),
  source: {
    document: text(
      "《关于评选太湖街道“星级党支部”的实施办法》",
      "Measures for the Selection of “Star-Rated Party Branches” in Taihu Sub-district",
    ),
    clause: "附件1",
  },
  rule: { kind: "tiers", stars: [3, 4, 5] },
  sections: [
    section("1", "（一）组织建设", "(1) Organisation", [
      yesno(
        "1",
        "建立健全党组织领导班子，分工明确",
        "The leading body of the Party organisation is properly constituted, and duties are clearly divided among its members.",
        3,
      ),
      yesno(
        "2",
        "配备党务负责人、党务工作人员",
        "Someone is in charge of Party affairs, and staff for Party affairs have been assigned.",
        3,
      ),
      yesno(
        "3",
        "建立务实管用、简便易行的党建工作制度",
        "Working rules for Party building are in place that serve their purpose and are simple to follow.",
        4,
      ),
      mayNotApply(
        yesno(
          "4",
          "企业中高层管理者专（兼）职党组织书记，或主要管理层与党组织领导班子双向进入、交叉兼职",
          "A middle or senior manager of the enterprise serves as Party secretary, full-time or alongside other duties; or senior managers and the leading body of the Party organisation sit on each other's bodies and hold posts in both.",
          4,
        ),
      ),
      yesno(
        "5",
        "专设或挂牌党务（党群）部门",
        "A department for Party affairs (Party and mass work) has been set up, or an existing department bears its nameplate.",
        5,
      ),
      yesno(
        "6",
        "建立党组织与管理层双向沟通协商制度",
        "Party organisation and management inform and consult each other under an agreed procedure.",
        5,
      ),
    ]),
    section("2", "（二）党内生活", "(2) Life within the Party", [
      yesno(
        "7",
        "严格落实“三会一课”制度，定期召开支部党员大会、支部委员会、党小组会，上好党课；做到有考勤、有记录",
        "The “three meetings and one lesson” system is strictly kept: general meetings of the branch, meetings of the branch committee and meetings of the Party groups are held regularly, and Party lessons are well given; attendance is taken and minutes are kept.",
        3,
      ),
      yesno(
        "8",
        "“基层党组织统一活动日”、党务公开等基本制度落实到位",
        "Basic systems such as the “common activity day of primary Party organisations” and the disclosure of Party affairs are fully put into practice.",
        3,
      ),
      count(
        "9",
        "健全民主评议党员制度，每年进行民主评议党员活动不少于1次",
        "The system of democratic appraisal of Party members is sound, and members are appraised at least once a year.",
        { "3": [1], "4": [1], "5": [1] },
      ),
      count(
        "10",
        "建立健全专题组织生活会制度，每年召开不少于",
        "A sound system of special organisational life meetings is in place; such meetings held in the year, at least:",
        { "3": [1, "1次", "once"], "4": [1, "1次", "once"], "5": [2, "2次", "twice"] },
      ),
      count(
        "11",
        "加强党员日常教育管理，每年组织党员学习培训不少于",
        "The day-to-day education and management of Party members is strengthened; study and training sessions organised for members in the year, at least:",
        { "3": [1, "1次", "once"], "4": [3, "3次", "3 times"], "5": [4, "4次", "4 times"] },
      ),
    ]),
    section("3", "（三）工作机制", "(3) Working mechanisms", [
      yesno(
        "12",
        "有党员基本情况台帐",
        "A register of the basic particulars of all Party members is kept.",
        3,
      ),
      yesno(
        "13",
        "党建活动经费和党费收支情况定期公布",
        "Income and expenditure of Party activity funds and of membership dues are published at regular intervals.",
        3,
      ),
      yesno(
        "14",
        "按照《关于非公有制企业党组织工作经费问题的通知》要求，设立党建工作经费",
        "Funds for Party work have been set aside as required by the Notice on Working Funds of Party Organisations in Non-Public Enterprises.",
        3,
      ),
      mayNotApply(
        percent(
          "15",
          "健全完善党内关爱制度，困难党员职工帮扶工作覆盖率不低于",
          "The system of care within the Party is complete; share of Party members and employees in difficulty who receive support, at least:",
          { "3": [50, "50%", "50%"], "4": [80, "80%", "80%"], "5": [95, "95%", "95%"] },
        ),
      ),
      percent(
        "16",
        "引导党员岗位成才，党员中业务骨干占比",
        "Party members are guided to excel in their posts; share of key professional staff among the Party members:",
        {
          "3": [20, "20%以上", "20% or more"],
          "4": [30, "30%以上", "30% or more"],
          "5": [50, "50%以上", "50% or more"],
        },
      ),
      mayNotApply(
        yesno(
          "17",
          "有流动党员管理台帐，有流动党员跟踪管理措施",
          "A register of Party members who live or work away from their branch is kept, and there are measures for staying in contact with them.",
          4,
        ),
      ),
      yesno(
        "18",
        "发展党员工作有年度计划，程序规范",
        "The admission of new Party members follows an annual plan and the prescribed procedure.",
        4,
      ),
      yesno(
        "19",
        "开展“三必访、三必谈”活动并形成制度",
        "The “three occasions to visit and three occasions to talk” are practised and have been made a rule.",
        4,
      ),
      yesno(
        "20",
        "建立党组织参与本单位重大事务民主决策、监督评议等制度",
        "There are rules under which the Party organisation takes part in democratic decisions on the unit's major affairs, and in their supervision and review.",
        5,
      ),
      count(
        "21",
        "党员职工建言献策渠道畅通，每年为全体职工办实事1件以上",
        "Party members and employees can readily put forward suggestions, and at least one practical matter is settled each year for the benefit of all employees.",
        { "5": [1] },
      ),
      yesno(
        "22",
        "实施长效化管理，形成一批务实管用的服务制度",
        "Management is designed for the long term, and a set of practical and effective service rules has taken shape.",
        5,
      ),
      mayNotApply(
        yesno(
          "23",
          "自主申报创建市级及以上信用管理示范企业",
          "The unit has applied on its own initiative to become a model enterprise for credit management at municipal level or above.",
          5,
        ),
      ),
    ]),
    section("4", "（四）服务阵地", "(4) Places of service", [
      yesno(
        "24",
        "有党员活动室或党员职工服务活动场所，可一室多用",
        "There is an activity room for Party members or a place for services to members and employees; the room may serve several purposes.",
        3,
      ),
      yesno(
        "25",
        "有固定的党务公开栏、宣传栏",
        "There are permanent boards for the disclosure of Party affairs and for publicity.",
        4,
      ),
      yesno(
        "26",
        "建立党员服务信息平台，如党建微博、QQ群、微信群等",
        "An information platform for Party members has been set up, such as a Party-building microblog, a QQ group or a WeChat group.",
        4,
      ),
      yesno(
        "27",
        "单位网站或单位内部刊物上设有党建专栏",
        "The unit's website or in-house publication has a column on Party building.",
        5,
      ),
      yesno(
        "28",
        "党员活动室配有电化教育设备，有党员职工书屋或文体活动场所等服务阵地",
        "The members' activity room has audio-visual teaching equipment, and there are service facilities such as a reading room or a place for culture and sports for members and employees.",
        5,
      ),
      yesno(
        "29",
        "设立党员示范岗、党员先锋岗、党员责任区等并明确职责",
        "Model posts, vanguard posts, areas of responsibility and the like have been designated for Party members, with clearly stated duties.",
        5,
      ),
    ]),
    section("5", "（五）服务活动", "(5) Service activities", [
      yesno(
        "30",
        "围绕服务本单位发展、保障党员职工权益等，制定年度服务计划",
        "An annual service plan has been drawn up around the development of the unit and the rights and interests of Party members and employees.",
        4,
      ),
      yesno(
        "31",
        "建有党群志愿者服务队伍",
        "A volunteer service team of Party members and others has been formed.",
        4,
      ),
      count(
        "32",
        "党群服务队成员每年参加志愿服务活动不少于",
        "Voluntary service activities that members of the service team take part in during the year, at least:",
        { "4": [2, "2次", "twice"], "5": [4, "4次", "4 times"] },
      ),
      count(
        "33",
        "党群服务队积极与周边机关单位和社区等开展结对共建活动，每年活动不少于",
        "The service team actively pairs up with nearby public bodies, communities and others for joint activities; such activities in the year, at least:",
        { "4": [1, "1次", "once"], "5": [2, "2次", "twice"] },
      ),
      yesno(
        "34",
        "服务队成员通过公示牌等亮明身份、联系方式和服务范围，公开服务承诺",
        "Members of the service team show who they are, how to reach them and what they offer on notice boards or by other means, and make their service pledges public.",
        5,
      ),
      yesno(
        "35",
        "加大党员职工技能培训，举办业务竞赛；开展各类文体活动，丰富企业文化",
        "Skills training for Party members and employees is stepped up and professional contests are held; cultural and sports activities of many kinds enrich the life of the enterprise.",
        5,
      ),
      yesno(
        "36",
        "根据党支部和党员实际，创新服务载体，分类别、有针对性地设置服务项目，开展特色服务活动，服务活动有一定影响力",
        "In keeping with the circumstances of the branch and its members, new forms of service are found, service projects are set up by category and to the purpose, and distinctive service activities are carried out that have a certain influence.",
        5,
      ),
    ]),
    section("6", "（六）党建成效", "(6) Results of Party building", [
      yesno(
        "37",
        "自觉将开展各项服务活动与推动企业发展相结合，以党建工作引领经济又好又快发展",
        "Service activities are deliberately tied to the development of the enterprise, so that Party building leads to sound and rapid economic growth.",
        4,
      ),
      yesno(
        "38",
        "党员立足岗位创先争优，在核心领域和关键岗位上发挥先锋模范作用",
        "Party members strive to excel in their own posts and set an example in core areas and key positions.",
        4,
      ),
      percent(
        "39",
        "党员群众满意度测评达到90%以上",
        "At least 90% of Party members and the public declare themselves satisfied in the satisfaction survey.",
        { "5": [90] },
      ),
      yesno(
        "40",
        "坚持科学发展和可持续发展，经济运行状况良好，文化内涵丰富，劳资关系和谐",
        "The unit pursues balanced and sustainable development, is in good economic condition, has a rich culture and enjoys harmonious labour relations.",
        5,
      ),
      yesno(
        "41",
        "单位综合信誉良好，社会责任感强烈，开展的服务活动反响好，有一定的社会知名度",
        "The unit has a good overall reputation and a strong sense of social responsibility; its service activities are well received and it is known to the public to some degree.",
        5,
      ),
      yesno(
        "42",
        "形成富有特色、能够推广、有影响力的服务品牌",
        "A service brand has taken shape that is distinctive, fit to be adopted elsewhere and influential.",
        5,
      ),
    ]),
  ],
  quotas: {
    "4": { ...places, base: 30 },
    "5": { ...places, base: 10 },
  },
};
