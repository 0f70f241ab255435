import { type Text, text } from "../base/text.ts";
import type { Grid, Item } from "../grid/grid.ts";
import { count, noted, percent, section } from "./build.ts";

const clause = "“五星三强”目标";
const town = text("湖溪镇", "Huxi Town");

/** About three years from June 2020. */
const target = (item: Item, due = "2023"): Item => ({ ...item, owner: town, due });

const number = (id: string, zh: string, en: string, cell: [number, string, string]) =>
  target(count(id, zh, en, { "1": cell }));

const all = (id: string, zh: string, en: string, words: Text) =>
  target(percent(id, zh, en, { "1": [100, words["zh-CN"], words.en] }));

const hundred = text("100%", "100%");
const full = text("全覆盖", "Full coverage");

/**
 * Scheme K: Huxi Town (湖溪镇), “five stars, three strongs” (五星三强): targets of a programme of about three
 * years, not a rating of branches. The source's own words are known for the names of the targets only.
 */
export const huxiTargets: Grid = {
  id: "huxi-targets",
  version: "1.0.0",
  title: text("湖溪镇“五星三强”目标", "Huxi Town: targets of “five stars, three strongs”"),
  short: text("五星三强目标", "Huxi targets"),
  subject: "programme",
  audience: text(
    "湖溪镇党建工作，不用于评定单个党支部。",
    "Party building in Huxi Town as a whole; not for rating single branches.",
  ),
  source: {
    document: text(
      "湖溪镇“五星三强”工作方案（2020年6月30日）",
      "Work plan of Huxi Town on “five stars, three strongs” (30 June 2020)",
    ),
  },
  rule: { kind: "tiers", stars: [1] },
  sections: [
    section(
      "1",
      "五星三强党组织",
      "Five-star, three-strong organisations",
      [
        number("1", "“五星三强”党组织", "“Five stars, three strongs” Party organisations", [
          22,
          "22个",
          "22 organisations",
        ]),
        noted(
          number("2", "其中：示范村", "Of these: demonstration villages", [
            14,
            "14个",
            "14 villages",
          ]),
          "约占全镇村级党组织的50%以上。",
          "About 50% or more of the town's village organisations.",
        ),
        number("3", "其中：机关", "Of these: public bodies", [3, "3个", "3 organisations"]),
        number("4", "其中：“两新”组织", "Of these: two-new organisations", [
          5,
          "5个",
          "5 organisations",
        ]),
        target(
          percent("5", "五星级党组织比例", "Share of five-star Party organisations", {
            "1": [50, "50%以上", "50% or more"],
          }),
        ),
      ],
      clause,
    ),
    section(
      "2",
      "组织建设和党员",
      "Organisation and members",
      [
        number("6", "镇域党建联盟", "Party-building alliances in the town", [
          4,
          "4个",
          "4 alliances",
        ]),
        all(
          "7",
          "书记主任一肩挑",
          "Villages whose Party secretary is also head of the villagers' committee",
          hundred,
        ),
        all("8", "创业承诺事项完成率", "Share of village promises completed", hundred),
        all(
          "9",
          "外出党员学习覆盖率",
          "Share of members living elsewhere who are reached by study",
          hundred,
        ),
        all("10", "网格支部", "Grid branches", full),
      ],
      clause,
    ),
    section(
      "3",
      "产业、村居和集体经济",
      "Industry, villages and the collective economy",
      [
        number("11", "产业示范集群", "Industry demonstration clusters", [5, "5个", "5 clusters"]),
        number("12", "产业示范点", "Industry demonstration points", [6, "6个", "6 points"]),
        number(
          "13",
          "风景线（里歌线、南徐线、南郭线）",
          "Scenic lines (Lige, Nanxu and Nanguo lines)",
          [3, "3条", "3 lines"],
        ),
        number(
          "14",
          "“三强六无五美”达标村",
          "Villages meeting the standard of “three strongs, six withouts, five beauties”",
          [8, "8个", "8 villages"],
        ),
        number(
          "15",
          "“三强六无五美”示范村",
          "Demonstration villages of “three strongs, six withouts, five beauties”",
          [2, "2个", "2 villages"],
        ),
        noted(
          target(
            percent(
              "16",
              "经营性收入达到省定标准的村",
              "Villages whose operating income reaches the floor set by the province",
              { "1": [100, "所有村", "All villages"] },
            ),
            "2022",
          ),
          "省定标准的数额原文未载。",
          "The amount of the provincial floor is not in the source.",
        ),
        noted(
          target(
            count(
              "17",
              "年经营性收入100万元以上的村",
              "Villages with an operating income of 1,000,000 yuan a year or more",
              { "1": [5, "争取5个", "5 villages, if possible"] },
            ),
            "2022",
          ),
          "原文为“争取”。",
          "The source says “strive for”.",
        ),
      ],
      clause,
    ),
  ],
  levelNames: {
    "0": text("目标未全部完成", "Targets not all reached"),
    "1": text("目标完成", "Targets reached"),
  },
  sums: [{ total: "1", parts: ["2", "3", "4"] }],
  calendar: [
    { title: text("每月一调度", "Dispatch"), when: text("每月", "Every month"), who: town },
    { title: text("每季一调研", "Survey"), when: text("每季", "Every quarter"), who: town },
    {
      title: text("五类村居评选", "Rating of “five kinds of village”"),
      when: text("每季", "Every quarter"),
      who: town,
    },
    {
      title: text("晒拼创", "Showing, comparing and creating"),
      when: text("定期", "Regularly"),
      who: town,
      text: text(
        "召开会议，展示、比较各村工作。",
        "Meetings are held at which villages show and compare their work.",
      ),
    },
    {
      title: text("结果运用", "Use of the results"),
      when: text("评定后", "After the rating"),
      who: town,
      text: text(
        "作为书记考核的内容，在项目和资金上优先，予以表彰。",
        "The results are part of the secretaries' assessment; the good have priority in projects and funds and are commended.",
      ),
    },
  ],
  notes: [
    text(
      "本表为目标板：逐项填写实际数，全部达到即为“目标完成”；不用于评定单个党支部。除目标名称外，文字为文件要点，分组为本表所加。",
      "This is a target board: the actual figures are entered, and when all are reached the targets are reached. It does not rate branches. Apart from the names of the targets, the words sum up the document, and the grouping is ours.",
    ),
    text(
      "22个“五星三强”党组织由14个村、3个机关、5个“两新”组织组成。",
      "The 22 organisations are 14 villages, 3 public bodies and 5 two-new organisations.",
    ),
    text(
      "期限为三年左右，自2020年6月起算记为2023年；收入目标为2022年。14个村占50%以上，即全镇村级党组织不多于28个。",
      "The term is about three years: counted from June 2020 it is entered as 2023; the targets on income are for 2022. As 14 villages are 50% or more, the town has at most 28 village organisations.",
    ),
    text(
      "责任单位原文未逐项载明，暂记为湖溪镇，由协调员指定。",
      "The source does not name who answers for each target: it is entered as the town until the coordinator names them.",
    ),
    text(
      "“三强”为党建强、发展强、治理强；“五星争创”的五颗星、“五类村居”的类别原文未列名称。",
      "The “three strongs” are strong Party building, strong development and strong governance. The five stars and the five kinds of village are not named in the source.",
    ),
    text(
      "十项行动：攻坚、百日攻坚、增收、提升、重组、同心圆建设、均衡化、培育、净化、改造行动。",
      "The ten actions: tackling hard tasks, a hundred days of it, raising incomes, upgrading, regrouping, building concentric circles, balancing, cultivating, cleansing and rebuilding.",
    ),
  ],
};
