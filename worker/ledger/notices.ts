import { daysAfter, type Issue, type LedgerBodyOf, lastDayOf } from "../../shared/index.ts";
import { readNewest } from "../store/ledger.ts";
import type { Desk, Wrong } from "./desk.ts";

/** A notice hung on a board may be entered later, and one may be entered before it is posted: by so many days. */
const around = 30;

/** A notice (公示) is as long as the year asks for, and posted about now. */
export function checkNotice(
  { stored, today }: Desk,
  { posted, days }: LedgerBodyOf<"notice">,
  wrong: Wrong,
): Issue[] {
  const least = stored?.cycle.policies?.notice?.days ?? 0;
  const [from, until] = [daysAfter(-around, today), daysAfter(around, today)];
  return [
    ...(days >= least
      ? []
      : [wrong("days", "ledger.noticeShort", { found: String(days), limit: least })]),
    ...(posted >= from && posted <= until
      ? []
      : [wrong("posted", "ledger.noticeDate", { found: posted, from, until })]),
  ];
}

/** An objection was received while the notice was there, and not tomorrow. It may be entered later. */
export function checkObjection(
  { sql, cycle, today }: Desk,
  { received }: LedgerBodyOf<"objection">,
  wrong: Wrong,
): Issue[] {
  const row = readNewest(sql, cycle, "notice");
  if (!row) return [wrong("", "ledger.noNotice")];
  const notice = JSON.parse(row.body) as LedgerBodyOf<"notice">;
  const [from, until] = [notice.posted, lastDayOf(notice)];
  if (received < from || received > until)
    return [wrong("received", "ledger.period", { found: received, from, until })];
  return received <= today
    ? []
    : [wrong("received", "ledger.future", { found: received, limit: today })];
}
