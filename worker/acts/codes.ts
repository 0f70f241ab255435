import type { CodeInfo, CodeState } from "../../shared/index.ts";
import { type CodeRow, readCodes } from "../store/codes.ts";
import { personOf } from "../store/people.ts";
import { type Act, done } from "./act.ts";
import { nextOf, pageOf } from "./numbers.ts";
import { scopeOf } from "./scopeOf.ts";

/** The codes that were handed out and what became of them. */
export const codes: Act<"codes"> = ({ sql, now, seen }, { query }) => {
  const { after, limit } = pageOf(query);
  const rows = readCodes(sql, after, limit);
  seen("codes", "");
  const next = nextOf(rows.at(-1)?.number, rows.length, limit);
  return done(200, { codes: rows.map((row) => codeInfo(row, now)), ...next });
};

const codeInfo = (row: CodeRow, now: number): CodeInfo => ({
  number: row.number,
  ...(row.person === null ? {} : { person: String(row.person) }),
  ...scopeOf(personOf(row)),
  created: new Date(row.created).toISOString(),
  expires: new Date(row.expires).toISOString(),
  state: stateOf(row, now),
});

function stateOf({ revoked, used, expires }: CodeRow, now: number): CodeState {
  if (revoked !== null) return "revoked";
  if (used !== null) return "used";
  return expires <= now ? "expired" : "unused";
}
