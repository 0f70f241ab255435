import { text } from "../base/text.ts";
import type { Grid, ScoredItem } from "../grid/grid.ts";
import { points, section } from "./build.ts";

type Variants = NonNullable<ScoredItem["variants"]>;

const forTypes = (item: ScoredItem, variants: Variants): ScoredItem => ({ ...item, variants });

/**
 * What the reviewers look at (检查内容), in the standard's own words; several items share one.
 * The cells of items 4, 5, 13, 16, 19, 20, 27 and 31 to 33 are empty in the source: read as merged
 * with the cell above.
 */
const evidence = {
  filings: text(
    "会议纪要、请示、批复等文件",
    "Minutes of meetings, requests for instructions, official replies and similar documents",
  ),
  photos: text("实景图片", "Photographs taken on site"),
  papers: text(
    "会议纪要、工作报告、年度总结等相关文件",
    "Minutes of meetings, work reports, annual summaries and other relevant documents",
  ),
  rulesAndActivities: text(
    "制度文件、活动记录等文件",
    "Rules, records of activities and similar documents",
  ),
  memberFiles: text(
    "党员名册、简历和党员档案资料",
    "Register of members, curricula vitae and members' files",
  ),
  minutes: text("会议纪要", "Minutes of meetings"),
  memberRegister: text("党员名册、系统截图", "Register of members, screenshots of the system"),
  training: text("培训活动记录和年度培训计划", "Records of training and the annual training plan"),
  serviceAndPhotos: text("服务记录、实景图片", "Service records, photographs taken on site"),
  selection: text(
    "评优方案、材料、表彰材料和宣传材料",
    "Plan and papers for the selection of the outstanding, commendation and publicity materials",
  ),
  booksAndPlans: text(
    "“一簿四册”、工作计划、培训计划、活动记录等档案资料",
    "The “one book and four registers”, work plans, training plans, records of activities and other files",
  ),
  study: text(
    "学习制度、学习记录及会议记录",
    "Rules on study, records of study and minutes of meetings",
  ),
  appraisal: text("评议制度及会议记录", "Rules on appraisal and minutes of meetings"),
  disclosure: text(
    "党务公开制度及实景图片",
    "Rules on the disclosure of Party affairs and photographs taken on site",
  ),
  supervision: text("监督制度及会议记录", "Rules on supervision and minutes of meetings"),
  serviceRules: text(
    "服务制度、服务记录及实景图片",
    "Rules on service, service records and photographs taken on site",
  ),
  dues: text("党费管理制度及记录", "Rules on the management of dues, and records"),
  studyAndPhotos: text(
    "学习活动记录及实景图片",
    "Records of study activities and photographs taken on site",
  ),
  meetingRecords: text("会议记录", "Minutes of meetings"),
  serviceRecords: text("服务记录及实景图片", "Service records and photographs taken on site"),
  awards: text(
    "获奖证书、新闻图片、发言材料及实景图片等图文资料",
    "Award certificates, press photographs, texts of speeches, photographs taken on site and other texts and pictures",
  ),
};

/** Item 9: its last sentence speaks of Party committees only. */
const staffByType: Variants = [
  {
    types: ["committee"],
    note: text(
      "党委：应配备专职副书记，并配备党务工作者1名以上（含1名）。",
      "Party committee: a full-time deputy secretary and at least 1 Party-affairs worker are required.",
    ),
  },
  {
    types: ["generalBranch", "branch"],
    note: text(
      "党总支、党支部：末句只对党委提出要求，不作扣分依据。",
      "General Party branch, Party branch: the last sentence asks something of Party committees only; no points are lost by it.",
    ),
  },
];

/** Item 20: how often meetings are due depends on the organisation's type. */
const meetingsByType: Variants = [
  {
    types: ["committee"],
    note: text(
      "党委：组织生活会原则上每半年至少召开一次，民主生活会原则上每年至少召开一次；党员领导干部还须带头参加组织生活会。",
      "Party committee: as a rule at least one organisational life meeting every half-year and one democratic life meeting a year; leading Party members also take the lead in attending organisational life meetings.",
    ),
  },
  {
    types: ["generalBranch", "branch"],
    note: text(
      "党总支、党支部：组织生活会每季度召开一次；民主生活会的次数只对党委提出要求。",
      "General Party branch, Party branch: one organisational life meeting every quarter; the number of democratic life meetings is asked of Party committees only.",
    ),
  },
];

/**
 * Scheme C: five-star Party organisations among the social organisations of Dongguan
 * (东莞市社会组织“五星级党组织”), 33 items in 6 areas, 100 points; 90 and above is five stars, and there
 * is no other star. Whether part of an item's points may be given is not stated; steps of 0.5 are ours.
 */
export const dongguan33: Grid = {
  id: "dongguan-33",
  version: "1.0.0",
  title: text(
    "东莞市社会组织“五星级党组织”评定标准",
    "Five-star Party organisations among the social organisations of Dongguan: rating standard",
  ),
  short: text("五星级党组织 33 项", "Dongguan 33 items"),
  audience: text("东莞市社会组织党组织", "Party organisations of social organisations in Dongguan"),
  source: {
    document: text(
      "东莞市社会组织“五星级党组织”创建文件",
      "Documents on creating “five-star Party organisations” in the social organisations of Dongguan",
    ),
    clause: "附件1",
  },
  rule: { kind: "points", bands: [{ star: 5, atLeast: 90 }] },
  sections: [
    section("1", "一、班子建设", "1. Leading body", [
      points(
        "1",
        "设置党组织、党组织书记、副书记并报上级党组织审查。书记、副书记报上级党组织批准。",
        "A Party organisation, a Party secretary and a deputy secretary have been put in place and submitted to the higher Party organisation for review. Secretary and deputy secretary are approved by the higher Party organisation.",
        evidence.filings,
        5,
      ),
      points(
        "2",
        "党组织班子配置应以合理、精干、高效为原则，分工明确，并根据实际情况及时调整，党组织架构及班子成员分工要上墙公布。",
        "The leading body is composed on the principle of being reasonable, capable and efficient, with a clear division of duties that is adjusted in good time as circumstances require. The structure of the Party organisation and the duties of its leaders are displayed on the wall.",
        evidence.photos,
        3,
      ),
      points(
        "3",
        "班子团结和谐，重大事项集体研究，认真执行上级规定，形成工作合力。",
        "The leading body is united and works in harmony, decides major matters collectively, faithfully carries out the rules of higher levels and pulls together.",
        evidence.papers,
        2,
      ),
      points(
        "4",
        "党组织书记要带头落实党建工作责任制，认真执行上级党组织的各项部署要求，坚持和维护党的民主集中制，必须信念坚定、为民服务、勤政务实、敢于担当、清正廉洁。",
        "The Party secretary leads in fulfilling the responsibility system for Party building, faithfully carries out the arrangements and requirements of the higher Party organisation, upholds and safeguards democratic centralism, and must be firm in conviction, devoted to the people, diligent and pragmatic, ready to take responsibility, honest and clean.",
        evidence.papers,
        2,
      ),
      points(
        "5",
        "班子要认真履行党的政治责任，以身作则，做好“三个表率”（即学习表率、业务表率、作风表率）；要发挥组织协调作用，积极与管理层沟通合作，参与研究本单位重大事项，维护员工合法权益，发挥党组织政治核心作用。",
        "The leading body conscientiously meets its political responsibility and leads by the “three examples” (in study, in professional work and in conduct). It organises and coordinates, communicates and cooperates actively with management, takes part in deliberating the unit's major matters, protects the lawful rights and interests of employees, and acts as the political core.",
        evidence.papers,
        4,
      ),
      points(
        "6",
        "严格执行有关组织生活、党员教育管理、党风党纪教育、民主评议党员等制度，按时完成各项工作任务。",
        "The rules on organisational life, the education and management of Party members, education in Party conduct and discipline, the democratic appraisal of members and the like are strictly carried out, and all tasks are completed on time.",
        evidence.rulesAndActivities,
        4,
      ),
    ]),
    section("2", "二、队伍建设", "2. Members and staff", [
      points(
        "7",
        "党务工作者要党性观念强，熟悉党务，爱岗敬业，具有奉献精神，能圆满完成党组织布置的各项工作任务。",
        "Party-affairs workers have a strong sense of Party spirit, know Party affairs well, love their work and are dedicated to it, and complete every task the Party organisation gives them.",
        evidence.papers,
        3,
      ),
      points(
        "8",
        "确保有一定数量的班子成员正式组织关系在本党组织；严格按照规定和要求做好发展党员工作；着重做好“双培”工作，把业务骨干培养成党员，把党员培养成业务骨干，尤其注重把出资人、管理人员发展为党员，推荐担任党组织书记。",
        "A certain number of the members of the leading body have their formal membership in this Party organisation. New members are admitted strictly according to rules and requirements. Emphasis is put on “two-way cultivation”: key professional staff become Party members and Party members become key professional staff; in particular investors and managers are admitted to the Party and recommended as Party secretaries.",
        evidence.memberFiles,
        3,
      ),
      forTypes(
        points(
          "9",
          "坚持专兼职结合，多渠道、多样化选用，建设一支素质优良、结构合理、数量充足的党务工作者队伍及后备人才队伍。党委应配备专职副书记，要配备党务工作者1名以上。",
          "Full-time and part-time workers are combined and chosen through many channels and in many ways, so as to build a staff of Party-affairs workers, and a reserve, of good quality, sound structure and sufficient number. A Party committee has a full-time deputy secretary and at least 1 Party-affairs worker.",
          evidence.minutes,
          2,
        ),
        staffByType,
      ),
      points(
        "10",
        "及时更新登记党员信息，有党务管理系统的每季度录入更新1次，没有的要及时登记造册，建立党员管理台账。",
        "Members' particulars are kept up to date: where there is a Party-affairs management system, they are entered and updated once every quarter; where there is none, they are promptly registered in a book; a register for the management of members is kept.",
        evidence.memberRegister,
        2,
      ),
      points(
        "11",
        "制定党员学习培训计划，做到内容丰富、效果明显。社会组织党组织书记每年至少参加1次集中培训，党建工作指导员每年至少参加2次培训。",
        "A plan for the study and training of members is drawn up, rich in content and clearly effective. The Party secretary of a social organisation takes part in at least 1 centralised training course a year, a Party-building adviser in at least 2 training courses a year.",
        evidence.training,
        3,
      ),
      points(
        "12",
        "加强党员日常教育管理，及时了解、密切关注党员思想状况和实际需求，灵活开展喜闻乐见的活动，积极为党员排忧解难，寓教育于服务之中。",
        "The day-to-day education and management of members is strengthened; their thinking and real needs are learned in good time and followed closely; activities that people enjoy are held in flexible ways; members are actively helped with their worries, so that education is part of service.",
        evidence.serviceAndPhotos,
        2,
      ),
      points(
        "13",
        "结合行业特色，发挥业务专长，开展或参与“三服务”主题服务，服务社区、服务企业、服务群众，提高党组织和党员的服务能力。",
        "In keeping with the industry and drawing on professional strengths, the organisation holds or joins activities under the “three services” (serving communities, enterprises and the public) and raises the ability of the Party organisation and its members to serve.",
        evidence.serviceAndPhotos,
        3,
      ),
      points(
        "14",
        "开展党内“创先争优”活动，发挥党员先锋模范作用，要以形式多样的激励机制选树典型，树立标杆。",
        "Activities under the motto “strive to excel” are held within the Party, members act as a vanguard and an example, and models and benchmarks are chosen through incentives of many kinds.",
        evidence.selection,
        2,
      ),
    ]),
    section("3", "三、阵地建设", "3. Premises", [
      points(
        "15",
        "要配备党组织办公室，可与其他功能室共用，要有党组织牌匾、办公设备、公示栏、党旗党徽等。有条件的要配备党员活动室,可与其他功能室共用，配备党徽党旗、桌椅、电视投影设备、相关报刊书籍、档案资料柜等。",
        "The Party organisation has an office, which may be shared with other uses, with a nameplate, office equipment, a notice board, the Party flag and emblem and so on. Where conditions allow there is an activity room for members, which may be shared with other uses, with the Party emblem and flag, tables and chairs, television or projection equipment, relevant newspapers, periodicals and books, filing cabinets and so on.",
        evidence.photos,
        5,
      ),
      points(
        "16",
        "要有宣传栏和配备通讯员，引导全体党员群众关注和使用“东莞社会组织党建”官方微信。",
        "There is a publicity board and a correspondent has been appointed; all members and the public are guided to follow and use the official WeChat account “东莞社会组织党建” (Party building in Dongguan social organisations).",
        evidence.photos,
        5,
      ),
      points(
        "17",
        "建立健全“一簿四册”，即党组织会议记录簿和党员花名册、入党积极分子花名册、流动党员花名册、党员参加支部活动考勤册；要有年度工作计划、教育培训计划等；\n要及时整理党建活动、培训学习、党员党籍、党员群众意见等资料并存档；\n要及时做好“三会一课”、民主生活会、谈心谈话、重要活动、档案移交等记录并存档。",
        "The “one book and four registers” are complete, namely the minute book of the Party organisation, and the registers of members, of applicants under training, of members living or working elsewhere, and of attendance at branch activities; there are an annual work plan, an education and training plan and so on;\nmaterials on Party-building activities, training and study, membership, the views of members and the public and so on are put in order and filed in good time;\nthe “three meetings and one lesson”, democratic life meetings, heart-to-heart talks, important activities, the handover of files and so on are recorded and filed in good time.",
        evidence.booksAndPlans,
        5,
      ),
    ]),
    section("4", "四、制度建设", "4. Rules and systems", [
      points(
        "18",
        "党员学习制度：落实好党组织书记定期讲党课制度和党员定期集中学习制度，并对学习情况进行登记，做到全覆盖、常态化。",
        "Study system for members: the rules that the Party secretary regularly gives Party lessons and that members regularly study together are put into practice, and study is recorded; it covers everyone and is a matter of routine.",
        evidence.study,
        3,
      ),
      points(
        "19",
        "“三会一课”制度：每季度召开一次支部党员大会；每月召开一次党支部委员会；每月召开一次党小组会；每季度上一次党课。",
        "“Three meetings and one lesson” system: a general meeting of branch members every quarter; a meeting of the branch committee every month; a meeting of the Party groups every month; a Party lesson every quarter.",
        evidence.study,
        5,
      ),
      forTypes(
        points(
          "20",
          "组织生活会制度：党委原则上每半年至少召开一次，党总支和党支部每季度召开一次。\n民主生活会制度：党委原则上每年至少召开一次。\n党员领导干部要过好双重组织生活制度，参加民主生活会的同时，还必须带头参加组织生活会。",
          "System of organisational life meetings: as a rule a Party committee holds at least one every half-year; general Party branches and Party branches hold one every quarter.\nSystem of democratic life meetings: as a rule a Party committee holds at least one a year.\nLeading Party members fully take part in both kinds of organisational life: besides attending democratic life meetings they must also take the lead in attending organisational life meetings.",
          evidence.study,
          5,
        ),
        meetingsByType,
      ),
      points(
        "21",
        "民主评议党员制度：每年结合专题组织生活会组织一次民主评议党员。采取个人自评、党员互评、党组织考评、群众参评、领导点评等相结合的办法进行。",
        "System of democratic appraisal of members: once a year, together with a special organisational life meeting, members are democratically appraised. Self-appraisal, mutual appraisal by members, assessment by the Party organisation, appraisal by the public and comments by leaders are combined.",
        evidence.appraisal,
        3,
      ),
      points(
        "22",
        "党务公开制度：及时将党组织开展党建活动、落实上级情况、廉政建设、党建专项经费和党费使用管理等情况公开。",
        "System of disclosure of Party affairs: Party-building activities, the carrying out of instructions from higher levels, clean conduct, special funds for Party building, the use and management of dues and so on are made public in good time.",
        evidence.disclosure,
        2,
      ),
      points(
        "23",
        "党内民主监督制度：通过公开通报、谈话提醒、批评与自我批评等方式加强监督。",
        "System of democratic supervision within the Party: supervision is strengthened by open notices, reminders in conversation, criticism and self-criticism and similar means.",
        evidence.supervision,
        2,
      ),
      points(
        "24",
        "党员联系服务群众制度：发挥专业技能，经常性开展主题多样的联系服务群众活动。",
        "System of members staying in touch with and serving the public: professional skills are put to use, and activities of contact and service on varied themes are held regularly.",
        evidence.serviceRules,
        2,
      ),
      points(
        "25",
        "党费及党建专项经费管理制度：实行专账管理，按照有关规定用好、管好。",
        "System for the management of dues and of special funds for Party building: they are kept in separate accounts and are well used and well managed according to the relevant rules.",
        evidence.dues,
        3,
      ),
    ]),
    section("5", "五、廉政建设", "5. Clean conduct", [
      points(
        "26",
        "党员干部要加强作风建设，带头贯彻《中国共产党廉洁自律准则》《中国共产党纪律处分条例》。",
        "Party members and cadres improve their conduct and take the lead in carrying out the Code of Integrity of the Communist Party of China and the Regulations of the Communist Party of China on Disciplinary Action.",
        evidence.studyAndPhotos,
        3,
      ),
      points(
        "27",
        "定期开展廉政教育活动，及时传达、学习上级纪委有关精神，增强风险防控意识，提高拒腐防变能力。",
        "Activities of education in clean conduct are held regularly; the relevant guidance of the higher discipline inspection commission is passed on and studied in good time; awareness of risks and the ability to resist corruption are raised.",
        evidence.studyAndPhotos,
        3,
      ),
      points(
        "28",
        "坚持问题导向，针对党员干部中出现的苗头性、倾向性问题，及时开展谈心提醒教育。",
        "With an eye to problems, signs and tendencies that appear among Party members and cadres are met in good time with talks, reminders and education.",
        evidence.meetingRecords,
        2,
      ),
      points(
        "29",
        "自觉接受群众监督，畅通信访渠道，做到信息公开。",
        "The organisation willingly accepts supervision by the public, keeps channels for letters and visits open and makes information public.",
        evidence.serviceRecords,
        2,
      ),
    ]),
    section("6", "六、品牌建设", "6. Brand", [
      points(
        "30",
        "党建工作受市级或以上领导批示表扬的；省级或以上主要新闻媒体进行宣传报道；或被确立为镇级或以上示范点。",
        "Party-building work has been commended in a written instruction by a leader at municipal level or above; or main news media at provincial level or above have reported on it; or the organisation has been designated a demonstration site at town level or above.",
        evidence.awards,
        3,
      ),
      points(
        "31",
        "党组织或单位个人受到市级或以上党组织表彰。",
        "The Party organisation, the unit or an individual has been commended by a Party organisation at municipal level or above.",
        evidence.awards,
        2,
      ),
      points(
        "32",
        "打造有自身特色党建工作品牌的。",
        "A Party-building brand with a character of its own has been created.",
        evidence.awards,
        3,
      ),
      points(
        "33",
        "党组织或单位个人撰写的党建调研文章、理论研究论文、先进典型材料等在省级或以上媒体上刊发。",
        "A survey article on Party building, a theoretical research paper, a portrait of an advanced model or the like written by the Party organisation, the unit or an individual has been published in media at provincial level or above.",
        evidence.awards,
        2,
      ),
    ]),
  ],
  levelNames: {
    "0": text("未评定星级", "No star"),
    "5": text("五星级党组织", "Five-star Party organisation"),
  },
  decisions: { recheck: { rectifyFirst: true, failed: "revoke" } },
  calendar: [
    {
      title: text("制定方案", "Plan"),
      when: text("每年3月底前", "By the end of March each year"),
      by: "03-31",
      who: text(
        "镇街（园区）和市直管党委",
        "Towns and sub-districts (parks) and Party committees directly governed by the city",
      ),
      text: text(
        "镇街（园区）和市直管党委要组织力量，结合实际，对照创建内容和标准制定工作方案和时间安排表，并于每年3月底前报市社会组织工委。",
        "Towns and sub-districts (parks) and Party committees directly governed by the city draw up a work plan and a timetable that suit their circumstances and follow the contents and standard, and submit them by the end of March each year to the city's working committee for social organisations.",
      ),
    },
    {
      title: text("自评申报", "Self-assessment and application"),
      when: text("每年4月底前", "By the end of April each year"),
      by: "04-30",
      who: text("创建党组织", "Party organisations that apply"),
      text: text(
        "创建党组织要认真对照评定标准开展自查自评，填写《东莞市社会组织“五星级党组织”申报表》（附件2），于每年4月底前报上级党组织。",
        "Party organisations that apply carefully check and score themselves against the rating standard, fill in the Application Form for “Five-Star Party Organisations” among the Social Organisations of Dongguan (Annex 2) and submit it by the end of April each year to the higher Party organisation.",
      ),
    },
    {
      title: text("开展创建", "Creation"),
      when: text("申报后", "After the application"),
      who: text(
        "创建党组织，镇街（园区）和市直管党委",
        "Party organisations that apply; towns and sub-districts (parks) and Party committees directly governed by the city",
      ),
      text: text(
        "创建工作要在上级党组织的指导下进行。镇街（园区）和市直管党委要与创建单位负责人、党组织负责人等加强联系沟通，指导其开展创建工作。",
        "The work is done under the guidance of the higher Party organisation. Towns and sub-districts (parks) and Party committees directly governed by the city keep in close contact with the heads of the units and of the Party organisations and guide their work.",
      ),
    },
    {
      title: text("评定", "Rating"),
      when: text("每年11月完成", "Completed in November each year"),
      by: "11-30",
      who: text(
        "镇街（园区）或市直管党委初评，市社会组织工委复核评定",
        "First review by the town or sub-district (park) or the Party committee directly governed by the city; re-check and decision by the city's working committee for social organisations",
      ),
      text: text(
        "创建党组织由镇街（园区）或市直管党委初评后，报市社会组织工委复核评定。评定工作于每年11月完成，主要采取实地检查、查阅资料、听取汇报、向有关部门了解情况等方式进行。经综合评定、验收通过后，由市社会组织工委予以通报。",
        "After a first review by the town or sub-district (park) or the Party committee directly governed by the city, the organisation is submitted to the city's working committee for social organisations for re-check and decision. The rating is completed in November each year, chiefly by inspection on site, study of documents, hearing of reports and enquiries with the departments concerned. Once the overall rating and acceptance are passed, the working committee announces the result in a circular.",
      ),
    },
    {
      title: text("动态管理", "Dynamic management"),
      when: text("每年12月底前", "By the end of December each year"),
      by: "12-31",
      who: text(
        "“五星级党组织”、镇街（园区）或市直管党委、市社会组织工委",
        "“Five-star Party organisations”, the town or sub-district (park) or the Party committee directly governed by the city, the city's working committee for social organisations",
      ),
      text: text(
        "一是每年12月底“五星级党组织”提交书面述职报告，经镇街（园区）或市直管党委审核后报市社会组织工委；二是市社会组织工委每年将对“五星级党组织”进行检查，并根据年度述职和检查情况进行综合评估，评估不合格者，要求限期整改，未能如期整改的，将撤销“五星级党组织”称号。",
        "First, at the end of December each year “five-star Party organisations” hand in a written report on their work, which is reviewed by the town or sub-district (park) or the Party committee directly governed by the city and submitted to the city's working committee for social organisations. Second, the working committee inspects “five-star Party organisations” every year and evaluates them on the yearly report and the inspection; those that do not pass are to rectify within a set time, and where they do not, the title “five-star Party organisation” is revoked.",
      ),
    },
    {
      title: text("回头看", "Look-back"),
      when: text("2018年3月底前", "By the end of March 2018"),
      who: text(
        "镇街（园区）或市直管党委",
        "Towns and sub-districts (parks) or Party committees directly governed by the city",
      ),
      text: text(
        "镇街（园区）和市直管党委要对2017年以前评定的“星级党组织”进行“回头看”，对基础较好的党组织要进行重点培育，巩固提质；对工作下滑的党组织，要督促整改，并填报《东莞市社会组织“星级党组织”达标情况统计表》（附件3）于2018年3月底前报市社会组织工委。",
        "Towns and sub-districts (parks) and Party committees directly governed by the city take a second look at the “star-rated Party organisations” rated before 2017: those with a good foundation are cultivated with emphasis, consolidated and improved; those whose work has declined are urged to rectify; the Statistics Table of “Star-Rated Party Organisations” Meeting the Standard among the Social Organisations of Dongguan (Annex 3) is filled in and submitted by the end of March 2018 to the city's working committee for social organisations.",
      ),
    },
  ],
  notes: [
    text(
      "能否给部分分，原文未载：每项可按0.5分的整数倍给分。第30、31、33项以事实为据，可改为只给满分或零分。",
      "Whether part of an item's points may be given is not stated: points go in steps of 0.5. Items 30, 31 and 33 are matters of fact and may be made all or nothing.",
    ),
    text(
      "“达到90分及以上”含90分；不作进位，89.5分不是五星级。",
      "“90 points and above” includes 90; nothing is rounded up: 89.5 is not five-star.",
    ),
    text(
      "前五部分满分合计为90分：品牌建设不得分的，其余各项须全部得满分。",
      "The first five sections come to exactly 90 points: without any points for brand, all others are needed.",
    ),
    text(
      "第30项所列三种情形，具备其一即可。",
      "Item 30 names three cases; any one of them is enough.",
    ),
    text(
      "检查内容为空白的（第4、5、13、16、19、20、27、31、32、33项），读作与上一项合并。",
      "Where the cell for evidence is empty (items 4, 5, 13, 16, 19, 20, 27, 31, 32 and 33), it is read as merged with the cell above.",
    ),
    text(
      "第9、20项的要求因党委、党总支、党支部而异，按支部资料中的组织类型提示。",
      "What items 9 and 20 ask depends on whether the organisation is a Party committee, a general Party branch or a Party branch; the hint follows the type on the branch's record.",
    ),
    text(
      "原表只有“自评分”一栏。自评、初评、复核评定的分数分别保留，以最后完成的环节为准；后一环节改动某项分数的，须写明理由。",
      "The form has only a column for self-scores. The scores of self-assessment, first review and re-check are all kept, and the last stage completed decides; a stage that changes an item's score gives its reason.",
    ),
    text(
      "只设五星级，分数线为90分；无名额限制，无一票否决，排名仅供参考。",
      "There is only one level, five-star, from 90 points; there is no quota and no veto, and rankings are for information only.",
    ),
    text(
      "“二、队伍建设”在原表换页处重复出现，按一个部分计。",
      "The heading of section 2 is repeated at a page break; it is one section.",
    ),
    text(
      "各行业、各单位可在市里规定的日期之前另定较早的日期。",
      "Sectors and units may set dates of their own that are earlier than the city's.",
    ),
  ],
};
