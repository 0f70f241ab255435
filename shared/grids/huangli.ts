import { text } from "../base/text.ts";
import type { Grid, Item, Section } from "../grid/grid.ts";
import { condition, noted, prerequisite, section, veto } from "./build.ts";

/** A named star: its introduction, and its criteria, which the source numbers （1） to （5）. */
const star = (no: number, zh: string, en: string, note: [string, string], items: Item[]) => {
  const numbered = items.map((item, at) => ({ clause: `${no}.${zh}（${at + 1}）`, ...item }));
  return { ...section(zh, zh, en, numbered), note: text(...note) } satisfies Section;
};

/** The first criterion of the stars of vitality, development and service. */
const afterOrder = (id: string) =>
  prerequisite(
    id,
    "党组织为“规范之星”。（也可和“规范之星”同步创建）",
    "The Party organisation holds the Star of Good Order. (It may also work for both at the same time.)",
    ["规范之星"],
  );

/** What 3.3 asks in each field (区域特色好). New social organisations are one of the two kinds of “two-new”. */
const regional: Extract<Item, { kind: "yesno" }>["variants"] = [
  {
    categories: ["rural"],
    note: text(
      "农村党建突出“富民强基”",
      "Rural Party building stresses “prosperity for the people and a strong base”.",
    ),
  },
  {
    categories: ["community"],
    note: text(
      "社区党建突出“治理创新”",
      "Community Party building stresses “innovation in governance”.",
    ),
  },
  {
    categories: ["twoNew", "society"],
    note: text(
      "“两新”组织党建突出“融合发展”",
      "Party building in two-new organisations stresses “integrated development”.",
    ),
  },
  {
    categories: ["organ"],
    note: text(
      "机关党建突出“走在前作表率”",
      "Party building in public bodies stresses “going ahead and setting an example”.",
    ),
  },
  {
    categories: ["institution"],
    note: text(
      "事业党建突出“育人才促发展”",
      "Party building in public institutions stresses “cultivating talent and furthering development”.",
    ),
  },
  {
    categories: ["retired"],
    note: text(
      "离退休干部党建突出“增添正能量”",
      "Party building among retired cadres stresses “adding positive energy”.",
    ),
  },
];

/** The three disqualifiers that are facts; the fourth, on points, is `decisions.lowest`. */
const bar = (id: string, zh: string, en: string) => veto("bar", "3.从严考核", id, zh, en);

/**
 * Scheme D: Huangli Town (湟里镇), “five stars built together, five excellences created”
 * (五星联建创五优). Five named stars, each held when all its criteria are met; no points and no levels.
 */
export const huangli: Grid = {
  id: "huangli-stars",
  version: "1.0.0",
  title: text(
    "湟里镇“五星联建创五优”星级评定标准",
    "Huangli Town: standard of the five stars and five excellences for Party organisations",
  ),
  short: text("五星联建创五优", "Huangli five stars"),
  audience: text(
    "湟里镇基层党组织：以党支部为主，党总支、党委也可申报。",
    "Primary Party organisations of Huangli Town: chiefly Party branches; general Party branches and Party committees may also apply.",
  ),
  source: {
    document: text(
      "湟里镇“五星联建创五优”活动文件（湟委发〔2019〕号，2019年4月）",
      "Document of Huangli Town on “five stars built together, five excellences created” (Huang Wei Fa [2019], April 2019)",
    ),
  },
  rule: { kind: "named" },
  sections: [
    star(
      1,
      "规范之星",
      "Star of Good Order",
      [
        "能认真贯彻落实《中国共产党支部工作条例（试行）》和党支部标准化规范化建设相关要求，党组织政治功能强，运行规范，广大党员牢固树立“四个意识”，坚决做到“两个维护”，带头严守政治纪律政治规矩。",
        "The organisation conscientiously carries out the Regulations on the Work of Branches of the Communist Party of China (for Trial Implementation) and the requirements for standardised and well-ordered Party branches; its political function is strong and it runs in good order; its members firmly uphold the “four consciousnesses”, resolutely fulfil the “two upholds” and take the lead in strictly observing political discipline and political rules.",
      ],
      [
        condition(
          "1.1",
          "组织健全。组织体系健全完善、设置规范合理，隶属关系清晰明确，做到应建尽建、调整及时、体制明晰，实现党组织和党的工作的“有形覆盖”和“有效覆盖”。",
          "Sound organisation. The organisational system is complete and properly and reasonably set up, and subordination is clear; organisations are formed wherever they should be and adjusted in good time under a clear structure, so that the Party's organisations and work achieve both “visible coverage” and “effective coverage”.",
        ),
        condition(
          "1.2",
          "队伍过硬。党组织班子功能强，尤其是基层党组织书记，党性强、作风好、素质高、为民服务意识强、改革创新意识强，党组织战斗堡垒作用发挥明显。",
          "A strong team. The leading body works well; the secretary of the primary Party organisation above all has a strong Party spirit, good conduct and high ability, and is keen to serve the people, to reform and to innovate; the organisation clearly acts as a bastion.",
        ),
        condition(
          "1.3",
          "活动规范。认真落实“三会一课”、组织生活会、民主评议党员等组织生活基本制度，坚持“统一活动日”制度。深化党员先锋行动、“党员义工365”、党员示范岗创建等活动，充分发挥党员的先锋模范作用。",
          "Activities in good order. Basic systems of organisational life such as the “three meetings and one lesson”, organisational life meetings and the democratic appraisal of members are conscientiously put into practice, and the “common activity day” is kept. Members' vanguard action, “member volunteers 365”, model posts for members and similar activities are deepened, so that members fully act as a vanguard and an example.",
        ),
        condition(
          "1.4",
          "保障到位。加大党建经费的投入，用好党建活动经费，规范党建阵地建设（建设规范、面积达标、硬件齐全、功能完备）。",
          "Support in place. More funds are put into Party building, activity funds are well used, and premises for Party building are in good order (properly built, of the required area, fully equipped and fit for all their functions).",
        ),
        noted(
          condition(
            "1.5",
            "考核达标。党组织和参加考核党员基础积分达到“武进党建云平台”积分管理考核标准。",
            "Assessment passed. The basic points of the organisation and of the members assessed reach the standard of points management on the “Wujin Party-building cloud platform”.",
          ),
          "以“武进党建云平台”的积分数据为准。",
          "The platform's own figures decide.",
        ),
      ],
    ),
    star(
      2,
      "活力之星",
      "Star of Vitality",
      [
        "党组织为“规范之星”，开展活动内容紧贴党员思想实际，方式方法、活动形式、载体平台等方面特色鲜明、形式创新，活动成效直抵人心、催人奋进。",
        "The organisation holds the Star of Good Order; what its activities are about stays close to members' thinking; methods, forms and platforms are distinctive and new; the activities reach people's hearts and spur them on.",
      ],
      [
        afterOrder("2.1"),
        condition(
          "2.2",
          "注重创新。党组织能对新时代党的建设的新要求、新业务、新方式深入开展研究，把理论创新、制度创新、活动创新贯穿创评活动始终，精心塑造党建工作品牌，进一步推进党建创新创优。",
          "Emphasis on innovation. The organisation studies in depth the new requirements, tasks and ways of Party building in the new era, carries innovation in theory, rules and activities through the whole of the campaign, shapes a Party-building brand with care, and further advances innovation and excellence in Party building.",
        ),
        condition(
          "2.3",
          "载体多样。围绕党员多样化需求，坚持立足实际、尽力而为，运用多种形式和手段开展活动，推动党组织创建活动取得实效。",
          "Varied forms. To meet members' varied needs, the organisation starts from what is real and does its best, holds activities in many forms and by many means, and makes the campaign yield real results.",
        ),
        condition(
          "2.4",
          "特色鲜明。按照“一个领域一个主题、一个行业一个特色”的思路，精心谋划、科学设计主题突出、特色鲜明的党建活动，切实找准党组织创建工作的着力点。",
          "A distinctive character. Following the idea of “one theme for each field, one feature for each industry”, Party-building activities with a clear theme and a character of their own are carefully planned and soundly designed, so that the organisation's efforts go where they count.",
        ),
        condition(
          "2.5",
          "统筹资源。整合区域内党建资源和力量，着力打造点线结合、上下互动、横向联系的多元化党建平台。",
          "Resources brought together. The resources and forces for Party building in the area are pooled to create a varied platform that joins points and lines, links upper and lower levels and connects equals.",
        ),
      ],
    ),
    star(
      3,
      "发展之星",
      "Star of Development",
      [
        "党组织为“规范之星”，党组织的领导（政治）核心地位突出，组织建设聚焦中心任务、聚力全局工作，能够有力促进本地、本单位高质量发展。",
        "The organisation holds the Star of Good Order; its position as the core of leadership (political core) is prominent; its work focuses on the central task and joins forces for the whole, and strongly furthers high-quality development of its place and unit.",
      ],
      [
        afterOrder("3.1"),
        condition(
          "3.2",
          "核心作用好。领导班子坚强有力，核心作用明显，有较强的凝聚力和战斗力。",
          "A good core. The leading body is strong and effective, clearly acts as the core, and has considerable cohesion and striking power.",
        ),
        {
          ...condition(
            "3.3",
            "区域特色好。农村党建突出“富民强基”，社区党建突出“治理创新”，“两新”组织党建突出“融合发展”，机关党建突出“走在前作表率”,事业党建突出“育人才促发展”,离退休干部党建突出“增添正能量”。",
            "Good features of its field. Rural Party building stresses “prosperity for the people and a strong base”; in communities it stresses “innovation in governance”; in two-new organisations, “integrated development”; in public bodies, “going ahead and setting an example”; in public institutions, “cultivating talent and furthering development”; among retired cadres, “adding positive energy”.",
          ),
          variants: regional,
        },
        condition(
          "3.4",
          "活动机制好。聚焦中心任务、全局工作开展党组织工作，使党组织建设与中心工作目标一致、行动同步。",
          "A good mechanism of activities. The organisation's work focuses on the central task and the overall work, so that Party building and the central work have the same aims and move in step.",
        ),
        condition(
          "3.5",
          "发挥作用好。充分发挥党组织和党员在乡村振兴中的示范引领作用，发挥党建在经济社会发展中的领航作用，提升湟里高质量发展的内涵和实力。",
          "A good part played. The organisation and its members fully set an example and lead in rural revitalisation; Party building pilots economic and social development and raises the substance and strength of Huangli's high-quality development.",
        ),
      ],
    ),
    star(
      4,
      "服务之星",
      "Star of Service",
      [
        "党组织为“规范之星”，能坚持组织路线为政治路线服务，能带领广大党员自觉践行全心全意为人民服务的宗旨，领导群团组织和社会组织，协调各方力量，服务改革、服务民生、服务群众、服务党员。",
        "The organisation holds the Star of Good Order; it keeps the organisational line in the service of the political line, leads its members in living up to the purpose of serving the people wholeheartedly, leads mass organisations and social organisations, and brings all forces together in the service of reform, of people's livelihood, of the public and of members.",
      ],
      [
        afterOrder("4.1"),
        condition(
          "4.2",
          "强化政治引领。强化政治属性、强化政治引领、发挥政治优势，推动基层党组织在强化服务中更好地发挥领导核心和政治核心作用，有效推进创评活动，",
          "Stronger political guidance. Political character and political guidance are strengthened and political advantages put to use, so that primary Party organisations, by serving better, act better as the core of leadership and the political core, and the campaign is effectively advanced.",
        ),
        condition(
          "4.3",
          "健全服务机制。健全党组织服务机制，推行首问责任制、服务承诺制等，提升党组织服务党员群众的质量和水平；加强统筹协调，保障党建工作经费落实，完善激励考核制度，为基层群众开展工作创造良好环境。",
          "A sound service mechanism. The organisation's service mechanism is made sound; the responsibility of whoever is asked first, service pledges and the like are introduced; the quality and level of service to members and the public are raised; coordination is strengthened, funds for Party building are secured, and incentives and assessment are improved, so as to create a good environment for work at the grassroots.",
        ),
        condition(
          "4.4",
          "创新服务载体。深入开展党员志愿服务、党员示范岗、党员责任区、党员承诺践诺等活动，为服务群众创造条件、提供动力。积极开展区域共建，采取“支部+”等模式，延伸组织触角，实现资源共享，让广大人民群众有更多获得感、幸福感。",
          "New forms of service. Voluntary service by members, model posts, areas of responsibility, pledges made and kept by members and similar activities are carried out in depth, creating conditions and impetus for serving the public. Joint work across the area is actively pursued, and with models such as “branch plus” the organisation extends its reach and shares resources, so that the people have a greater sense of gain and of happiness.",
        ),
        condition(
          "4.5",
          "注重示范引领。坚持资源共享最大化、辐射带动最大化、关爱激励最大化，拓展典型的示范带动作用。广泛开展“党员亮身份”活动，充分发挥党员的先锋模范作用。",
          "Emphasis on leading by example. Resources are shared, influence is spread, and care and encouragement are given to the greatest extent, so that models draw others along more widely. “Members show who they are” is widely practised, and members fully act as a vanguard and an example.",
        ),
      ],
    ),
    {
      ...star(
        5,
        "堡垒之星",
        "Star of the Bastion",
        [
          "被评为“堡垒之星”的党组织，必须创成“五优”",
          "A Party organisation that receives the Star of the Bastion must have achieved the “five excellences”.",
        ],
        [
          {
            ...prerequisite(
              "5.1",
              "党组织达到“规范之星、活力之星、发展之星、服务之星”的要求",
              "The Party organisation meets the requirements of the Stars of Good Order, Vitality, Development and Service.",
              ["规范之星", "活力之星", "发展之星", "服务之星"],
            ),
            clause: "5.堡垒之星",
          },
          {
            ...condition(
              "5.2",
              "在基本组织、基本队伍、基本活动、基本制度、基本保障上全面过硬，对本领域、本行业的党建工作能起到较强的示范效应，在全国、全省、全市和全区具有较好的知名度和影响力。",
              "It is strong throughout in basic organisation, basic team, basic activities, basic rules and basic support, sets a considerable example for Party building in its field and industry, and is well known and influential in the country, the province, the city and the district.",
            ),
            clause: "5.堡垒之星",
          },
          {
            ...condition(
              "5.3",
              "主题内涵优。突出政治功能，注重工作实践，提炼工作方法，充分体现新时代党的建设总要求，引导党员群众用习近平新时代中国特色社会主义思想和党的十九大精神武装头脑、开展工作，主题符合自身特点，内涵挖掘充分，形成特色工作名片。",
              "Excellent theme and substance. The political function is prominent, practice is valued and methods are distilled from it; the general requirements for Party building in the new era are fully reflected; members and the public are guided to arm their minds and do their work with Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era and the guiding principles of the 19th National Congress of the Party; the theme suits the organisation, its substance is fully brought out, and it has become a calling card of its work.",
            ),
            clause: "5.堡垒之星（一）",
          },
          {
            ...noted(
              condition(
                "5.4",
                "工作方法优。紧扣理想信念、宗旨意识、创新发展的需求，灵活运用支部（书记）工作法、优秀党员故事、情景教学等多种方法，书刊、展品较为丰富，具有较强的吸引力和感染力，整体教育氛围浓厚。",
                "Excellent methods of work. Closely following the needs of ideals and convictions, sense of purpose, innovation and development, many methods are flexibly used, such as branch (secretary's) working methods, stories of outstanding members and situational teaching; books, periodicals and exhibits are fairly rich, with considerable attraction and appeal, in an atmosphere of learning throughout.",
              ),
              "同一文件的目标部分将此项称为“教学资源优”，按同一项处理。",
              "In its aims the same document calls this “excellent teaching resources”; it is treated as one criterion.",
            ),
            clause: "5.堡垒之星（二）",
          },
          {
            ...condition(
              "5.5",
              "基础设施优。立足正德育人，丰富党建元素，有原文原理、有党建标识、有宣誓场地、有宣传展示、有服务区域。阵地场所固定，设施设备齐全，使用效率较高，达到净化、绿化、美化标准，能够较好地开展各类体验式教学活动。",
              "Excellent facilities. Founded on upright conduct and the education of people, the premises are rich in elements of Party building: original texts and principles, Party signs, a place for the oath, displays and a service area. They are permanent and fully equipped, well used, clean, green and pleasing by the standard, and well suited to experiential teaching of all kinds.",
            ),
            clause: "5.堡垒之星（三）",
          },
          {
            ...condition(
              "5.6",
              "组织保障优。组织领导健全，日常维护机制完善，制度化管理水平较高。有一支专门的教学管理队伍，配备专兼职讲解员，有一套完善的服务流程和方案。注重开放共享，运行保障到位，学习宣传资料齐全。",
              "Excellent organisational support. Leadership is sound, daily upkeep is well arranged, and management by rules is of a high level. There is a dedicated team for teaching and its management, with full-time and part-time guides, and a complete set of service procedures and plans. Emphasis is put on openness and sharing; operation is well supported, and materials for study and publicity are complete.",
            ),
            clause: "5.堡垒之星（四）",
          },
          {
            ...condition(
              "5.7",
              "社会效应优。党组织认真履职尽责，充分发挥作用，把党员组织起来，把群众动员起来，确保党的路线方针政策和决策部署贯彻落实。广大党员在引领创新、助推发展、促进和谐、固本强基上争当先锋。在各类测评中，党员群众满意度较高。",
              "Excellent effect on society. The organisation conscientiously does its duty and fully plays its part, organises its members and mobilises the public, and ensures that the Party's line, principles, policies, decisions and plans are carried out. Its members vie to be the vanguard in leading innovation, advancing development, furthering harmony and strengthening the base. In surveys of all kinds the satisfaction of members and the public is high.",
            ),
            clause: "5.堡垒之星（五）",
          },
        ],
      ),
      decidedBy: text("区委组织部", "The organisation department of the district Party committee"),
    },
  ],
  vetoes: [
    {
      ...bar(
        "discipline",
        "年内主要领导受党内警告及以上处分，或班子成员受党内严重警告及以上处分的",
        "In the year, a main leader received an intra-Party warning or a heavier sanction, or a member of the leading body a serious intra-Party warning or a heavier sanction.",
      ),
      facts: [
        {
          id: "mainLeaders",
          text: text(
            "年内受党内警告及以上处分的主要领导（人数）",
            "Main leaders who received an intra-Party warning or a heavier sanction in the year (number)",
          ),
          atLeast: 1,
        },
        {
          id: "leaders",
          text: text(
            "年内受党内严重警告及以上处分的班子成员（人数）",
            "Members of the leading body who received a serious intra-Party warning or a heavier sanction in the year (number)",
          ),
          atLeast: 1,
        },
      ],
    },
    bar(
      "infighting",
      "班子内耗严重、不团结，缺乏凝聚力、战斗力，造成重大影响的",
      "The leading body wears itself out in quarrels and is not united; it lacks cohesion and striking power, with grave effect.",
    ),
    bar(
      "incident",
      "因处置不当引发重大群体性事件、重大安全事故或造成人员伤亡、重大经济损失的",
      "Improper handling led to a major mass incident or a major safety accident, or caused casualties or major economic loss.",
    ),
  ],
  decisions: { lowest: { percent: 40, rounding: "floor", groupsFrom: 3 } },
  calendar: [
    {
      title: text("自评申报", "Self-evaluation and application"),
      when: text("每年11月30日前", "By 30 November each year"),
      by: "11-30",
      who: text("基层党组织", "Primary Party organisations"),
      text: text(
        "基层党组织自评，填写申报表，连同1000字左右的创建情况总结报镇组织办。",
        "The organisation evaluates itself, fills in the form and hands it in, with a summary of about 1,000 characters, to the town's organisation office.",
      ),
    },
    {
      title: text("评审", "Review"),
      when: text("申报后", "After the application"),
      who: text("评审团队", "The review team"),
      text: text(
        "由资深党组织书记、基层党务工作者、党员代表、党建指导员组成评审团队，采取实地察看、查看平台积分、群众测评等方式评审。",
        "A team of senior Party secretaries, Party-affairs workers, members' representatives and Party-building advisers reviews on site, by the platform's points and by a survey among the public.",
      ),
    },
    {
      title: text("从严考核、镇党委评定", "Strict examination, decision by the town committee"),
      when: text("评审后", "After the review"),
      who: text("湟里镇党委", "The Party committee of Huangli Town"),
      text: text(
        "有不得申报参评情形之一的，不予评定；其余由镇党委评定。",
        "Organisations to which a disqualifier applies are not rated; on the others the town's Party committee decides.",
      ),
    },
    {
      title: text("宣传推广", "Publicity"),
      when: text("评定后", "After the decision"),
      who: text("湟里镇党委", "The Party committee of Huangli Town"),
    },
    {
      title: text("推荐“堡垒之星”", "Recommendation for the Star of the Bastion"),
      when: text("成熟一个，推荐一个", "As each becomes ready"),
      who: text(
        "湟里镇党委推荐，区委组织部评审",
        "Recommended by the Party committee of Huangli Town, reviewed by the organisation department of the district Party committee",
      ),
    },
    {
      title: text("年度复核", "Yearly review"),
      when: text("每年", "Every year"),
      who: text("湟里镇党委", "The Party committee of Huangli Town"),
      text: text(
        "实行动态管理：对好的予以支持，对差的予以调整。",
        "Management is dynamic: the good are supported, the weak adjusted.",
      ),
    },
  ],
  notes: [
    text(
      "原文只有评定标准，没有分数：一颗星的各项标准全部达到，即为获得该星；结果是所获各星，不是等级。",
      "The source has criteria and no points: a star is held when all its criteria are met. The result is the set of stars held, not a level.",
    ),
    text(
      "活力、发展、服务之星以“规范之星”为前提，可与“规范之星”同年同步创建，也可在以前年度已获得“规范之星”的基础上申报。",
      "The Stars of Vitality, Development and Service take the Star of Good Order, which may be won in the same year or be held from an earlier one.",
    ),
    text(
      "“堡垒之星”由区委组织部评审，不由镇评定；镇的申报表只设其余四星。",
      "The Star of the Bastion is decided by the organisation department of the district Party committee, not by the town; the town's form offers the other four stars only.",
    ),
    text(
      "“五优”的第二项，目标部分称“教学资源优”，标准部分称“工作方法优”，以标准部分为准。",
      "The second of the five excellences is “teaching resources” in the aims and “methods of work” in the standard; the standard's name is used.",
    ),
    text(
      "“区域特色好”按支部所属领域提示；新社会组织属“两新”组织，按“融合发展”掌握。",
      "What criterion 3.3 stresses depends on the branch's field; new social organisations belong to the two-new organisations.",
    ),
    text(
      "从严考核第（4）项“全年党组织、党员基础积分项平均分位于全镇同类考核对象后40%的基层党组织”不得申报：按类别分组，后40%的个数舍去小数（5个为2个，7个为2个，10个为4个），处于界线上的并列者不受限制，不足3个的类别只显示、不限制；积分须从平台取得。",
      "The fourth disqualifier: organisations whose average of the year's basic points, for the organisation and its members, lies in the lowest 40% of its kind in the town may not apply. Organisations are grouped by category, and fractions of the 40% are dropped (2 of 5, 2 of 7, 4 of 10); those tied at the line may apply; a category of fewer than 3 is only shown. The points come from the platform.",
    ),
    text(
      "第4.2项原文以逗号结尾，第3.3项原文有两处半角逗号，均照录。文号中的序号原文空缺。",
      "Criterion 4.2 ends with a comma and criterion 3.3 has two half-width commas in the source; both are kept. The number of the document is left blank in the source.",
    ),
    text(
      "《基层党组织申报表》（又称《基层党组织星级评定申报表》）一式两份，栏目为：申报党组织（盖章）、时间、申报党组织名称、星级申报类型、创建情况、评审小组意见、镇党委审核意见。",
      "The application form, in two copies, has the fields: applying Party organisation (seal), date, name of the organisation, star applied for, account of the work, opinion of the review team, opinion of the town's Party committee.",
    ),
  ],
};
