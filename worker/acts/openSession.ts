import { refuse } from "../errors.ts";
import { redeemCode } from "../store/codes.ts";
import { addToken, revokeOpened } from "../store/tokens.ts";
import { type Act, done } from "./act.ts";
import { sessionInfo } from "./sessionInfo.ts";

/**
 * Exchanges an access code for a token. Wrong, used, revoked and expired codes cannot be told apart. Whoever
 * repeats the call because its answer was lost gets another token, and the one that was lost is dead.
 */
export const openSession: Act<"openSession"> = (at, input) => {
  const { sql, memory, now, log } = at;
  const { codeHash, keyHash, tokenHash, expires } = input;
  const redeemed = redeemCode(sql, codeHash, keyHash, now);
  if (redeemed === undefined) return refuse(401, "request.code");
  const { person, number } = redeemed;
  const lost = revokeOpened(sql, number, now);
  if (lost > 0) memory.forgetTokens();
  const token = addToken(sql, { person, hash: tokenHash, expires, code: number }, now);
  log("openSession", "", { code: number, ...(lost > 0 ? { lost } : {}) }, token);
  return done(201, sessionInfo(at, token));
};
