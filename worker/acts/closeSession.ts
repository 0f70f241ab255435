import { readOpener, revokeOpened, revokeToken } from "../store/tokens.ts";
import { type Act, empty } from "./act.ts";

/** Signs out: ends the session, and one before it that is still running out after a refreshment. */
export const closeSession: Act<"closeSession"> = ({ sql, memory, session, now, log }) => {
  const { id } = session();
  const code = readOpener(sql, id);
  revokeToken(sql, id, now);
  if (code !== null) revokeOpened(sql, code, now);
  memory.forgetTokens();
  log("closeSession", "");
  return empty;
};
