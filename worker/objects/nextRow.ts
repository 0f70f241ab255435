import { stages } from "../../shared/index.ts";
import type { DistrictRow } from "../store/districts.ts";
import { readHead } from "../store/submissions.ts";
import type { Assessed } from "../submissions/assess.ts";
import { chainHash } from "../submissions/chain.ts";
import type { SubmissionRow } from "../submissions/row.ts";
import type { SubmitOrder } from "./orders.ts";

/** The next row of the chain. Between this and its being stored no other may be made. */
export async function nextRow(
  sql: SqlStorage,
  { cycle }: DistrictRow,
  { branch, stage }: SubmitOrder,
  assessed: Assessed,
  { author, time }: Pick<SubmissionRow, "author" | "time">,
): Promise<SubmissionRow> {
  const head = readHead(sql);
  const place = { seq: head.seq + 1, cycle, branch, stage: stages.indexOf(stage) };
  const row = { ...place, author, time, ...assessed, prev_hash: head.hash };
  return { ...row, hash: await chainHash(row) };
}
