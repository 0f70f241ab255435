import { text } from "../text.ts";

/** What two stages, a star not reached yet, and a new version of a grid have to say. */
export const comparisons = {
  "compare.raised": text(
    "第{item}项由“{before}”调高为“{after}”。",
    "Item {item} was raised from “{before}” to “{after}”.",
  ),
  "compare.lowered": text(
    "第{item}项由“{before}”调低为“{after}”。",
    "Item {item} was lowered from “{before}” to “{after}”.",
  ),
  "compare.changed": text(
    "第{item}项由“{before}”改为“{after}”。",
    "Item {item} was changed from “{before}” to “{after}”.",
  ),
  "compare.reasonMissing": text(
    "第{item}项与上一阶段不一致，须写明理由。",
    "Item {item} differs from the stage before: give the reason.",
  ),
  "compare.naReason": text(
    "第{item}项认定为“不适用”，每一阶段均须重新认定并写明理由。",
    "Item {item} is “not applicable”: each stage decides this anew and gives its reason.",
  ),
  "compare.undecided": text(
    "第{item}项本阶段尚未评定，请填写。",
    "Item {item} has no mark at this stage yet. Enter one.",
  ),
  "compare.starRaised": text(
    "星级由“{before}”升为“{after}”。",
    "The star rose from “{before}” to “{after}”.",
  ),
  "compare.starLowered": text(
    "星级由“{before}”降为“{after}”。",
    "The star fell from “{before}” to “{after}”.",
  ),
  "compare.starSame": text("星级不变，仍为“{after}”。", "The star is still “{after}”."),
  "compare.starUnknown": text(
    "至少有一个阶段尚未评定完毕，星级暂不能比较。",
    "At least one stage is not complete: the stars cannot be compared yet.",
  ),
  "compare.namedLost": text("不再达到“{found}”。", "“{found}” is no longer held."),
  "compare.namedGained": text("新达到“{found}”。", "“{found}” is now held."),
  "compare.total": text(
    "总分由 {before} 分变为 {after} 分（相差 {by} 分）。",
    "The total went from {before} to {after} points ({by}).",
  ),

  "distance.toAnswer": text(
    "要求已够“{star}”，把尚未填写的 {count} 项如实填完即可。",
    "“{star}” is within reach: only answers are missing, {count} of them.",
  ),
  "distance.toTier": text(
    "要达到“{star}”，还有 {count} 项须改进。",
    "For “{star}”, items still to be improved: {count}.",
  ),
  "distance.toLine": text(
    "要达到“{star}”（{limit} 分），还差 {shortBy} 分，最少须提高 {count} 项。",
    "“{star}” ({limit} points) is {shortBy} points away; fewest items that bring them: {count}.",
  ),
  "distance.toNamed": text(
    "要达到“{star}”，最近的是“{found}”，还有 {count} 项须改进。",
    "For “{star}”, the nearest is “{found}”; items still to be improved: {count}.",
  ),
  "distance.decidedBy": text(
    "“{found}”由{limit}评定，各项达标后仍须其认定。",
    "“{found}” is awarded by {limit}: once all items are met, it is theirs to decide.",
  ),
  "distance.yes": text(
    "第{item}项现为“{found}”，须做到“{limit}”。",
    "Item {item} is “{found}” and must become “{limit}”.",
  ),
  "distance.raise": text(
    "第{item}项现为 {found}，须达到 {limit}。",
    "Item {item} is {found} and must reach {limit}.",
  ),
  "distance.fill": text(
    "第{item}项尚未填写，须达到“{limit}”。",
    "Item {item} has no answer yet and must reach “{limit}”.",
  ),
  "distance.answer": text(
    "第{item}项尚未填写，如实填写即可，不影响达到该星级。",
    "Item {item} has no answer yet: any true answer will do for this star.",
  ),
  "distance.clear": text(
    "第{item}项不需填写，请清空后再评定。",
    "Item {item} takes no answer: clear it.",
  ),
  "distance.morePoints": text(
    "第{item}项由 {found} 分提高到 {limit} 分，可增加 {shortBy} 分。",
    "Item {item}: raising {found} to {limit} points brings {shortBy}.",
  ),
  "distance.moreOccurrences": text(
    "第{item}项由 {found} 次增加到 {limit} 次，可增加 {shortBy} 分。",
    "Item {item}: {limit} occurrences instead of {found}; points brought: {shortBy}.",
  ),
  "distance.openPoints": text(
    "第{item}项尚未填写，达到 {limit} 分可增加 {shortBy} 分。",
    "Item {item} has no answer yet: {limit} points bring {shortBy}.",
  ),
  "distance.openOccurrences": text(
    "第{item}项尚未填写，达到 {limit} 次可增加 {shortBy} 分。",
    "Item {item} has no answer yet; occurrences wanted: {limit}, points brought: {shortBy}.",
  ),
  "distance.lower": text(
    "第{item}项（扣分）由 {found} 减到 {limit}，可少扣 {shortBy} 分。",
    "Item {item} (deduction): lowering {found} to {limit} takes off {shortBy} points less.",
  ),
  "distance.total": text(
    "第{item}项是分项之和，须随分项改为 {limit}。",
    "Item {item} is the sum of its parts and goes with them to {limit}.",
  ),
  "distance.pending": text(
    "第{item}项的评定标准待协调员补充，补充前不能评定星级。",
    "Item {item} is still to be completed by the coordinator; there is no star before that.",
  ),
  "distance.unreachable": text(
    "各项全部做到也达不到更高的分数线，请检查评分表。",
    "Even with every item at its best a line is out of reach. Check the grid.",
  ),
  "distance.top": text("已达到最高星级。", "The highest star is reached."),

  "impact.otherGrid": text(
    "“{found}”与“{limit}”不是同一份评分表，请确认要比较的版本。",
    "“{found}” is another grid than “{limit}”. Check which versions to compare.",
  ),
  "impact.versionTooSmall": text(
    "改动较大，须提升{step}，而版本只由 {limit} 改为 {found}。",
    "The changes take a new {step} version, but the version went from {limit} to {found}.",
  ),
  "impact.rule": text(
    "评定规则由 {before} 改为 {after}。",
    "The rule was changed from {before} to {after}.",
  ),
  "impact.starAdded": text("新增星级“{star}”。", "The star “{star}” is new."),
  "impact.starRemoved": text("取消星级“{star}”。", "The star “{star}” is gone."),
  "impact.lineRaised": text(
    "“{star}”的分数线由 {before} 分提高到 {after} 分。",
    "The line for “{star}” rose from {before} to {after} points.",
  ),
  "impact.lineLowered": text(
    "“{star}”的分数线由 {before} 分降低到 {after} 分。",
    "The line for “{star}” fell from {before} to {after} points.",
  ),
  "impact.base": text(
    "基础分由 {before} 分改为 {after} 分。",
    "The points that everybody starts from went from {before} to {after}.",
  ),
  "impact.bonusCounts": text(
    "加分是否计入分数线有改动。",
    "Whether the bonus counts towards the lines was changed.",
  ),
  "impact.sums": text("合计关系有改动。", "Which items must add up was changed."),
  "impact.decisions": text(
    "名额、一票否决或其他评定办法有改动。",
    "Quotas, vetoes or other rules of the decision were changed.",
  ),
  "impact.decisionText": text(
    "评定办法只改了文字。",
    "Of the rules of the decision only the words were changed.",
  ),
  "impact.gridText": text(
    "评分表的标题、说明或日程有改动，不影响评定结果。",
    "Title, notes or calendar of the grid were changed; no result changes.",
  ),
  "impact.section": text(
    "第“{found}”部分的计分方式（加分、扣分或上限）有改动。",
    "How section “{found}” counts (bonus, deduction, cap) was changed.",
  ),
  "impact.sectionText": text(
    "第“{found}”部分的文字有改动，不影响评定结果。",
    "The words of section “{found}” were changed; no result changes.",
  ),
  "impact.order": text(
    "各项的顺序有改动，不影响评定结果。",
    "The order of the items was changed; no result changes.",
  ),
  "impact.itemAdded": text("新增第{item}项。", "Item {item} is new."),
  "impact.itemRemoved": text("删去第{item}项。", "Item {item} is gone."),
  "impact.itemMoved": text(
    "第{item}项由第“{before}”部分移到第“{after}”部分。",
    "Item {item} was moved from section “{before}” to “{after}”.",
  ),
  "impact.kind": text(
    "第{item}项的类型由 {before} 改为 {after}。",
    "The kind of item {item} was changed from {before} to {after}.",
  ),
  "impact.asksMore": text(
    "第{item}项：“{star}”的要求由 {before} 提高到 {after}。",
    "Item {item}: “{star}” asks for more: {after} instead of {before}.",
  ),
  "impact.asksLess": text(
    "第{item}项：“{star}”的要求由 {before} 降低到 {after}。",
    "Item {item}: “{star}” asks for less: {after} instead of {before}.",
  ),
  "impact.maxRaised": text(
    "第{item}项的最高分由 {before} 分提高到 {after} 分。",
    "The maximum of item {item} rose from {before} to {after} points.",
  ),
  "impact.maxLowered": text(
    "第{item}项的最高分由 {before} 分降低到 {after} 分。",
    "The maximum of item {item} fell from {before} to {after} points.",
  ),
  "impact.eachRaised": text(
    "第{item}项每次的分值由 {before} 分提高到 {after} 分。",
    "Item {item} counts {after} points each instead of {before}.",
  ),
  "impact.eachLowered": text(
    "第{item}项每次的分值由 {before} 分降低到 {after} 分。",
    "Item {item} counts only {after} points each instead of {before}.",
  ),
  "impact.step": text(
    "第{item}项的计分步长由 {before} 改为 {after}。",
    "The step of item {item} was changed from {before} to {after}.",
  ),
  "impact.naAllowed": text(
    "第{item}项现可填“不适用”。",
    "Item {item} may now be “not applicable”.",
  ),
  "impact.naWithdrawn": text(
    "第{item}项不再允许填“不适用”。",
    "Item {item} may no longer be “not applicable”.",
  ),
  "impact.variants": text(
    "第{item}项对不同类型支部的要求有改动。",
    "What item {item} asks of certain kinds of branches was changed.",
  ),
  "impact.prerequisiteAdded": text(
    "第{item}项增加前提“{found}”。",
    "Item {item} now also takes “{found}”.",
  ),
  "impact.prerequisiteRemoved": text(
    "第{item}项取消前提“{found}”。",
    "Item {item} no longer takes “{found}”.",
  ),
  "impact.itemText": text(
    "第{item}项只改了文字，不影响评定结果。",
    "Of item {item} only the words were changed; no result changes.",
  ),
  "impact.gained": text(
    "支部“{found}”按新版由“{before}”升为“{after}”，涉及：{items}。",
    "Branch “{found}” would rise from “{before}” to “{after}”. Items: {items}.",
  ),
  "impact.lost": text(
    "支部“{found}”按新版由“{before}”降为“{after}”，涉及：{items}。",
    "Branch “{found}” would fall from “{before}” to “{after}”. Items: {items}.",
  ),
  "impact.gainedByRule": text(
    "支部“{found}”按新版由“{before}”升为“{after}”，因分数线或星级有改动。",
    "Branch “{found}” would rise from “{before}” to “{after}”, as the lines or stars were changed.",
  ),
  "impact.lostByRule": text(
    "支部“{found}”按新版由“{before}”降为“{after}”，因分数线或星级有改动。",
    "Branch “{found}” would fall from “{before}” to “{after}”, as the lines or stars were changed.",
  ),
  "impact.other": text(
    "支部“{found}”按新版星数不变，但达到的星不同，涉及：{items}。",
    "Branch “{found}” would hold as many stars, but not the same ones. Items: {items}.",
  ),
  "impact.complete": text(
    "支部“{found}”按新版不再缺项，为“{after}”。",
    "Branch “{found}” would no longer lack an answer: “{after}”.",
  ),
  "impact.incomplete": text(
    "支部“{found}”按新版还不能评定，须补填：{items}。",
    "Branch “{found}” could not be rated yet. Items without an answer: {items}.",
  ),
} as const;
