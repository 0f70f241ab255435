import type { Stage, SubmissionAction } from "../../shared/index.ts";
import { admit, lateness } from "../cycle/admit.ts";
import { dropDraft } from "../store/drafts.ts";
import { placeBranch } from "../store/standings.ts";
import { addSubmission } from "../store/submissions.ts";
import { receiptOf } from "../submissions/row.ts";
import { type Act, done } from "./act.ts";
import { checkSubmission } from "./checkSubmission.ts";
import { nextRow } from "./nextRow.ts";

/** A branch hands in its self-assessment, a reviewer the stages after it. */
const actions: Readonly<Record<Stage, SubmissionAction>> = {
  self: "submit",
  first: "review",
  recheck: "recheck",
};

/** Appends a submission. When the caller gets this answer the row is on disk. */
export const submit: Act<"submit"> = (at, submitted) => {
  const { branch, stage } = submitted;
  const admitted = admit(at, branch, actions[stage]);
  if (!admitted.ok) return admitted;
  const outcome = checkSubmission(at, submitted);
  if (!outcome.ok) return outcome;
  const by = { author: at.session().id, time: at.now };
  const row = nextRow(at, submitted, outcome.assessed, by);
  addSubmission(at.sql, row);
  at.memory.head = row;
  dropDraft(at.sql, { cycle: row.cycle, branch, stage });
  placeBranch(at.sql, row.cycle, branch);
  const late = lateness(admitted.window);
  if (late.grace !== undefined) at.log("submit", branch, { number: row.seq, stage, ...late });
  at.changed();
  return done(201, receiptOf(row));
};
