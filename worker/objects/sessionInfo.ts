import { roles, type SessionInfo } from "../../shared/index.ts";
import { readDistrict } from "../store/districts.ts";
import { readLatest } from "../store/submissions.ts";
import { receiptOf } from "../submissions/row.ts";
import { progressOf } from "./progressOf.ts";

/** What a person who is signed in is told of themselves; undefined where the district is not there. */
export function sessionInfo(
  sql: SqlStorage,
  roleName: string,
  branchId: string | null,
): SessionInfo | undefined {
  const district = readDistrict(sql);
  const role = roles.find((known) => known === roleName);
  if (!district || !role) return undefined;
  const { id, name, cycle } = district;
  const info = { role, district: { id, name, cycle } };
  return branchId === null ? info : { ...info, ...branchInfo(sql, branchId) };
}

/** A branch and how far it has come. */
function branchInfo(sql: SqlStorage, id: string): Omit<SessionInfo, "role" | "district"> {
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
