import { text } from "../text.ts";

/** About what is handed in, and the call that carried it. */
export const submissions = {
  "submission.incomplete": text(
    "还有 {found} 项未填，填完后才能提交。",
    "{found} items are still open. Fill them in to submit.",
  ),
  "submission.invalid": text(
    "有 {found} 处填写有误，改正后才能提交。",
    "{found} entries are wrong. Correct them to submit.",
  ),
  "submission.reason": text(
    "第{item}项填“不适用”须在备注中写明理由。",
    "Item {item} is “not applicable”: write the reason in the remarks.",
  ),
  "submission.grid": text(
    "本支部使用评分表“{limit}”，不能提交“{found}”。",
    "This branch uses the grid “{limit}”, not “{found}”.",
  ),
  "submission.version": text(
    "评分表版本 {found} 不是现行版本 {limit}，请插入新表后提交。",
    "Version {found} of the grid is not the current {limit}. Insert the grid anew.",
  ),
  "submission.change": text(
    "第{item}项与上一阶段的评分不同，须写明理由。",
    "Item {item} is marked otherwise than in the stage before: give the reason.",
  ),
  "submission.conflict": text(
    "服务器上已有更新的提交（第 {found} 号），请先比较两份内容再决定。",
    "There is a newer submission (No. {found}) on the server. Compare both before you decide.",
  ),
  "submission.branch": text(
    "这张评分表属于另一个支部，不能以本支部名义提交。",
    "This sheet belongs to another branch and cannot be handed in for yours.",
  ),
  "submission.stage": text(
    "这张评分表是“{found}”表，您的角色不能提交。",
    "This sheet is for the stage “{found}”, which your role does not hand in.",
  ),
  "request.json": text("请求内容不是有效的 JSON。", "The request is not valid JSON."),
  "request.type": text("请求内容的类型须为 {limit}。", "The request must be of type {limit}."),
  "request.shape": text(
    "请求内容有误：{at} 不符合格式要求（{limit}）。",
    "The request is wrong at {at} ({limit}).",
  ),
  "request.size": text(
    "请求内容过大，上限 {limit}。",
    "The request is too large; the limit is {limit}.",
  ),
  "request.token": text(
    "登录已失效，请重新输入访问码。",
    "You are signed out. Enter an access code again.",
  ),
  "request.role": text("您的角色不能进行此操作。", "Your role does not allow this."),
  "request.code": text(
    "访问码无效、已使用或已过期，请向协调员重新索取。",
    "The access code is wrong, used or expired. Ask the coordinator for a new one.",
  ),
  "request.notFound": text("没有找到所请求的内容。", "There is nothing here."),
  "request.method": text("此地址不支持该操作。", "This address does not take that method."),
  "request.idempotency": text(
    "写入请求须带 Idempotency-Key（1–100 个字符）。",
    "A write needs an Idempotency-Key of 1–100 characters.",
  ),
  "request.conflict": text(
    "同一个 Idempotency-Key 已用于另一份内容，请重新提交。",
    "This Idempotency-Key was used for another content. Submit again.",
  ),
  "request.network": text(
    "无法连接服务器，填写内容保留在工作表中，请检查网络后重试。",
    "The server cannot be reached. Your entries stay in the sheet; check the network and try again.",
  ),
  "request.unavailable": text(
    "服务器暂时无法保存或读取，请稍后重试；您的内容还在，不会重复提交。",
    "The server cannot store or read right now. Try again in a moment: nothing of yours is lost or sent twice.",
  ),
  "request.stale": text(
    "此内容已被他人更新，请先重新读取再修改。",
    "Somebody has changed this meanwhile. Load it again before you change it.",
  ),
  "request.limit": text(
    "请求过于频繁，请在 {limit} 秒后重试。",
    "Too many requests. Try again in {limit} seconds.",
  ),
  "request.internal": text(
    "服务器出错，内容未丢失，请稍后重试。",
    "The server failed; nothing was lost. Try again later.",
  ),
} as const;
