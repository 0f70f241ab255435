import type { SessionInfo } from "../../shared/index.ts";
import { type Act, type At, done } from "../acts/act.ts";
import { refuse } from "../errors.ts";
import { redeemCode } from "../store/codes.ts";
import { regionOf } from "../store/regions.ts";
import { addToken, revokeOpened, type TokenRow } from "../store/tokens.ts";
import type { Shares } from "./shares.ts";

/** What a coordinator of the region is told of themselves. */
function infoOf({ sql, now }: At, { person }: TokenRow, shares: Shares): SessionInfo {
  const { id, name, districts } = regionOf(sql);
  const cycles = districts.flatMap((district) => shares.get(district)?.cycle ?? []);
  const cycle = cycles.reduce((newest, one) => Math.max(newest, one), 0);
  return {
    ...{ role: "coordinator", person: String(person), of: "region" },
    district: { id, name, cycle: cycle || new Date(now).getUTCFullYear() },
  };
}

/** Who is signed in. */
export const meIn =
  (shares: Shares): Act<"me"> =>
  (at) =>
    done(200, infoOf(at, at.session(), shares));

/** Exchanges an access code for a token, as a district does. */
export const openSessionIn =
  (shares: Shares): Act<"openSession"> =>
  (at, { codeHash, keyHash, tokenHash, expires }) => {
    const { sql, now, log } = at;
    const redeemed = redeemCode(sql, codeHash, keyHash, now);
    if (redeemed === undefined) return refuse(401, "request.code");
    const { person, number } = redeemed;
    const lost = revokeOpened(sql, number, now);
    if (lost > 0) at.memory.forgetTokens();
    const token = addToken(sql, { person, hash: tokenHash, expires, code: number }, now);
    log("openSession", "", { code: number, ...(lost > 0 ? { lost } : {}) }, token);
    return done(201, infoOf(at, token, shares));
  };
