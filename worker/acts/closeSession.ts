import { revokeToken } from "../store/tokens.ts";
import { type Act, empty } from "./act.ts";

/** Revokes the token itself. */
export const closeSession: Act<"closeSession"> = ({ sql, memory, who, now, log }) => {
  if (who.token !== null) revokeToken(sql, who.token, now);
  memory.forgetTokens();
  log("closeSession", "");
  return empty;
};
