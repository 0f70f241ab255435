import { text } from "../text.ts";

/** About a cell, the sheet it stands in, and Excel itself. */
export const sheets = {
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
  "sheet.noSnapshot": text(
    "这张评分表没有被覆盖过，没有可恢复的内容。",
    "Nothing in this sheet was overwritten; there is nothing to restore.",
  ),
  "sheet.gone": text(
    "没有找到提交时的那张评分表，它可能已被删除，或在另一个工作簿中。回执号和校验码可从任务窗格复制。",
    "The sheet that was submitted is not in this workbook: it was deleted, or is in another one. Copy the receipt from the pane.",
  ),
  "sheet.otherReceipt": text(
    "第 {found} 号回执不属于工作表“{at}”。请切换到对应的评分表后再写入。",
    "Receipt No. {found} does not belong to the sheet “{at}”. Go to its own sheet and write it there.",
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
  "host.old": text(
    "此版本的 Excel 缺少所需的功能，表中内容未受影响。请更新 Excel（需要 Excel 2021、Microsoft 365 或网页版 Excel）。",
    "This version of Excel lacks what is needed; nothing in the sheet was lost. Update Excel (2021, Microsoft 365 or Excel on the web).",
  ),
  "host.tooBig": text(
    "一次写入或读取的内容超过了 Excel 的上限（5 MB），表中内容未受影响。请缩小范围后再试。",
    "This is more than Excel takes or gives at a time (5 MB); nothing in the sheet was lost. Try again with less.",
  ),
  "host.failed": text(
    "Excel 未能完成操作（{found}），表中内容未受影响，请重试。",
    "Excel could not do this ({found}). Nothing in the sheet was lost; try again.",
  ),
} as const;
