import type { BranchReply } from "../../shared/index.ts";
import { refuse } from "../errors.ts";
import { matches } from "../rankings/matches.ts";
import { readStored, type StoredBranch } from "../store/branches.ts";
import { type Act, done } from "./act.ts";

/** What is kept of a branch; its ETag is what an update is based on. */
export const branch: Act<"branch"> = ({ sql, ifNoneMatch, seen }, { params }) => {
  const row = readStored(sql, params.branch);
  if (!row) return refuse(404, "request.notFound");
  const etag = tagOf(row.revision);
  if (matches(ifNoneMatch, etag)) return { ok: true, status: 304, body: "", etag };
  seen("branch", row.id);
  return { ...done(200, branchOf(row)), etag };
};

/** The ETag of what has a revision. */
export const tagOf = (revision: number): string => `"${revision}"`;

/** A branch as it goes out. */
export function branchOf(row: StoredBranch): BranchReply {
  const { id, name, unit, grid, full_name, type, category, members, founded, revision } = row;
  return {
    ...{ id, name, unit, grid },
    ...(full_name === null ? {} : { fullName: full_name }),
    ...(type === null ? {} : { type }),
    ...(category === null ? {} : { category }),
    ...(members === null ? {} : { members }),
    ...(founded === null ? {} : { founded }),
    ...{ active: row.active === 1, revision },
  };
}
