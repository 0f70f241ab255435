import { type Issue, issue, type Ledger, lastDayOf, localDay } from "../../shared/index.ts";
import type { StoredCycle } from "../store/cycles.ts";

/** What is missing before a year may be published: the notice that its policies ask for, outcomes of objections. */
export function missingForPublication(
  { cycle }: StoredCycle,
  { notice, objections }: Ledger,
  nowMs: number,
): Issue[] {
  const days = cycle.policies?.notice?.days;
  if (days === undefined) return [];
  const open = objections
    .filter(({ outcome }) => !outcome)
    .map(({ number, body }) =>
      issue("publication.objection", undefined, { entry: number, received: body.received }),
    );
  if (!notice) return [issue("publication.noNotice", undefined, { limit: days }), ...open];
  const data = { limit: days, found: String(notice.body.days) };
  const short = notice.body.days < days ? [issue("publication.noticeShort", undefined, data)] : [];
  const end = lastDayOf(notice.body);
  const runs =
    localDay(cycle, nowMs) <= end
      ? [issue("publication.noticeRuns", undefined, { limit: end })]
      : [];
  return [...short, ...runs, ...open];
}
