import { type Issue, issue, type Ledger, outcomeChanges } from "../../shared/index.ts";
import { readNewestRecords, readRecordHeads } from "../store/records.ts";
import { decisionOf } from "./decisionOf.ts";

type Notice = NonNullable<Ledger["notice"]>;

/**
 * Who came to a star, or to a higher one, in a decision made after the notice was posted: nobody could object to
 * it, so that a notice of its own is asked for. What somebody lost since then needs none: it followed from one.
 */
export function unnoticed(sql: SqlStorage, year: number, { time }: Notice): Issue[] {
  const posted = Date.parse(time);
  const versions = readRecordHeads(sql, year);
  return readNewestRecords(sql, year).flatMap((newest) => {
    if (newest.time <= posted) return [];
    const shown = versions.findLast(({ grid, time }) => grid === newest.grid && time <= posted);
    const before = shown ? decisionOf(sql, shown) : { outcomes: [] };
    return outcomeChanges(before, decisionOf(sql, newest))
      .filter(({ from, to }) => (to?.star ?? 0) > (from?.star ?? 0))
      .map(({ branch }) => issue("publication.unnoticed", undefined, { id: branch }));
  });
}
