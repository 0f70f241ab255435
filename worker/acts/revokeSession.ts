import { refuse } from "../errors.ts";
import { readOwner, revokeToken } from "../store/tokens.ts";
import { type Act, empty } from "./act.ts";
import { numberIn } from "./numbers.ts";

/** Ends a session: a coordinator any, everybody else their own. */
export const revokeSession: Act<"revokeSession"> = ({ sql, memory, who, now, log }, { params }) => {
  const id = numberIn(params.session) ?? 0;
  const owner = readOwner(sql, id);
  if (who.role !== "coordinator" && owner !== who.person) return refuse(403, "request.role");
  if (owner === undefined) return refuse(404, "request.notFound");
  revokeToken(sql, id, now);
  memory.forgetTokens();
  log("revokeSession", "", { session: id, person: owner });
  return empty;
};
