import { roles, type SessionInfo } from "../../shared/index.ts";
import { progressOf } from "../progress/progressOf.ts";
import { readDistrict } from "../store/districts.ts";
import { readLatest } from "../store/submissions.ts";
import type { TokenRow } from "../store/tokens.ts";
import { receiptOf } from "../submissions/row.ts";

/** What a person who is signed in is told of themselves. */
export function sessionInfo(sql: SqlStorage, who: TokenRow): SessionInfo {
  const district = readDistrict(sql);
  const role = roles.find((known) => known === who.role);
  if (!district || !role) throw new Error("a token without a district or a role");
  const { id, name, cycle } = district;
  const info = { role, person: String(who.person), district: { id, name, cycle } };
  const units = who.units === null ? {} : { units: who.units };
  const duty = who.stages === null ? {} : { stages: who.stages };
  return {
    ...info,
    ...units,
    ...duty,
    ...(who.branch === null ? {} : branchInfo(sql, who.branch)),
  };
}

/** A branch and how far it has come. */
function branchInfo(sql: SqlStorage, id: string) {
  const found = progressOf(sql, { branch: id }).branches[0];
  if (!found) return {};
  const { receipts, returned, ...branch } = found;
  const latest = readLatest(sql, id);
  return {
    branch,
    ...(latest ? { receipt: receiptOf(latest), receipts } : {}),
    ...(returned ? { returned } : {}),
  };
}
