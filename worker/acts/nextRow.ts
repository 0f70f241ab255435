import { stages } from "../../shared/index.ts";
import type { Prepared } from "../objects/orders.ts";
import { chainHash } from "../submissions/chain.ts";
import type { SubmissionRow } from "../submissions/row.ts";
import type { At } from "./act.ts";
import type { Assessed } from "./checkSubmission.ts";

/** The next row of the chain. */
export function nextRow(
  { memory }: At,
  { branch, stage }: Prepared["submit"],
  assessed: Assessed,
  by: Pick<SubmissionRow, "author" | "time">,
): SubmissionRow {
  const { head } = memory;
  const place = { seq: head.seq + 1, cycle: memory.year, branch, stage: stages.indexOf(stage) };
  const row = { ...place, ...by, ...assessed, prev_hash: head.hash };
  return { ...row, hash: chainHash(row) };
}
