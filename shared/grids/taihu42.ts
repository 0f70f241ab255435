import { text } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { count, mayNotApply, percent, section, veto, yesno } from "./build.ts";

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
  levelNames: {
    "0": text("未评定星级", "No star"),
    "3": text("三星党支部", "Three-star Party branch"),
    "4": text("四星党支部", "Four-star Party branch"),
    "5": text("五星党支部", "Five-star Party branch"),
  },
  quotas: {
    "4": { ...places, base: 30 },
    "5": { ...places, base: 10 },
  },
  vetoes: [
    {
      ...veto(
        "cancel",
        "二、评选条件",
        "discipline",
        "党支部班子成员或2名以上党员出现违法违纪等严重问题的，当年取消星级",
        "Where a member of the branch's leading body, or 2 or more Party members, are found to have serious problems such as breaches of law or discipline, the star is cancelled for the year.",
      ),
      facts: [
        {
          id: "leaders",
          text: text(
            "出现违法违纪等严重问题的党支部班子成员（人数）",
            "Members of the branch's leading body with serious problems such as breaches of law or discipline (number)",
          ),
          atLeast: 1,
        },
        {
          id: "members",
          text: text(
            "出现违法违纪等严重问题的党员（人数）",
            "Party members with serious problems such as breaches of law or discipline (number)",
          ),
          atLeast: 2,
        },
      ],
    },
  ],
  decisions: {
    limits: { "4": { atMost: 4, usual: 3 }, "5": { atMost: 2, usual: 1 } },
    order: ["nextMet", "margin", "panel"],
    fallBack: false,
    inspection: { star: 3, failures: 2 },
    recheck: { rectifyFirst: true, failed: "lower" },
  },
  calendar: [
    {
      title: text("动员部署", "Mobilisation"),
      when: text("1月至3月", "January to March"),
      by: "03-31",
    },
    {
      title: text("全面推进", "Implementation"),
      when: text("4月至10月", "April to October"),
      by: "10-31",
    },
    {
      title: text("自查申报", "Self-check and application"),
      when: text("4月份", "April"),
      by: "04-30",
      who: text(
        "各级基层党支部、直属党组织、街道党工委组织办",
        "Primary Party branches, the Party organisations directly above them, the organisation office of the sub-district Party working committee",
      ),
      text: text(
        "各级基层党支部对照“星级党支部”评定标准（详见附件1），先行自查、自我定级，于申报年度的4月底前提出书面申请（详见附件2），报直属党组织审核。经审核通过后，由直属党组织集中申报至太湖街道党工委组织办；没有直属党组织的，自行审核后报街道党工委组织办。",
        "Primary Party branches first check themselves against the standard for “star-rated Party branches” (see Annex 1), place themselves at a level and, by the end of April of the year of application, apply in writing (see Annex 2) to the Party organisation directly above them, which reviews the application. Once approved, applications are handed in together by that organisation to the organisation office of the Taihu Sub-district Party working committee; a branch with no Party organisation directly above it reviews its own application and hands it in to the organisation office.",
      ),
    },
    {
      title: text("评估验收", "Assessment"),
      when: text("10月份", "October"),
      by: "10-31",
      who: text(
        "街道争先创优领导小组",
        "The sub-district leading group for striving to be first and best",
      ),
      text: text(
        "街道争先创优领导小组依照标准于每年10月份对申报的“三星党支部”采取抽查验收；对申报的“四星党支部”、“五星党支部”采取逐一评估验收。以后每年按此方式，对已评定的“星级党支部”实行抽样复查验收，对新申报的实行评估验收。",
        "In October of each year the leading group inspects, by the standard, a sample of the applicants for “three-star Party branch”, and assesses the applicants for “four-star” and “five-star Party branch” one by one. In later years it proceeds in the same way: branches that already hold a star are re-checked by sampling, and new applicants are assessed.",
      ),
    },
    {
      title: text("综合考评", "Comprehensive evaluation"),
      when: text("11月份", "November"),
      by: "11-30",
      who: text("街道争先创优领导小组、评审团", "The leading group and the review panel"),
      text: text(
        "申报“三星党支部”的或抽查验收符合标准的，即认定为当年度“三星党支部”；如抽查验收未通过的，不予评定；如社区党（总支）委集中申报的党支部中，有2个未通过的，该社区下属所有申报“三星党支部”的，当年均不予认定。申报“四星党支部”、“五星党支部”的，评审团根据验收结果，按比例择优认定为当年度相应的星级党支部。",
        "Applicants for “three-star Party branch”, or those that meet the standard when inspected, are recognised as “three-star Party branches” of the year; those that fail the inspection are not rated; where, of the branches whose applications a community's (general) Party branch or committee handed in together, 2 fail, none of that community's applicants for “three-star Party branch” is recognised that year. Of the applicants for “four-star” and “five-star Party branch”, the review panel recognises the best, in proportion and on the results of the assessment.",
      ),
    },
    {
      title: text("公示", "Public notice"),
      when: text("11月底前", "By the end of November"),
      by: "11-30",
      who: text("街道争先创优领导小组", "The leading group"),
      text: text(
        "11月底前，街道争先创优领导小组对各党支部分类评星情况，在一定范围内进行公示，年底进行表彰。",
        "By the end of November the leading group gives notice, within a certain range, of the stars awarded to the branches by category; commendation follows at the end of the year.",
      ),
    },
    {
      title: text("总结表彰", "Summary and commendation"),
      when: text("11月至12月", "November to December"),
      by: "12-31",
    },
    {
      title: text("动态管理", "Dynamic management"),
      when: text("全年", "All year"),
      who: text(
        "上级党组织、街道争先创优领导小组",
        "Higher Party organisations and the leading group",
      ),
      text: text(
        "星级党支部按照“分级考核、逐级复核”的方式，实行动态管理，每年评定一次并建档立卡。按照分级负责的原则，上级党组织要对照星级评定标准，定期对下属基层党组织进行服务、指导。街道争先创优领导小组每年根据评估验收结果，对不符合标准的党组织提出责令整改通知，整改后仍未达标的予以降星；对工作成效明显、达到相应星级标准的予以升星。",
        "Star-rated branches are managed dynamically by “assessment at each level and review level by level”; they are rated once a year, and a file and a card are kept for each. Each level being responsible for its own, higher Party organisations regularly serve and guide the primary Party organisations under them by the standard for stars. On the results of each year's assessment, the leading group orders Party organisations that do not meet the standard to rectify; those that still do not meet it after rectification are lowered, and those whose work is clearly effective and meets the standard of a higher star are raised.",
      ),
    },
    {
      title: text("经费资助", "Funding"),
      when: text("评定后", "After the rating"),
      who: text("太湖街道", "Taihu Sub-district"),
      text: text(
        "对当年评定为星级党支部的，按星级高低，从街道党建专项资金中划拨一定经费给予资助。当年未评定为星级党支部的，不予经费资助。",
        "Branches rated as star-rated branches in the year are supported with a certain amount from the sub-district's special fund for Party building, according to their star. Branches not so rated in the year receive no support.",
      ),
    },
    {
      title: text("结果运用", "Use of the results"),
      when: text("评定后", "After the rating"),
      text: text(
        "为激励先进，各级表彰的先进党组织原则上从四星及以上的党支部中推荐产生。2017年起，对于未评定为星级党支部的，取消本年度评优评先资格，并找出原因，提出解决办法制定整改方案，限期升级。",
        "To encourage the advanced, Party organisations commended as advanced at any level are as a rule recommended from the branches of four stars and above. From 2017, a branch not rated as star-rated loses its eligibility for awards of the year; it is to find the causes, propose remedies, draw up a plan of rectification and rise within a set time.",
      ),
    },
  ],
  notes: [
    text(
      "评选条件列有八个方面，所附评定表只有六个部分（无“党支部书记”“党建经费”），并注明适用于“两新”组织；其他类型支部的评定表原文未附。",
      "The conditions name eight aspects; the matrix has only six sections (none on the branch secretary or on funds) and is headed for two-new organisations. The matrices for other kinds of branches are not in the source.",
    ),
    text(
      "●为需达标项目，—为非达标项目。需达标项目有一项未达标，即不能评定该星级，不设容错。",
      "An item marked ● must be met, one marked — need not be. A single unmet item keeps a branch from the star; there is no tolerance.",
    ),
    text(
      "原文未规定“不适用”。第4、15、17、23项可填“不适用”并写明理由，视为达标，由以后各环节重新认定。",
      "The source knows no “not applicable”. Items 4, 15, 17 and 23 may be so answered with a written reason; they then count as met, and every later stage decides anew.",
    ),
    text(
      "百分比按原始人数比较，不按四舍五入后的数字：79/99不作80%。“以上”“不低于”均含本数。",
      "Percentages are compared as they were counted, not as rounded: 79 of 99 is not 80%. “Or more” and “at least” include the number.",
    ),
    text(
      "未填写不等于“否”，也不等于0；有未填写项目时不评定星级，只显示最高可能达到的星级。",
      "A blank is neither “no” nor 0; while items are blank there is no star, only the highest still possible.",
    ),
    text(
      "计算结果高于申报星级的，按申报星级评定；低于申报星级的，原文未规定可按较低星级认定，默认不予认定，计算结果供参考。",
      "Where the result is higher than the star applied for, the star applied for is awarded. Where it is lower, the source does not provide for the lower star: by default none is awarded, and the result is shown as a suggestion.",
    ),
    text(
      "三星党支部不设名额：2017年原则上全面申报并达标，有特殊情况的可延迟一年，2018年实现全覆盖。",
      "Three stars have no limit of places: in 2017 all branches are in principle to apply and meet the standard, in special cases a year later; by 2018 all are to have them.",
    ),
    text(
      "申报数达到名额的，按名额；未达到的，按申报数的80%。例如2017年四星党支部有35个申报时名额为30个，不是28个。",
      "Where applications reach the number of places, that number holds; where they do not, 80% of the applications. With 35 four-star applications in 2017 there are 30 places, not 28.",
    ),
    text(
      "取整办法原文未载：名额按2017年基数逐年复利增长10%，小数舍去；80%的部分也舍去小数，有申报的至少1个；申报数与取整后的名额比较。",
      "How fractions are rounded is not stated: places grow by 10% a year, compounded from the number of 2017, and fractions are dropped; so are those of the 80%, with at least 1 place where anybody applies; applications are compared with the rounded number of places.",
    ),
    text(
      "“申报数”指初审受理、未撤回且未被一票否决的申报数，以截止日为准；“达标数”指当年持有该星级的党支部数，含继续持有的。",
      "Applications are those accepted at first review, not withdrawn and not vetoed, as at the deadline; the number of places is that of branches holding the star in the year, renewals included.",
    ),
    text(
      "达标党支部少于名额的，不以未达标的补足。入选后被取消的，公示开始前由下一名递补，公示开始后名额空缺，协调员另有决定的除外。",
      "Where fewer branches pass than there are places, the rest stay empty. Where a star is cancelled after selection, the next in order moves up until the public notice begins; after that the place stays empty unless the coordinator decides otherwise.",
    ),
    text(
      "“择优”的次序原文未载：依次比较上一星级已达标的项目数、各数值项目超出标准的幅度、评审团评分；仍相同的并列，由协调员决定并写明理由。名额线上并列的不自动取舍，也不按申报时间或名称先后。",
      "How “the best” are found is not stated. Compared in turn are the items of the next star that are met, the margins above the numeric requirements, and the panel's score; what is still equal is tied, and the coordinator decides in writing. Ties at the last place are never cut by the system, nor settled by time of application or by name.",
    ),
    text(
      "“1-2个”“3-4个”以2个、4个为上限，少于1个、3个只作提示；该限额只对社区，其他单位原文未设限额。",
      "“1-2” and “3-4” are read as upper limits of 2 and 4; fewer than 1 and 3 is only a hint. The limits apply to communities; for other units the source sets none.",
    ),
    text(
      "“有2个未通过的”指同一社区被抽查的三星申报党支部中有2个或以上未通过；其后果只涉及该社区的三星申报，不涉及四星、五星申报。",
      "“2 fail” means 2 or more of one community's inspected three-star applicants; it affects that community's three-star applications only, not those for four or five stars.",
    ),
    text(
      "抽查比例和办法、公示天数原文未载，由街道确定；抽查应每个社区至少1个，抽取方法和结果留存备查。",
      "The rate and method of sampling and the length of the public notice are not stated; the sub-district sets them. At least 1 branch of every community is drawn, and method and result are kept on record.",
    ),
    text(
      "一处规定“复检不合格的，星级降低一档”，另一处规定先责令整改、“整改后仍未达标的予以降星”：读作先限期整改，仍未达标的降低一档，三星降为未评定星级。",
      "One clause lowers the star by one level where the re-check is failed; another first orders rectification. Read as: first rectification within a set time, then one level down; from three stars to none.",
    ),
    text("“2名以上党员”含2名。", "“2 or more Party members” includes 2."),
  ],
};
