import { type Ledger, lastDayOf, type RecordsReply } from "../../../shared/index.ts";
import { daysBetween } from "./beijing.ts";

/** How far the notice has come. */
export interface NoticeState {
  /** the last day on which objections are received */
  readonly until: string;
  /** days that are left, today included; 0: it is over */
  readonly left: number;
  /** objections without an outcome */
  readonly open: number;
  /** objections that were upheld since it was posted: the decision is to be made anew */
  readonly upheld: number;
  /** it was posted before what is decided now was decided */
  readonly isOlder: boolean;
}

export function noticeState(
  { notice, objections }: Pick<Ledger, "notice" | "objections">,
  records: RecordsReply["records"],
  today: string,
): NoticeState | undefined {
  if (!notice) return undefined;
  const until = lastDayOf(notice.body);
  const decided =
    records
      .map(({ time }) => time)
      .sort()
      .at(-1) ?? "";
  return {
    until,
    left: Math.max(0, daysBetween(today, until) + 1),
    open: objections.filter(({ outcome }) => outcome === undefined).length,
    upheld: objections.filter(({ outcome }) => outcome?.body.upheld && outcome.time > decided)
      .length,
    isOlder: notice.time < decided,
  };
}

/** The newest version of each grid's record. */
export const newestRecords = (records: RecordsReply["records"]) => [
  ...new Map(
    records.toSorted((a, b) => a.version - b.version).map((head) => [head.grid, head]),
  ).values(),
];
