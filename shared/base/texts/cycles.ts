import { text } from "../text.ts";

/** About how far a branch's rating has come, and when its stages are open. */
export const cycles = {
  "submission.state": text(
    "当前状态为“{found}”，不能“{asked}”（须为：{limit}）。{way}",
    "The state is “{found}”; to {asked}, it has to be: {limit}. {way}",
  ),
  "cycle.settled": text(
    "本年度已评定或已公布，须先重新打开才能修改。",
    "This year is decided or published: reopen it before you change it.",
  ),
  "cycle.unpublished": text(
    "本年度尚未公布，不能进入下一年度。请先评定并公布。",
    "This year is not published yet, so that the next cannot begin. Decide and publish it first.",
  ),
  "cycle.notLater": text(
    "只能进入晚于当前年度的年度。",
    "Only a year later than the present one can be begun.",
  ),
  "stage.early": text(
    "“{found}”阶段尚未开始，将于 {limit} 开放，届时再办理。",
    "The stage “{found}” has not begun: it opens at {limit}. Come back then.",
  ),
  "stage.closed": text(
    "“{found}”阶段已于 {limit} 截止，逾期不再受理。确需补办的，请协调员为本单位延期。",
    "The stage “{found}” closed at {limit}; nothing is taken after that. Ask the coordinator to extend it for your unit.",
  ),
  "stage.assigned": text(
    "“{found}”阶段不由您负责（您负责：{limit}）。如有误，请协调员调整。",
    "The stage “{found}” is not assigned to you (yours: {limit}). If that is wrong, ask the coordinator to change it.",
  ),
} as const;
