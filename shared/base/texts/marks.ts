import { text } from "../text.ts";

/** About one value. */
export const marks = {
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
  "mark.pending": text(
    "第{item}项的评定标准待协调员补充，暂不能填写。",
    "Item {item} is still to be completed by the coordinator. Leave it blank.",
  ),
  "mark.sum": text(
    "第{item}项为 {found}，与分项之和 {limit} 不一致，请核对。",
    "Item {item} is {found}, but its parts add up to {limit}. Check them.",
  ),
} as const;
