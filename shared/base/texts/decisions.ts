import { text } from "../text.ts";
import { outcomes } from "./outcomes.ts";
import { quotas } from "./quotas.ts";

/** About what follows from evaluations: the input, the levels, the units. */
export const decisions = {
  ...quotas,
  ...outcomes,
  "decision.shape": text(
    "输入的 {at} 不符合格式要求（现为“{found}”）。请更正后重新计算。",
    "{at} of the input is not as it should be (found “{found}”). Correct it and decide again.",
  ),
  "decision.field": text(
    "支部“{id}”的 {at} 为“{found}”，无法使用（应为 {limit}）。请更正后重新计算。",
    "{at} of branch “{id}” is “{found}” and cannot be used (should be {limit}). Correct it and decide again.",
  ),
  "decision.idTwice": text(
    "支部编号“{id}”出现了不止一次，无法确定以哪一条为准，更正前不作认定。",
    "The id “{id}” is there more than once; which of the entries is meant is not known, and nothing is decided for it.",
  ),
  "decision.holdsNothing": text(
    "支部“{id}”填有复检结果，但没有注明原有星级（holds）。请补上后重新计算。",
    "Branch “{id}” has a re-check, but not the star it holds. Add it and decide again.",
  ),
  "decision.historyTwice": text(
    "支部“{id}”{found} 年的历史星级有两个，互相矛盾，未作历年比较。请更正后重新计算。",
    "Branch “{id}” has two different stars for {found}; earlier years were not compared. Correct it and decide again.",
  ),
  "decision.stray": text(
    "对“{id}”确认的“{found}”没有对应的处理建议，未起作用。请核对。",
    "“{found}” was confirmed for “{id}”, but nothing of the kind is proposed; it has no effect. Please check.",
  ),
  "decision.usual": text(
    "{found} 星的通常申报数超过了申报上限 {limit}，互相矛盾。",
    "For star {found}, more applications are said to be usual than are allowed ({limit}).",
  ),
  "decision.blocked": text(
    "评分表、年度或评定规则有误，未作认定。请先更正输入中列出的问题。",
    "The grid, the year or the rules are not right: nothing was decided. Correct what is listed as wrong first.",
  ),
  "decision.frozen": text(
    "{star} 星申报数以截止日冻结的 {applicants} 个为准。",
    "For star {star} the number of applications is the {applicants} frozen at the deadline.",
  ),
  "decision.held": text(
    "已持有或直接认定该星级的 {count} 个（含待定的），可供评定的名额 {places} 个。",
    "Holding the star or recognised directly, open cases included: {count}. Places left to be given out: {places}.",
  ),
  "decision.fewer": text(
    "符合条件的 {count} 个，少于 {star} 星可供评定的名额 {places} 个，空额不以未达标的补足。",
    "{count} meet the conditions of star {star}, fewer than its places ({places}); the rest stay empty.",
  ),
  "decision.provisional": text(
    "{star} 星有 {count} 个支部尚未确定，确定后须重新计算；目前只认定无论如何都不会改变的结果。",
    "{count} branches for star {star} are not settled yet. Decide again once they are; only what holds in any case is decided now.",
  ),
  "decision.chosenOthers": text(
    "名额线上并列的支部中选定了 {count} 个，应为 {places} 个，或尚有支部未确定，未予采用。",
    "{count} of the branches tied at the last place were chosen where there is room for {places}, or something else is still open; the choice was not used.",
  ),
  "decision.unitInspection": text(
    "“{unit}”申报 {star} 星的支部中有 {found} 个抽查验收未通过（达到 {limit} 个），该单位所有申报 {star} 星的支部当年均不予认定。",
    "Of the applicants of “{unit}” for star {star}, {found} failed the inspection ({limit} are enough): none of its applicants for this star is recognised this year.",
  ),
  "decision.overLimit": text(
    "“{unit}”申报 {star} 星 {found} 个，超过上限 {limit} 个，暂不认定。请该单位明确保留哪些申报。",
    "“{unit}” handed in {found} applications for star {star}, more than the {limit} allowed: all stay open until the unit says which of them stand.",
  ),
  "decision.fewApplications": text(
    "提示：“{unit}”申报 {star} 星 {found} 个，一般为 {limit} 个以上。",
    "A hint: “{unit}” handed in {found} applications for star {star}; {limit} or more are usual.",
  ),
  "decision.unitShare": text(
    "“{unit}”共 {count} 个支部，其中“{zh}”{found} 个，达到 {limit}：建议该单位及其班子成员不评为优秀，由有权单位决定。",
    "Of the {count} branches of “{unit}”, {found} are {en}, which reaches {limit}: it is proposed that the unit and its leaders are not rated excellent.",
  ),
  "decision.unitShareOpen": text(
    "“{unit}”共 {count} 个支部，其中“{zh}”{found} 个，另有 {open} 个尚未确定，是否达到 {limit} 待定。",
    "Of the {count} branches of “{unit}”, {found} are {en} and {open} are not settled: whether this reaches {limit} is open.",
  ),
} as const;
