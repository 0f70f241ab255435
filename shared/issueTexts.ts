import type { IssueCode } from "./issue.ts";
import type { Text } from "./text.ts";

const text = (zh: string, en: string): Text => ({ "zh-CN": zh, en });

/** What each issue says: the place, the limit, what was found, and the way out. */
export const issueTexts: Readonly<Record<IssueCode, Text>> = {
  "mark.type": text(
    "第{item}项：“{found}”不能识别，请填 {limit}。",
    "Item {item}: “{found}” cannot be read. Enter {limit}.",
  ),
  "mark.range": text(
    "第{item}项：{found} 超出范围，允许 {limit}。",
    "Item {item}: {found} is out of range. Allowed: {limit}.",
  ),
  "mark.step": text(
    "第{item}项：{found} 不合步长，请按 {limit} 递增填写。",
    "Item {item}: {found} is not on a step. Use steps of {limit}.",
  ),
  "mark.whole": text(
    "第{item}项：{found} 不是整数，次数请填整数。",
    "Item {item}: {found} is not a whole number. Counts are whole numbers.",
  ),
  "mark.fraction": text(
    "第{item}项：“{found}”不能作为比例，分母须大于 0，分子不得大于分母，且均为整数。",
    "Item {item}: “{found}” is not a share. Use whole numbers, the second above 0 and not below the first.",
  ),
  "mark.na": text(
    "第{item}项不能填“不适用”，请填 {limit}。",
    "Item {item} cannot be “not applicable”. Enter {limit}.",
  ),
  "mark.unknown": text(
    "本评分表没有“{item}”这一项，请核对评分表版本。",
    "This grid has no item “{item}”. Check the version of the grid.",
  ),
  "mark.percentRead": text(
    "第{item}项：{found} 已按 {limit} 理解。",
    "Item {item}: {found} was read as {limit}.",
  ),
  "cell.formula": text(
    "{at}（第{item}项）是公式，提交后结果可能变化；请改填数值。",
    "{at} (item {item}) holds a formula whose result may change later. Enter the value itself.",
  ),
  "cell.error": text(
    "{at}（第{item}项）显示错误值 {found}，请改填数值。",
    "{at} (item {item}) shows the error {found}. Enter a value.",
  ),
  "cell.date": text(
    "{at}（第{item}项）被识别为日期，请重新填写。",
    "{at} (item {item}) was turned into a date. Enter it again.",
  ),
  "sheet.none": text(
    "当前工作表不是评分表。请切换到评分表，或先插入一张。",
    "This sheet is not a grid. Go to a grid's sheet or insert one.",
  ),
  "sheet.otherGrid": text(
    "工作表“{at}”是另一张评分表（{found}），请先选择对应的评分表。",
    "The sheet “{at}” holds another grid ({found}). Choose that grid first.",
  ),
  "sheet.otherVersion": text(
    "工作表“{at}”的评分表版本为 {found}，现行版本为 {limit}；请插入新表后重新填写。",
    "The sheet “{at}” is of version {found}; {limit} is current. Insert a new sheet and fill it in.",
  ),
  "sheet.rowMissing": text(
    "第{item}项所在的行已被删除。请用“撤销”恢复，或插入新的评分表。",
    "The row of item {item} was deleted. Undo it, or insert the grid anew.",
  ),
  "sheet.rowTwice": text(
    "第{item}项出现了两次（{at}），请删除多余的一行。",
    "Item {item} stands there twice ({at}). Delete the extra row.",
  ),
  "sheet.rowUnknown": text(
    "{at} 的序号“{found}”不属于本评分表，该行未计入。",
    "The number “{found}” in {at} is not an item of this grid; the row does not count.",
  ),
  "sheet.copies": text(
    "本工作簿有 {found} 张相同的评分表，现在检查的是“{at}”。请只保留要提交的一张。",
    "This workbook has {found} sheets of this grid; “{at}” is the one being checked. Keep only the one to submit.",
  ),
  "host.timeout": text(
    "未能连接 Excel（{limit} 秒内没有响应）。请检查网络后重新打开任务窗格；评分表本身不受影响，可继续填写。",
    "Excel did not answer within {limit} seconds. Check the network and open the pane again; the sheet itself keeps working.",
  ),
  "host.editing": text(
    "有单元格正在编辑。请按 Enter 完成输入后再试。",
    "A cell is being edited. Press Enter to finish it and try again.",
  ),
  "host.denied": text(
    "Excel 拒绝了此操作：工作表或工作簿受保护。请取消保护后再试。",
    "Excel refused: the sheet or workbook is protected. Unprotect it and try again.",
  ),
  "host.failed": text(
    "Excel 未能完成操作（{found}），表中内容未受影响，请重试。",
    "Excel could not do this ({found}). Nothing in the sheet was lost; try again.",
  ),
  "grid.shape": text(
    "评分表定义有误：{at} 不符合格式要求（{limit}）。",
    "The grid's definition is wrong at {at} ({limit}).",
  ),
  "grid.idTwice": text("评分表中序号 {item} 重复。", "The grid uses the id {item} twice."),
  "grid.sectionTwice": text(
    "评分表中有两个部分编号都是“{found}”。",
    "Two sections have the id “{found}”.",
  ),
  "grid.idReserved": text(
    "评分表中序号 {item} 不可使用，请换一个。",
    "The grid cannot use the id {item}. Choose another.",
  ),
  "grid.star": text(
    "第{item}项要求了评分表没有的星级 {found}（可用：{limit}）。",
    "Item {item} asks for star {found}, which the grid does not have ({limit}).",
  ),
  "grid.empty": text(
    "{found} 星没有任何要求，所有支部都会达到。",
    "Star {found} asks for nothing: every branch would hold it.",
  ),
  "grid.falling": text(
    "第{item}项：{found} 星的要求低于前一星级，高星级的要求不得降低。",
    "Item {item}: star {found} asks for less than the star below it.",
  ),
  "grid.band": text(
    "{found} 星须高于前一星级，分数线不得超过 {limit}。",
    "Star {found} must stand above the star before it, and its line within {limit}.",
  ),
  "grid.kind": text(
    "第{item}项的类型 {found} 与评分表的规则不符（应为 {limit}）。",
    "Item {item} is of kind {found}, which this grid's rule does not take ({limit}).",
  ),
  "grid.quota": text(
    "名额规则用到了评分表没有的 {found} 星（可用：{limit}）。",
    "There is a quota for star {found}, which the grid does not have ({limit}).",
  ),
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
  "request.json": text("请求内容不是有效的 JSON。", "The request is not valid JSON."),
  "request.type": text(
    "请求内容的类型须为 application/json。",
    "The request must be of type application/json.",
  ),
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
  "request.internal": text(
    "服务器出错，内容未丢失，请稍后重试。",
    "The server failed; nothing was lost. Try again later.",
  ),
};
