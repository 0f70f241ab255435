import { text } from "../text.ts";

/** About deciding a year as a whole, and about what is made known of it. */
export const decided = {
  "decision.open": text(
    "“{found}”阶段尚未结束（{limit} 截止，含宽限），在此之前不能评定。",
    "The stage “{found}” is not over before {limit} (grace included): nothing is decided until then.",
  ),
  "decision.pending": text(
    "评分表“{found}”尚未补全（有待协调员填写的标准），不能评定。",
    "The grid “{found}” is not complete: what its source leaves open has to be filled in before anything is decided.",
  ),
  "decision.undecided": text(
    "“{found}”尚不能评定：{why}",
    "“{found}” cannot be decided yet: {why}",
  ),
  "decision.moved": text(
    "“{found}”年内调整了所属单位或类别：仍按申报时（{from}）评定，现为 {to}。",
    "“{found}” moved in the year: it is decided as it was when it handed in ({from}); now {to}.",
  ),
  "decision.noApplicants": text(
    "本年度没有支部申报，没有可评定的内容。",
    "Nobody applies this year: there is nothing to decide.",
  ),
  "publication.noRecord": text(
    "本年度没有封存的评定记录（由旧版本评定）。请重新打开并再次评定，然后公布。",
    "This year has no sealed record: an earlier release decided it. Reopen it, decide it again, then publish.",
  ),
  "publication.noNotice": text(
    "须先公示不少于 {limit} 天才能公布。请先登记公示。",
    "A notice of at least {limit} days has to be over before this is published. Enter the notice first.",
  ),
  "publication.noticeShort": text(
    "公示登记为 {found} 天，少于规定的 {limit} 天。请重新登记公示。",
    "The notice is entered with {found} days, fewer than the {limit} that are asked for. Enter it anew.",
  ),
  "publication.noticeRuns": text(
    "公示期到 {limit} 为止，次日起方可公布。",
    "The notice runs until the end of {limit}: publish it from the next day on.",
  ),
  "publication.unnoticed": text(
    "支部“{id}”的星级是公示之后的评定中才有的，尚未公示。请重新登记公示。",
    "Branch “{id}” came to its star in a decision made after the notice: it was in no notice. Post one anew.",
  ),
  "publication.objection": text(
    "第 {entry} 号异议（{received} 收到）尚无处理结果。请先登记处理结果。",
    "Objection {entry} (received {received}) has no outcome yet. Enter the outcome first.",
  ),
  "publication.reason": text(
    "本年度已公布过，再次公布须说明理由。",
    "This year was published before: to publish it anew, a reason is needed.",
  ),
} as const;
