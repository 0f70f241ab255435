import { refuse } from "../errors.ts";
import { readLatest, readNewest } from "../store/submissions.ts";
import { receiptOf } from "../submissions/row.ts";
import type { Act } from "./act.ts";

/** The submission of a branch that counts, or the newest of a stage. */
export const submission: Act<"submission"> = ({ sql, seen }, { params, query }) => {
  const { branch } = params;
  const row = query.stage ? readNewest(sql, branch, query.stage) : readLatest(sql, branch);
  if (!row) return refuse(404, "request.notFound");
  seen("submission", branch);
  const receipt = JSON.stringify(receiptOf(row));
  const evidence = row.evidence === null ? "" : `,"evidence":${row.evidence}`;
  const body = `{"receipt":${receipt},"marks":${row.marks},"reasons":${row.reasons}${evidence}}`;
  return { ok: true, status: 200, body };
};
