import { type LiveSession, roles } from "../../shared/index.ts";
import { readSessions, type SessionRow } from "../store/tokens.ts";
import { type Act, done } from "./act.ts";
import { nextOf, pageOf, seenOn } from "./numbers.ts";

/** The sessions that live: a coordinator sees all, everybody else their own. */
export const sessions: Act<"sessions"> = ({ sql, who, now, seen }, { query }) => {
  const page = pageOf(query);
  const all = who.role === "coordinator";
  const rows = readSessions(sql, all ? null : who.person, page, now);
  if (all) seen("sessions", "");
  const next = nextOf(rows.at(-1)?.id, rows.length, page.limit);
  return done(200, { sessions: rows.map((row) => liveSession(row, who.token)), ...next });
};

function liveSession(row: SessionRow, current: number | null): LiveSession {
  const role = roles.find((known) => known === row.role);
  if (!role) throw new Error("a session without a role");
  return {
    session: String(row.id),
    person: String(row.person),
    role,
    ...(row.branch === null ? {} : { branch: row.branch }),
    created: new Date(row.created).toISOString(),
    expires: new Date(row.expires).toISOString(),
    ...seenOn(row.seen),
    current: row.id === current,
  };
}
