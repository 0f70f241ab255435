import { sha256 } from "../auth/hash.ts";
import { canonical, type Json } from "../submissions/canonical.ts";
import { chainStart } from "../submissions/chain.ts";
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
export const logHash = (row: Omit<LogRow, "hash">): string => sha256(canonical(row));

export function addEntry(sql: SqlStorage, { detail, ...entry }: Entry): void {
  const last = sql
    .exec<{ seq: number; hash: string }>("SELECT seq, hash FROM log ORDER BY seq DESC LIMIT 1")
    .toArray()[0] ?? { seq: 0, hash: chainStart };
  const head = readHead(sql);
  const row = {
    seq: last.seq + 1,
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
