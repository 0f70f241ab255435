import { text } from "../text.ts";

/** About a decision record and a draw. */
export const records = {
  "record.content": text(
    "{at} 的内容（{found}）无法写入记录：只能写入完整的文字、有限的数、是与否、空值及其列表和对象。请更正后重新封存。",
    "What stands at {at} ({found}) cannot be recorded: only whole text, finite numbers, true, false, null, and lists and objects of them. Correct it and seal again.",
  ),
  "record.depth": text(
    "{at} 处嵌套超过 {limit} 层，或者循环引用自身，无法写入记录。请减少层级。",
    "At {at} the content is nested more than {limit} levels deep or within itself and cannot be recorded. Use fewer levels.",
  ),
  "record.size": text(
    "内容写到 {at} 时已超过一份记录的容量。请按地区分成几份记录。",
    "At {at} the content exceeds what one record can hold. Make several records, each of fewer districts.",
  ),
  "record.shape": text(
    "{at} 不符合决定记录的格式（应为 {limit}）。请核对文件是否完整、是否为本系统导出。",
    "This is no decision record: {at} should be {limit}. Check that the file is whole and was exported from here.",
  ),
  "record.hash": text(
    "记录封存后内容有改动：所载校验值为 {limit}…，重新计算为 {found}…。请与公示的校验值核对，并向主管单位索取原件。",
    "The record was changed after it was sealed: it states the hash {limit}…, its content has {found}…. Compare with the published hash and ask the district for the original.",
  ),
  "record.draw": text(
    "按所载种子和名单重新抽签，结果与记录不同（{at}）。请核对种子与名单，必要时重新抽签。",
    "The draw, held again with its own seed and list, comes out differently ({at}). Check the seed and the list, and draw anew if need be.",
  ),
  "record.result": text(
    "按所载依据重新计算，结果与记录不同（{at}）。请确认所用评分表版本与记录一致，再报主管单位复核。",
    "Decided again from its own input, the result is not the recorded one ({at}). Make sure that the grid's version is that of the record, then have the district check it.",
  ),
  "draw.seed": text(
    "抽签种子“{found}”不可用：须为 {limit} 个可见字符，首尾不留空格。",
    "“{found}” cannot be the seed of a draw: it takes {limit} visible characters, with no blank at either end.",
  ),
  "draw.id": text(
    "抽签名单 {at} 的编号“{found}”不可用：须为 {limit} 个可见字符，首尾不留空格。",
    "“{found}” (at {at}) cannot be an id in a draw: it takes {limit} visible characters, with no blank at either end.",
  ),
  "draw.idTwice": text(
    "抽签名单中“{found}”出现了两次。每个支部只能有一签，请删去重复的。",
    "“{found}” is on the list twice. Every branch has one lot: remove the other.",
  ),
  "draw.take": text(
    "抽取数量“{found}”不可用：须为整数，且在 {limit} 之间。",
    "“{found}” cannot be drawn: the number must be a whole one within {limit}.",
  ),
  "draw.rate": text(
    "抽查规则的 {at} 为“{found}”，不可用（允许：{limit}）。",
    "The rule of the sample has “{found}” for {at}, which cannot be used (allowed: {limit}).",
  ),
} as const;
