import type { LogEntry } from "../../shared/index.ts";
import { type LogRow, readLog } from "../store/log.ts";
import { type Act, done } from "./act.ts";

const usual = 50;

/** A page of the log. */
export const log: Act<"log"> = ({ sql, seen }, { query }) => {
  const { limit = usual, after, order = "newest", act, subject, role } = query;
  const newest = order === "newest";
  const from = /^\d{1,15}$/.test(after ?? "") ? Number(after) : undefined;
  const start = newest ? Number.MAX_SAFE_INTEGER : 0;
  const rows = readLog(sql, { act, subject, role }, { after: from ?? start, newest, limit });
  seen("log", "");
  const last = rows.at(-1);
  const next = last && rows.length === limit ? { next: String(last.seq) } : {};
  return done(200, { entries: rows.map(entryOf), ...next });
};

/** An entry as it goes out. */
const entryOf = (row: LogRow): LogEntry => ({
  number: row.seq,
  time: new Date(row.time).toISOString(),
  role: row.role,
  ...(row.person === null ? {} : { person: row.person }),
  ...(row.token === null ? {} : { session: row.token }),
  act: row.act,
  subject: row.subject,
  detail: JSON.parse(row.detail),
  submissions: { number: row.number, hash: row.head },
  hash: row.hash,
});
