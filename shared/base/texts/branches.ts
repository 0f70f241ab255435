import { text } from "../text.ts";

/** About branches, own grids, drafts and comparisons, as a district keeps them. */
export const branches = {
  "branch.inactive": text(
    "支部“{found}”已停用，不再参加评定；已有的提交保留。如有误，请协调员重新启用。",
    "The branch “{found}” takes no part any more; what it handed in stays. If that is wrong, ask the coordinator to activate it.",
  ),
  "request.precondition": text(
    "修改已有内容须带 If-Match（读取时得到的 ETag），以免覆盖他人的修改。",
    "To change what is there, send If-Match with the ETag you loaded, so that nobody's change is lost.",
  ),
  "publish.shipped": text(
    "“{found}”是随产品提供的评分表的编号，请给自定的评分表另取编号。",
    "“{found}” is the id of a shipped grid. Give your own grid another id.",
  ),
  "publish.changed": text(
    "评分表 {found} 已发布，内容不能再改。请改用新的版本号。",
    "The grid {found} has been published and cannot change. Give it a new version.",
  ),
  "submission.otherGrid": text(
    "两份提交用的是不同的评分表（{limit}、{found}），不能比较。",
    "The submissions are of different grids ({limit}, {found}) and cannot be compared.",
  ),
} as const;
