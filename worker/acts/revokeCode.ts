import { refuse } from "../errors.ts";
import { readCode, revokeCode as revoke } from "../store/codes.ts";
import { revokeOpened } from "../store/tokens.ts";
import { type Act, empty } from "./act.ts";
import { numberIn } from "./numbers.ts";

/** Revokes a code, and ends the sessions that were opened with it. */
export const revokeCode: Act<"revokeCode"> = ({ sql, memory, now, log }, { params }) => {
  const code = readCode(sql, numberIn(params.number) ?? 0);
  if (!code) return refuse(404, "request.notFound");
  const { number } = code;
  revoke(sql, number, now);
  const sessions = revokeOpened(sql, number, now);
  if (sessions > 0) memory.forgetTokens();
  log("revokeCode", "", { number, sessions });
  return empty;
};
