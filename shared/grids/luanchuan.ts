import { text } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { pending, section } from "./build.ts";

/** Scheme H: star creation at the Luanchuan county environment bureau (栾川县环保局): rules named, not included. */
export const luanchuan: Grid = {
  id: "luanchuan",
  version: "1.0.0",
  title: text(
    "栾川县环保局星级党支部评定",
    "Luanchuan County Environmental Protection Bureau: rating of star Party branches",
  ),
  short: text("栾川星级党支部", "Luanchuan stars"),
  audience: text(
    "栾川县环保局各党支部",
    "Party branches of the Luanchuan County Environmental Protection Bureau",
  ),
  source: {
    document: text(
      "栾川县环保局星级党支部创建方案",
      "Plan of the Luanchuan County Environmental Protection Bureau for creating star Party branches",
    ),
  },
  rule: { kind: "points", bands: [{ star: 1, atLeast: 100 }] },
  sections: [
    section(
      "1",
      "自查",
      "Self-check",
      [
        pending(
          "1",
          "《栾川县机关(事业单位)党支部标准化建设百分细则》",
          "Detailed Rules (100 Points) on the Standardisation of Party Branches in Public Bodies (Institutions) of Luanchuan County",
          text(
            "细则原文未附，请由协调员补充。",
            "The rules are not in the source: the coordinator fills them in.",
          ),
        ),
      ],
      "支部评定（一）",
    ),
    section(
      "2",
      "党员评议",
      "Rating by members",
      [
        pending(
          "2",
          "党员大会满意度测评",
          "Satisfaction as rated by the members' meeting",
          text(
            "测评办法和分值原文未载，请由协调员补充。",
            "Method and points are not in the source: the coordinator fills them in.",
          ),
        ),
      ],
      "支部评定（二）",
    ),
    section(
      "3",
      "上级评定",
      "Rating by the superior",
      [
        pending(
          "3",
          "上级党组织评定",
          "Rating by the higher Party organisation",
          text(
            "评定办法和分值原文未载，请由协调员补充。",
            "How the higher organisation rates, and the points, are not in the source: the coordinator fills them in.",
          ),
        ),
      ],
      "支部评定（三）",
    ),
  ],
  levelNames: {
    "0": text("未评定星级", "No star"),
    "1": text("星级党支部", "Star Party branch"),
  },
  calendar: [
    {
      title: text("支部自查", "Self-check by the branch"),
      when: text("第一步", "Step 1"),
      who: text("党支部", "The branch"),
    },
    {
      title: text("党员大会评议", "Rating by the members' meeting"),
      when: text("第二步", "Step 2"),
      who: text("党员大会", "The members' meeting"),
    },
    {
      title: text("上级评定", "Rating by the superior"),
      when: text("第三步", "Step 3"),
      who: text("上级党组织", "The higher Party organisation"),
    },
    {
      title: text("结果运用", "Use of the results"),
      when: text("评定后", "After the rating"),
      text: text(
        "与年度考核、激励、评先和改进提高挂钩。",
        "The result is tied to the yearly assessment, incentives, awards and improvement.",
      ),
    },
  ],
  notes: [
    text(
      "《百分细则》、满意度和上级评定的分值、等次和分数线原文均未载，补充前不评定。除细则名称外，各项名称为文件要点，不是文件原文。",
      "The detailed rules, the points for satisfaction and for the superior's rating, levels and lines are not in the source; until they are filled in, nothing is rated. Apart from the name of the rules, the items' names sum up the document and are not its words.",
    ),
    text(
      "按“百分”采用积分规则。分数线暂记为满分100分，以免有支部误被认定；补充各项分值时须一并改定。",
      "As the rules are of 100 points, this grid goes by points. The line stands at full marks, 100, so that no branch is recognised by mistake; it is to be set together with the points.",
    ),
  ],
};
