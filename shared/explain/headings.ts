import { text } from "../base/text.ts";

/** What is said of a grid at the head of its page. */
export const facts = {
  source: text("依据", "Source"),
  subject: text("评定对象", "What is rated"),
  audience: text("适用范围", "For whom"),
  grid: text("评分表", "Grid"),
  contents: text("内容", "Contents"),
  notice: text("公示", "Public notice"),
} as const;

/** The chapters, and two parts of a section. */
export const chapters = {
  rule: text("评定办法", "How a star is reached"),
  criteria: text("评定标准", "Criteria"),
  sums: text("数据关系", "Figures that must agree"),
  quotas: text("名额", "Places"),
  vetoes: text("一票否决", "Vetoes"),
  decisions: text("认定规则", "Rules of the decision"),
  calendar: text("时间安排", "Calendar"),
  variants: text("按支部类型、领域区分的要求", "What depends on the branch"),
  notes: text("说明（非文件原文）", "Notes (not the standard's words)"),
} as const;

/** The columns of the tables. */
export const columns = {
  number: text("序号", "No."),
  criterion: text("评定标准", "Criterion"),
  evidence: text("检查内容", "Evidence"),
  clause: text("条款", "Clause"),
  points: text("分值", "Points"),
  marking: text("计分办法", "How it is marked"),
  required: text("要求", "Requirement"),
  na: text("不适用", "N/A"),
  owner: text("责任单位", "Owner"),
  due: text("完成时限", "Due"),
  star: text("星级", "Star"),
  name: text("名称", "Name"),
  itemsAsked: text("须达到的项目", "Items to be met"),
  line: text("分数线", "Line"),
  section: text("部分", "Section"),
  itemCount: text("项目数", "Items"),
  role: text("性质", "Kind"),
  cap: text("上限", "At most"),
  prerequisite: text("前提", "Prerequisite"),
  decidedBy: text("评定单位", "Awarded by"),
  year: text("年度", "Year"),
  veto: text("情形", "What happened"),
  effect: text("后果", "Effect"),
  step: text("步骤", "Step"),
  when: text("时间", "When"),
  by: text("截止日期", "Last day"),
  who: text("责任主体", "Who"),
  what: text("内容", "What"),
} as const;
