import { text } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { pending, section } from "./build.ts";

const area = (id: string, zh: string, en: string) =>
  section(
    id,
    zh,
    en,
    [
      pending(
        id,
        zh,
        en,
        text(
          "评定标准原文未载，请由协调员补充。",
          "The source gives no criteria: the coordinator fills them in.",
        ),
      ),
    ],
    "工作内容",
  );

/** Scheme G: “five-star Party branches” of the Baiying tourism bureau (白营区旅游局): a cycle without a grid. */
export const baiying: Grid = {
  id: "baiying",
  version: "1.0.0",
  title: text(
    "白营区旅游局“五星级党支部”评定",
    "Baiying District Tourism Bureau: rating of “five-star Party branches”",
  ),
  short: text("旅游局五星级党支部", "Baiying five-star"),
  audience: text("白营区旅游局各党支部", "Party branches of the Baiying District Tourism Bureau"),
  source: {
    document: text(
      "白营区旅游局“五星级党支部”创建方案（2012年5月18日）",
      "Plan of the Baiying District Tourism Bureau for creating “five-star Party branches” (18 May 2012)",
    ),
  },
  rule: { kind: "tiers", stars: [5] },
  sections: [
    area("1", "思想政治建设", "Ideological and political work"),
    area("2", "制度建设", "Rules and systems"),
    area("3", "队伍建设", "Members and staff"),
    area("4", "作风建设", "Conduct"),
  ],
  levelNames: {
    "0": text("未评为“五星级党支部”", "Not a five-star Party branch"),
    "5": text("五星级党支部", "Five-star Party branch"),
  },
  calendar: [
    {
      title: text("年初分类定级", "Grading by category"),
      when: text("年初", "Beginning of the year"),
    },
    {
      title: text("年内着力晋升", "Efforts to rise"),
      when: text("年内", "During the year"),
    },
    {
      title: text("年终考评升级", "Assessment and promotion"),
      when: text("年终", "End of the year"),
    },
  ],
  notes: [
    text(
      "原文只载年度程序和四个方面的工作，未载评定标准、等次和分数，补充前不评定。",
      "The source gives the yearly cycle and four areas of work, but neither criteria nor levels nor points; until they are filled in, nothing is rated.",
    ),
    text(
      "评定规则原文未载：暂按四个方面全部达标为五星级。协调员可改为积分或分设各级。",
      "No rule is stated: for the time being five stars take all four areas. The coordinator may change to points, or add levels.",
    ),
  ],
};
