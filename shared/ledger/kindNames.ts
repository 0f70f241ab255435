import { type Text, text } from "../base/text.ts";
import { type CycleState, submissionStateNames } from "../cycle/states.ts";
import type { LedgerKind } from "./kinds.ts";

/** What people call the kinds of the ledger. */
export const ledgerKindNames: Readonly<Record<LedgerKind, Text>> = {
  application: text("申报", "application"),
  veto: text("一票否决", "veto"),
  confirm: text("确认否决", "confirmation of a veto"),
  revoke: text("撤销", "revocation"),
  inspection: text("评估验收", "inspection"),
  recheck: text("复检", "re-check"),
  points: text("平台积分", "points"),
  panel: text("评审团评分", "panel's score"),
  held: text("原有星级", "star held before"),
  direct: text("直接定级", "direct recognition"),
  chosen: text("并列选定", "choice among tied"),
  confirmed: text("确认处理建议", "confirmed proposal"),
  freeze: text("冻结申报数", "frozen applications"),
  draw: text("抽签", "draw"),
  moved: text("隶属变动", "move"),
  rectification: text("整改", "rectification"),
  rectified: text("整改进展", "progress of a rectification"),
  notice: text("公示", "notice"),
  objection: text("异议", "objection"),
  outcome: text("异议处理", "outcome of an objection"),
};

/** How far a cycle has come, in words. */
export const cycleStateNames: Readonly<Record<CycleState, Text>> = {
  open: text("评定中", "open"),
  decided: submissionStateNames.decided,
  published: submissionStateNames.published,
};
