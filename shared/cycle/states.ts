import { type Text, text } from "../base/text.ts";

/** How far a branch's rating has come in a cycle; `stateOf` says which. */
export const submissionStates = [
  "draft",
  "submitted",
  "returned",
  "reviewed",
  "rechecked",
  "decided",
  "published",
] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** What somebody does with a branch's rating; `mayAct` says who may. */
export const submissionActions = [
  "save",
  "submit",
  "withdraw",
  "return",
  "review",
  "recheck",
  "decide",
  "publish",
  "reopen",
] as const;
export type SubmissionAction = (typeof submissionActions)[number];

export const submissionStateNames: Readonly<Record<SubmissionState, Text>> = {
  draft: text("草稿", "draft"),
  submitted: text("已提交", "submitted"),
  returned: text("已退回", "returned"),
  reviewed: text("已初评", "reviewed"),
  rechecked: text("已复核", "rechecked"),
  decided: text("已评定", "decided"),
  published: text("已公布", "published"),
};

export const submissionActionNames: Readonly<Record<SubmissionAction, Text>> = {
  save: text("保存草稿", "save a draft"),
  submit: text("提交", "submit"),
  withdraw: text("撤回", "withdraw"),
  return: text("退回", "return for change"),
  review: text("初评", "review"),
  recheck: text("复核", "recheck"),
  decide: text("评定", "decide"),
  publish: text("公布", "publish"),
  reopen: text("重新打开", "reopen"),
};

/** How far a cycle has come as a whole. */
export const cycleStates = ["open", "decided", "published"] as const;
export type CycleState = (typeof cycleStates)[number];
