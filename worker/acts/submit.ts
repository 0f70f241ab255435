import { placeBranch } from "../store/standings.ts";
import { addSubmission } from "../store/submissions.ts";
import { receiptOf } from "../submissions/row.ts";
import { type Act, done } from "./act.ts";
import { checkSubmission } from "./checkSubmission.ts";
import { maySubmit } from "./maySubmit.ts";
import { nextRow } from "./nextRow.ts";

/** Appends a submission. When the caller gets this answer the row is on disk. */
export const submit: Act<"submit"> = ({ sql, who, session, now, changed }, submitted) => {
  const outcome = maySubmit(who, submitted.stage) ?? checkSubmission(sql, submitted);
  if (!outcome.ok) return outcome;
  const row = nextRow(sql, submitted, outcome.assessed, { author: session().id, time: now });
  addSubmission(sql, row);
  placeBranch(sql, row.cycle, row.branch);
  changed();
  return done(201, receiptOf(row));
};
