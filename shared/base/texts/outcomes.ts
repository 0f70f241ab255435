import { text } from "../text.ts";

/** Why a branch gets a star, or does not, or not yet. */
export const outcomes = {
  "decision.fact": text("{zh}：{found}，达到 {limit}。", "{en}: {found}, which reaches {limit}."),
  "decision.vetoBar": text(
    "一票否决，当年度不得参评：{zh}",
    "Vetoed, may not apply this year: {en}",
  ),
  "decision.vetoCancel": text("一票否决，取消当年星级：{zh}", "Vetoed, no star this year: {en}"),
  "decision.vetoCap": text(
    "一票否决，当年最高评为 {star} 星：{zh}",
    "Vetoed, at most star {star} this year: {en}",
  ),
  "decision.vetoOpen": text(
    "一票否决情形待核实，确认前不作认定：{zh}",
    "A veto is to be confirmed, nothing is decided until then: {en}",
  ),
  "decision.vetoNotReached": text(
    "登记的情形未达到一票否决的数量：{zh}",
    "What was counted does not come to a veto: {en}",
  ),
  "decision.placeEmpty": text(
    "公示开始后发现，不予评定 {star} 星，名额空缺，不再递补。",
    "Found once the notice had begun: star {star} is not awarded, and its place stays empty.",
  ),
  "decision.lowest": text(
    "年度积分在同类（{category}）{count} 个考核对象中居后 {percent}%（{limit} 个），不得申报。",
    "The year's points are among the lowest {percent} % ({limit}) of the {count} assessed in the category “{category}”: may not apply.",
  ),
  "decision.lowestOpen": text(
    "同类（{category}）{count} 个考核对象的积分不全，是否居后 {percent}%（{limit} 个）待定。请补全积分。",
    "Of the {count} assessed in the category “{category}” some points are missing: whether it is among the lowest {percent} % ({limit}) is open. Add them.",
  ),
  "decision.lowestShown": text(
    "年度积分居同类（{category}）后 {percent}%（{limit} 个）；同类仅 {count} 个考核对象，只作提示。",
    "The year's points are among the lowest {percent} % ({limit}) of the category “{category}”; with only {count} assessed in it this is a hint.",
  ),
  "decision.inspection": text("验收未通过，不予评定。", "Failed the inspection: not awarded."),
  "decision.noStar": text(
    "评定尚未完成，没有星级。请补全评分表，或撤回申报。",
    "The evaluation is not complete, there is no star yet. Complete the grid, or withdraw the application.",
  ),
  "decision.below": text(
    "申报 {applied} 星，评定结果为“{zh}”，未达到申报星级。",
    "Applied for star {applied}; the result is {en}, below it.",
  ),
  "decision.above": text(
    "申报 {applied} 星，评定结果为“{zh}”；最高按申报星级评定。",
    "Applied for star {applied}; the result is {en}. At most the star applied for is awarded.",
  ),
  "decision.fellBack": text(
    "未评上申报的 {applied} 星，按规则评定为 {star} 星。",
    "Did not get star {applied}, which it applied for; by the rules it falls back to star {star}.",
  ),
  "decision.direct": text(
    "直接认定为 {star} 星，依据：{found}",
    "Recognised directly at star {star}, on this basis: {found}",
  ),
  "decision.directOff": text(
    "规则不允许直接认定，{star} 星的直接认定（依据：{found}）未予采用，按一般申报评定。",
    "The rules know no direct recognition: that of star {star} ({found}) was not used, and the branch is judged like the others.",
  ),
  "decision.keeps": text(
    "复检合格或未被抽中，保持 {star} 星。",
    "The re-check is passed, or the branch was not drawn for one: keeps star {star}.",
  ),
  "decision.rectify": text(
    "{star} 星复检不合格，建议发出责令整改通知，整改到期前不作认定。",
    "Failed the re-check of star {star}: an order to rectify is proposed, and nothing is decided before its deadline.",
  ),
  "decision.rectifying": text(
    "{star} 星复检不合格，正在限期整改，整改到期前不作认定。",
    "Failed the re-check of star {star} and is rectifying: nothing is decided before the deadline.",
  ),
  "decision.lower": text(
    "复检不合格，建议由 {star} 星降为“{zh}”，待确认。",
    "Failed the re-check: from star {star} down to {en} is proposed, to be confirmed.",
  ),
  "decision.lowered": text(
    "复检不合格，经确认由 {star} 星降为“{zh}”。",
    "Failed the re-check: lowered from star {star} to {en}, as confirmed.",
  ),
  "decision.revoke": text(
    "整改后仍不合格，建议撤销 {star} 星称号，待确认。",
    "Still fails: it is proposed to revoke star {star}, to be confirmed.",
  ),
  "decision.revoked": text(
    "整改后仍不合格，经确认撤销 {star} 星称号。",
    "Still fails: star {star} is revoked, as confirmed.",
  ),
  "decision.recheckNoRule": text(
    "{star} 星复检不合格，但规则没有规定如何处理，暂不认定。请补充复检规则。",
    "Failed the re-check of star {star}, and no rule says what follows: nothing is decided. Add the rule.",
  ),
  "decision.reached": text(
    "达到 {star} 星，予以评定（第 {rank} 名，不限名额）。",
    "Reaches star {star} and is awarded it (rank {rank}; places are not limited).",
  ),
  "decision.placed": text(
    "{star} 星第 {rank} 名，在 {places} 个名额以内，予以评定。",
    "Rank {rank} for star {star}, within the places ({places}): awarded.",
  ),
  "decision.noPlace": text(
    "{star} 星第 {rank} 名，不在 {places} 个名额以内。",
    "Rank {rank} for star {star}, beyond the places ({places}).",
  ),
  "decision.tied": text(
    "{star} 星名额 {places} 个，{count} 个支部并列第 {rank} 名，名额不足。不自动取舍，由主管单位决定并写明理由。",
    "{count} branches share rank {rank} for star {star}, more than the places ({places}) have room for. Nobody is left out automatically: the district decides and writes down why.",
  ),
  "decision.lacks": text(
    "{star} 星名额 {places} 个，{count} 个支部并列第 {rank} 名，“{zh}”没有填全，无法据此区分。请补全。",
    "{count} branches share rank {rank} for star {star}, more than the places ({places}) have room for, and not all of them have a {en} to part them. Add it.",
  ),
  "decision.waits": text(
    "{star} 星第 {rank} 名，名额 {places} 个；能否评定取决于其他支部的待定事项。",
    "Rank {rank} for star {star} (places: {places}): it depends on what is still open for other branches.",
  ),
  "decision.placesUnknown": text(
    "{star} 星的名额无法计算，暂不认定。请更正名额规则或所需数据。",
    "The places of star {star} cannot be computed: nothing is decided. Correct the rule on places, or what it needs.",
  ),
  "decision.chosen": text(
    "{star} 星 {count} 个支部并列第 {rank} 名，由主管单位选定，理由：{found}",
    "Chosen by the district among the {count} that share rank {rank} for star {star}: {found}",
  ),
  "decision.notChosen": text(
    "{star} 星 {count} 个支部并列第 {rank} 名，名额 {places} 个，由主管单位选定了其他支部。",
    "{count} branches share rank {rank} for star {star} (places: {places}): the district has chosen others.",
  ),
  "decision.talk": text(
    "{zhSpan}评定为“{zh}”：建议对党组织书记诫勉谈话，由有权单位决定。",
    "{enSpan} at {en}: an admonishing talk with the secretary is proposed.",
  ),
  "decision.warning": text(
    "{zhSpan}评定为“{zh}”：建议对党组织书记予以警告，由有权单位决定。",
    "{enSpan} at {en}: a warning to the secretary is proposed.",
  ),
  "decision.accountability": text(
    "{zhSpan}评定为“{zh}”：建议对党组织书记问责，由有权单位决定。",
    "{enSpan} at {en}: it is proposed to call the secretary to account.",
  ),
  "decision.branchLow": text(
    "直属支部评为“{zh}”：建议该支部及其班子成员不评为优秀，由有权单位决定。",
    "A branch directly under the district, {en}: it is proposed that it and its leaders are not rated excellent.",
  ),
} as const;
