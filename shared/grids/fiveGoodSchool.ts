import { text } from "../base/text.ts";
import type { Grid } from "../grid/grid.ts";
import { pending, section } from "./build.ts";

const missing = text(
  "分值和评分办法原文未载，请由协调员补充。",
  "Points and method are not in the source: the coordinator fills them in.",
);

/** Scheme F: “five-good Party branches” in schools (五好党支部): three scores, none of them described. */
export const fiveGoodSchool: Grid = {
  id: "five-good-school",
  version: "1.0.0",
  title: text("学校“五好党支部”考核评价", "“Five-good Party branches” in schools: assessment"),
  short: text("五好党支部", "Five-good branches"),
  audience: text("学校党支部", "Party branches of schools"),
  source: {
    document: text(
      "学校“五好党支部”创建方案",
      "Plan for creating “five-good Party branches” in schools",
    ),
  },
  rule: { kind: "points", bands: [{ star: 1, atLeast: 100 }] },
  sections: [
    section(
      "1",
      "自评",
      "Self-score",
      [pending("1", "党支部自评分", "The branch's own score", missing)],
      "考核评价",
    ),
    section(
      "2",
      "群众测评",
      "Evaluation by the public",
      [
        pending(
          "2",
          "群众测评（会议测评、问卷调查、电话随机抽查）",
          "Evaluation by the public (at a meeting, by questionnaire, by random telephone calls)",
          missing,
        ),
      ],
      "考核评价",
    ),
    section(
      "3",
      "组织评分",
      "Score by the organisation",
      [
        pending(
          "3",
          "镇党委按星级管理办法评分，并结合自评、群众测评和清单落实情况",
          "Score given by the town's Party committee under its rules for stars, with regard to the self-score, the evaluation by the public and the lists of rectification",
          missing,
        ),
      ],
      "考核评价",
    ),
  ],
  levelNames: {
    "0": text("未评为“五好党支部”", "Not a five-good Party branch"),
    "1": text("“五好党支部”", "Five-good Party branch"),
  },
  calendar: [
    {
      title: text("年初定计划", "Plan"),
      when: text("年初", "Beginning of the year"),
      who: text("党支部", "The branch"),
    },
    {
      title: text("学习和自查", "Study and self-examination"),
      when: text("6月至11月", "June to November"),
      by: "11-30",
      who: text("党支部", "The branch"),
      text: text("开展“六对照六查摆”。", "“Six comparisons and six examinations” are carried out."),
    },
    {
      title: text("摸清底数、分类定级", "Taking stock and grading"),
      when: text("7月底前", "By the end of July"),
      by: "07-31",
      who: text("镇党委", "The town's Party committee"),
    },
    {
      title: text("年中分析", "Mid-year analysis"),
      when: text("年中", "Middle of the year"),
      who: text("党支部", "The branch"),
    },
    {
      title: text("对照清单整改", "Rectification by lists"),
      when: text("8月至11月", "August to November"),
      by: "11-30",
      who: text("党支部", "The branch"),
      text: text(
        "列出问题清单、任务清单、责任清单，建立整改台账，一支一策。",
        "Lists of problems, tasks and responsibilities are drawn up and a ledger of rectification is kept, with a plan for each branch.",
      ),
    },
    {
      title: text("考核评价", "Assessment"),
      when: text("12月初", "Early December"),
      who: text("党支部、镇党委", "The branch and the town's Party committee"),
      text: text(
        "党支部自评并向镇党委报告，开展群众测评，由镇党委评分。",
        "The branch scores itself and reports to the town's Party committee, the public is asked, and the town's Party committee gives its score.",
      ),
    },
    {
      title: text("年底重新定级、评选典型", "Re-grading and choice of models"),
      when: text("年底", "End of the year"),
      who: text("镇党委、区", "The town's Party committee and the district"),
    },
  ],
  notes: [
    text(
      "各项名称为文件要点，不是文件原文；“五好”的名称、各项分值、权重、等次和分数线原文均未载，补充前不评定。",
      "The names of the items sum up the document and are not its words. The names of the five goods, points, weights, levels and lines are not in the source; until they are filled in, nothing is rated.",
    ),
    text(
      "分数线暂记为满分100分，以免有支部误被认定；补充各项分值时须一并改定。",
      "The line stands at full marks, 100, so that no branch is recognised by mistake; it is to be set together with the points.",
    ),
    text(
      "群众测评须记录样本数和满意数；整改台账须记录问题、任务、责任人、期限、状态和佐证。",
      "The survey takes the size of the sample and the number satisfied; the ledger takes problem, task, person responsible, deadline, status and evidence.",
    ),
  ],
};
