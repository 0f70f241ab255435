import { text } from "../text.ts";

/** About entries of the ledger of a cycle. */
export const ledger = {
  "ledger.role": text(
    "{at}：您的角色不能登记“{found}”。",
    "{at}: your role does not enter “{found}”.",
  ),
  "ledger.reach": text(
    "{at}：只能登记您负责的支部。",
    "{at}: this is not about a branch that you answer for.",
  ),
  "ledger.state": text(
    "{at}：本年度{found}，不能登记“{asked}”（须为：{limit}）。需要更正的，请协调员重新打开。",
    "{at}: the year is {found}; “{asked}” is entered while it is: {limit}. The coordinator can reopen it.",
  ),
  "ledger.branch": text(
    "{at}：没有支部“{found}”，或该支部已不参加评定。",
    "{at}: there is no branch “{found}”, or it takes no part any more.",
  ),
  "ledger.unit": text("{at}：没有单位“{found}”。", "{at}: there is no unit “{found}”."),
  "ledger.grid": text(
    "{at}：本区没有支部按评分表“{found}”评定。",
    "{at}: no branch here is rated by a grid “{found}”.",
  ),
  "ledger.star": text(
    "{at}：该评分表没有 {found} 星（应为 {limit}）。",
    "{at}: the grid has no star {found} (it has {limit}).",
  ),
  "ledger.veto": text(
    "{at}：“{found}”不是该评分表的一票否决事项（应为 {limit}）。",
    "{at}: “{found}” is no veto of the grid (it has {limit}).",
  ),
  "ledger.fact": text(
    "{at}：该一票否决事项不统计“{found}”（应为 {limit}）。",
    "{at}: the veto does not count “{found}” (it counts {limit}).",
  ),
  "ledger.entry": text(
    "{at}：本年度台账没有第 {found} 条“{limit}”，请核对编号。",
    "{at}: the year's ledger has no entry No. {found} of the kind “{limit}”. Check the number.",
  ),
  "ledger.revoked": text(
    "{at}：第 {found} 条已由第 {limit} 条撤销，不再有效。",
    "{at}: No. {found} was revoked by No. {limit} and stands no more.",
  ),
  "ledger.replaced": text(
    "{at}：第 {found} 条已由第 {limit} 条代替，请改用后者。",
    "{at}: No. {limit} has taken the place of No. {found}. Name that one.",
  ),
  "ledger.kept": text(
    "{at}：“{found}”登记后不能撤销。",
    "{at}: an entry of the kind “{found}” is not revoked.",
  ),
  "ledger.twice": text(
    "{at}：第 {found} 条在本次请求中已被提到。",
    "{at}: No. {found} is named by another entry of this request.",
  ),
  "ledger.settled": text(
    "{at}：第 {found} 条异议已有处理结果（第 {limit} 条）。需要更正的，请先撤销该结果。",
    "{at}: objection No. {found} has its outcome (No. {limit}). Revoke that one first.",
  ),
  "ledger.accepted": text(
    "{at}：第 {found} 条整改已验收，无须再报。",
    "{at}: rectification No. {found} is accepted; there is nothing more to report.",
  ),
  "ledger.deadline": text(
    "{at}：责令整改（rectifying）须写明整改期限，其他复检结果不写期限。",
    "{at}: an order to rectify (“rectifying”) names a deadline, and no other state of a re-check does.",
  ),
  "ledger.held": text(
    "{at}：原有星级的年度须早于 {limit}，现为 {found}。",
    "{at}: a star held before is of a year before {limit}; this is {found}.",
  ),
  "ledger.noNotice": text(
    "{at}：本年度尚未公示，不能登记异议。请先登记公示。",
    "{at}: there is no notice of this year yet to object to. Enter the notice first.",
  ),
  "ledger.period": text(
    "{at}：异议收到日期 {found} 不在公示期内（{from} 至 {until}），不予受理。",
    "{at}: an objection is received within the period of the notice ({from} to {until}); {found} is not.",
  ),
  "ledger.future": text(
    "{at}：收到日期 {found} 晚于今天（{limit}），请核对。",
    "{at}: it cannot have been received on {found}: today is {limit}.",
  ),
  "ledger.noticeShort": text(
    "{at}：公示 {found} 天，少于本年度规定的 {limit} 天。",
    "{at}: the year asks for a notice of at least {limit} days; this is {found}.",
  ),
  "ledger.noticeDate": text(
    "{at}：公示日期 {found} 须在 {from} 至 {until} 之间（今天前后各 30 天）。",
    "{at}: a notice is posted between {from} and {until}, 30 days around today; this is {found}.",
  ),
  "ledger.drawn": text(
    "{at}：评分表“{grid}”的 {star} 星已抽签（第 {found} 条），不得重抽。",
    "{at}: lots were drawn for star {star} of “{grid}” already (No. {found}). A draw is not repeated.",
  ),
  "ledger.frozen": text(
    "{at}：评分表“{grid}”的申报数已冻结（第 {found} 条）。确需重计的，请先撤销并说明理由。",
    "{at}: the applications for “{grid}” are frozen already (No. {found}). To count anew, revoke it first and say why.",
  ),
  "ledger.nobody": text(
    "{at}：评分表“{grid}”没有支部申报 {star} 星，无从抽签。",
    "{at}: nobody applies for star {star} of “{grid}”: there is nobody to draw from.",
  ),
} as const;
