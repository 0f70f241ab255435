import { roles, type SessionInfo } from "../../shared/index.ts";
import { readBranch, readDistrict } from "../store/districts.ts";
import { readLatest } from "../store/submissions.ts";
import { receiptOf } from "../submissions/row.ts";

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
  const branch = branchId === null ? undefined : readBranch(sql, branchId);
  if (!branch) return info;
  const latest = readLatest(sql, branch.id);
  return latest ? { ...info, branch, receipt: receiptOf(latest) } : { ...info, branch };
}
