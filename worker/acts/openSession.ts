import { refuse } from "../errors.ts";
import { redeemCode } from "../store/codes.ts";
import { addToken } from "../store/tokens.ts";
import { type Act, done } from "./act.ts";
import { sessionInfo } from "./sessionInfo.ts";

/** Exchanges an access code for a token. Wrong, used and expired codes cannot be told apart. */
export const openSession: Act<"openSession"> = (at, input) => {
  const { sql, now, log } = at;
  const person = redeemCode(sql, input.codeHash, now);
  if (person === undefined) return refuse(401, "request.code");
  const token = addToken(sql, { person, hash: input.tokenHash, expires: input.expires }, now);
  log("openSession", "", {}, token);
  return done(201, sessionInfo(at, token));
};
