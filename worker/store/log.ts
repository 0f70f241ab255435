import { type ChainEnd, chainText, emptyChain } from "../../shared/index.ts";
import { sha256 } from "../auth/hash.ts";
import { canonical, type Json } from "../submissions/canonical.ts";
import { readHead } from "./submissions.ts";

/** An entry of the log, as stored: `detail` is canonical JSON. */
export type LogRow = {
  seq: number;
  time: number;
  role: string;
  person: number | null;
  token: number | null;
  act: string;
  subject: string;
  detail: string;
  number: number;
  head: string;
  prev_hash: string;
  hash: string;
};

/** What happened, and to what: a branch's id, a unit's, a year, or "" for the whole district. */
export interface Entry
  extends Pick<LogRow, "time" | "role" | "person" | "token" | "act" | "subject"> {
  readonly detail: Json;
}

/** The hash of an entry: over all its columns but the hash itself. */
export const logHash = (row: Omit<LogRow, "hash">): string => sha256(chainText(row));

/** The end of the log's chain. */
export const readLogHead = (sql: SqlStorage): ChainEnd =>
  sql
    .exec<{ number: number; hash: string }>(
      "SELECT seq AS number, hash FROM log ORDER BY seq DESC LIMIT 1",
    )
    .toArray()[0] ?? emptyChain;

/** @param head the end of the chain of submissions that the entry is bound to */
export function addEntry(sql: SqlStorage, { detail, ...entry }: Entry, head = readHead(sql)): void {
  const last = readLogHead(sql);
  const row = {
    seq: last.number + 1,
    ...entry,
    detail: canonical(detail),
    number: head.seq,
    head: head.hash,
    prev_hash: last.hash,
  };
  const { time, role, person, token, act, subject } = row;
  sql.exec(
    `INSERT INTO log (seq, time, role, person, token, act, subject, detail, number, head, prev_hash, hash)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[row.seq, time, role, person, token, act, subject],
    ...[row.detail, row.number, row.head, row.prev_hash, logHash(row)],
  );
}

/** Which entries are asked for; what is undefined is not asked for. */
export interface LogFilter {
  readonly act: string | undefined;
  readonly subject: string | undefined;
  readonly role: string | undefined;
}

/** At most `limit` entries behind a number, the newest first or the oldest. */
export function readLog(
  sql: SqlStorage,
  { act, subject, role }: LogFilter,
  { after, newest, limit }: { after: number; newest: boolean; limit: number },
): LogRow[] {
  const filters = Object.entries({ act, subject, role }).filter(([, value]) => value !== undefined);
  const where = filters.map(([name]) => ` AND ${name} = ?`).join("");
  return sql
    .exec<LogRow>(
      `SELECT * FROM log WHERE seq ${newest ? "<" : ">"} ?${where}
        ORDER BY seq ${newest ? "DESC" : ""} LIMIT ?`,
      after,
      ...filters.map(([, value]) => String(value)),
      limit,
    )
    .toArray();
}
