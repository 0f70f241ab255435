import { text } from "../text.ts";

/** About a grid's own definition. */
export const grids = {
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
  "grid.section": text(
    "第“{found}”部分不能设为“{limit}”：只有按分数评定的评分表才有加分、扣分，且只有加分、扣分部分才有上限。",
    "Section “{found}” cannot have “{limit}”: only grids with points have bonus and deductions, and only these have a cap.",
  ),
  "grid.noStar": text(
    "{at} 用到了评分表没有的 {found} 星（可用：{limit}）。",
    "{at} speaks of star {found}, which the grid does not have ({limit}).",
  ),
  "grid.sumItem": text(
    "合计关系用到的第{item}项不是本评分表的次数项。",
    "A sum uses item {item}, which is not a count of this grid.",
  ),
  "grid.sum": text(
    "第{item}项要求 {found}，与分项要求之和 {limit} 不一致。",
    "Item {item} asks for {found}, but its parts add up to {limit}.",
  ),
  "grid.each": text(
    "第{item}项每次 {found} 分，超过了最高 {limit} 分。",
    "Item {item} gives {found} points each, more than its maximum of {limit}.",
  ),
  "grid.prerequisite": text(
    "第{item}项的前提“{found}”须是排在它前面的星（可用：{limit}）。",
    "Item {item} takes “{found}”, which must be a star that stands before it ({limit}).",
  ),
  "grid.asksNothing": text(
    "第{item}项没有写明要求（requires 的“1”）。",
    "Item {item} asks for nothing: give its requirement under “1”.",
  ),
  "grid.ratio": text(
    "比例合计 {found} 超过了 {limit}。",
    "Shares of {found} in all are more than {limit}.",
  ),
  "grid.vetoTwice": text(
    "一票否决编号“{found}”重复。",
    "The veto or fact id “{found}” is there twice.",
  ),
} as const;
