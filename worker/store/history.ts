import type { ReceiptRow } from "../submissions/row.ts";
import type { ReturnRow } from "./returns.ts";

/** A submission in its branch's history. */
export type HistoryRow = ReceiptRow & { cycle: number };

/** At most `limit` submissions of a branch before a number, of all years and grids, the newest first. */
export const readHistory = (
  sql: SqlStorage,
  branch: string,
  before: number,
  limit: number,
): HistoryRow[] =>
  sql
    .exec<HistoryRow>(
      `SELECT seq, cycle, branch, stage, time, grid, grid_version, star, earned, max, hash
        FROM submissions WHERE branch = ? AND seq < ? ORDER BY seq DESC LIMIT ?`,
      branch,
      before,
      limit,
    )
    .toArray();

/** The last return of each of these submissions. */
export const readReturnsOf = (sql: SqlStorage, numbers: readonly number[]): ReturnRow[] =>
  sql
    .exec<ReturnRow>(
      `SELECT number, author, time, comment, items FROM returns WHERE id IN
        (SELECT max(id) FROM returns WHERE number IN (SELECT value FROM json_each(?)) GROUP BY number)`,
      JSON.stringify(numbers),
    )
    .toArray();
