import { addToken, endSoon, readOpener } from "../store/tokens.ts";
import type { Act } from "./act.ts";

/** The old token lives on for this long, in milliseconds, in case the answer is lost. */
const overlap = 60_000;

/** Opens the next session of the same person, and lets the present one run out. */
export const refreshSession: Act<"refreshSession"> = (
  { sql, memory, session, now, log },
  input,
) => {
  const { id, person } = session();
  const { tokenHash, expires, sealed } = input;
  const code = readOpener(sql, id);
  const next = addToken(sql, { person, hash: tokenHash, expires, code }, now);
  endSoon(sql, id, now, overlap);
  memory.forgetTokens();
  log("refreshSession", "", { session: next.id });
  return { ok: true, status: 201, body: sealed };
};
