import { refuse } from "../errors.ts";
import { readCode, revokeCode as revoke } from "../store/codes.ts";
import { type Act, empty } from "./act.ts";
import { numberIn } from "./numbers.ts";

/** Revokes a code; one that was used has opened a session, which is what would have to end. */
export const revokeCode: Act<"revokeCode"> = ({ sql, now, log }, { params }) => {
  const code = readCode(sql, numberIn(params.number) ?? 0);
  if (!code) return refuse(404, "request.notFound");
  const { number, used, revoked } = code;
  if (used !== null && revoked === null) return refuse(409, "code.used", { found: String(number) });
  revoke(sql, number, now);
  log("revokeCode", "", { number });
  return empty;
};
