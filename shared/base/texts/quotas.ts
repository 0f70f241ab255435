import { text } from "../text.ts";

/** How a number of places comes about. */
export const quotas = {
  "quota.cap": text(
    "名额基数 {base} 个，每年增长 {growth}%，增长 {years} 次后为 {places} 个。",
    "{base} places at first and {growth} % more each year; after {years}: {places}.",
  ),
  "quota.base": text("名额为 {places} 个。", "Places: {places}."),
  "quota.full": text(
    "申报 {applicants} 个，达到名额数，按名额 {places} 个择优评定。",
    "{applicants} applied, not fewer than the places: the best {places} are chosen.",
  ),
  "quota.below": text(
    "申报 {applicants} 个，未达到名额数 {limit} 个，按申报数的 {percent}% 计 {places} 个（申报满 {limit} 个时为 {limit} 个）。",
    "{applicants} applied, fewer than the {limit} places: {percent} % of them, {places}. With {limit} applicants it would be {limit}.",
  ),
  "quota.fixed": text(
    "名额固定为 {limit} 个，申报 {applicants} 个，可评 {places} 个。",
    "{limit} places every year and {applicants} applicants: {places} can be filled.",
  ),
  "quota.share": text(
    "按申报数 {applicants} 个的 {percent}% 计 {places} 个。",
    "{percent} % of {applicants} applicants: {places}.",
  ),
  "quota.shareOfAll": text(
    "按支部总数 {branches} 个的 {percent}% 计，且不超过申报数 {applicants} 个，为 {places} 个。",
    "{percent} % of all {branches} branches, and not more than the {applicants} that applied: {places}.",
  ),
  "quota.minimum": text(
    "有申报的至少评定 {places} 个。",
    "At least {places}, since there are applicants.",
  ),
  "quota.rule": text(
    "名额规则不符合格式要求，未计算名额。请检查评分表的名额规则。",
    "This is not a rule on places; no places were computed. Check the grid's quotas.",
  ),
  "quota.applicants": text(
    "申报数“{found}”须为 0 或正整数，未计算名额。请更正申报数。",
    "The number of applicants, “{found}”, must be a whole number from 0; no places were computed. Correct it.",
  ),
  "quota.year": text(
    "年度“{found}”不可用，未计算名额。请填写评定年度，如 2026。",
    "“{found}” cannot be the year; no places were computed. Give the rating year, such as 2026.",
  ),
  "quota.branches": text(
    "本名额按支部总数计算，支部总数“{found}”不可用，未计算名额。请填写支部总数。",
    "These places are a share of all branches, whose number “{found}” cannot be used; no places were computed. Give the number of all branches.",
  ),
} as const;
