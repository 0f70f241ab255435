import type { Stage } from "../../shared/index.ts";
import { refuse } from "../errors.ts";
import { readUnitOf } from "../store/districts.ts";
import { readLatest, readNewest } from "../store/submissions.ts";
import type { TokenRow } from "../store/tokens.ts";
import { mayRead } from "../submissions/mayHandIn.ts";
import { receiptOf } from "../submissions/row.ts";
import type { Answer } from "./orders.ts";

/** The submission of a branch that counts, or the newest of a stage. */
export function loadSubmission(
  sql: SqlStorage,
  who: TokenRow,
  branch: string,
  stage: Stage | undefined,
): Answer {
  const refused = mayRead(who, { branch, unit: readUnitOf(sql, branch) });
  if (refused) return refused;
  const row = stage ? readNewest(sql, branch, stage) : readLatest(sql, branch);
  if (!row) return refuse(404, "request.notFound");
  const receipt = JSON.stringify(receiptOf(row));
  const body = `{"receipt":${receipt},"marks":${row.marks},"reasons":${row.reasons}}`;
  return { ok: true, status: 200, body };
}
