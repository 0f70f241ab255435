import { refuse } from "../errors.ts";
import { noteSession, redeemCode } from "../store/codes.ts";
import { addToken, revokeToken } from "../store/tokens.ts";
import { type Act, done } from "./act.ts";
import { sessionInfo } from "./sessionInfo.ts";

/**
 * Exchanges an access code for a token. Wrong, used, revoked and expired codes cannot be told apart. Whoever
 * repeats the call because its answer was lost gets another token, and the one that was lost is dead.
 */
export const openSession: Act<"openSession"> = ({ sql, memory, now, log }, input) => {
  const { codeHash, keyHash, tokenHash, expires } = input;
  const redeemed = redeemCode(sql, codeHash, keyHash, now);
  if (redeemed === undefined) return refuse(401, "request.code");
  const { person, token: lost } = redeemed;
  if (lost !== null) {
    revokeToken(sql, lost, now);
    memory.forgetTokens();
  }
  const token = addToken(sql, { person, hash: tokenHash, expires }, now);
  noteSession(sql, codeHash, token.id);
  log("openSession", "", lost === null ? {} : { lost }, token);
  return done(201, sessionInfo(sql, token));
};
