import { roles, type SessionInfo } from "../../shared/index.ts";
import { windowsOf } from "../cycle/windowsOf.ts";
import { progressOf } from "../progress/progressOf.ts";
import { readDistrict } from "../store/districts.ts";
import { readLatest } from "../store/submissions.ts";
import type { TokenRow } from "../store/tokens.ts";
import { receiptOf } from "../submissions/row.ts";
import type { At } from "./act.ts";

/** What a person who is signed in is told of themselves. */
export function sessionInfo(at: Pick<At, "sql" | "memory" | "now">, who: TokenRow): SessionInfo {
  const { sql } = at;
  const district = readDistrict(sql);
  const role = roles.find((known) => known === who.role);
  if (!district || !role) throw new Error("a token without a district or a role");
  const { id, name, cycle } = district;
  const info = { role, person: String(who.person), district: { id, name, cycle } };
  const windows = windowsOf(at, who);
  const limits = {
    ...(who.units === null ? {} : { units: who.units }),
    ...(who.stages === null ? {} : { stages: reviewed(who.stages) }),
    ...(windows ? { windows } : {}),
  };
  return { ...info, ...limits, ...(who.branch === null ? {} : branchInfo(sql, who.branch)) };
}

/** A branch and how far it has come. */
function branchInfo(sql: SqlStorage, id: string) {
  const found = progressOf(sql, { branch: id }).branches[0];
  if (!found) return {};
  const { receipts, returned, state, ...branch } = found;
  const latest = readLatest(sql, id);
  return {
    branch,
    ...(latest ? { receipt: receiptOf(latest), receipts } : {}),
    ...(returned ? { returned } : {}),
    ...(state ? { state } : {}),
  };
}

/** A branch's own stage is nobody else's to answer for. */
const reviewed = (stages: NonNullable<TokenRow["stages"]>) =>
  stages.filter((stage) => stage !== "self");
