import { gridById, stages } from "../../shared/index.ts";
import { type Refusal, refusal, refuse } from "../errors.ts";
import type { Prepared } from "../objects/orders.ts";
import { readBranch } from "../store/districts.ts";
import { readNewest } from "../store/submissions.ts";
import type { Assessed } from "../submissions/assess.ts";
import { fitsBranch } from "../submissions/fitsBranch.ts";
import { unexplained } from "../submissions/unexplained.ts";

type Submitted = Prepared["submit"];

/** What the Worker made of a submission that can be taken now, or why it cannot. */
export function checkSubmission(sql: SqlStorage, submitted: Submitted): Submitted["outcome"] {
  const { branch, outcome } = submitted;
  const refused = fitsBranch(readBranch(sql, branch), submitted.grid);
  if (refused || !outcome.ok) return refused ?? outcome;
  return isBehind(sql, submitted) ?? lacksReasons(sql, submitted, outcome.assessed) ?? outcome;
}

/** Whether there is something newer than the author has seen. */
function isBehind(sql: SqlStorage, { branch, stage, after }: Submitted): Refusal | undefined {
  const newest = after === undefined ? undefined : readNewest(sql, branch, stage);
  if (after === undefined || !newest || newest.seq <= after) return undefined;
  return refuse(409, "submission.conflict", { found: String(newest.seq) });
}

/** Where the stage before has been handed in, what is marked otherwise needs a reason. */
function lacksReasons(
  sql: SqlStorage,
  { branch, stage, grid: gridId }: Submitted,
  assessed: Assessed,
): Refusal | undefined {
  const stageBefore = stages[stages.indexOf(stage) - 1];
  const before = stageBefore && readNewest(sql, branch, stageBefore);
  const grid = gridById(gridId);
  const issues = before && grid ? unexplained(grid, before, assessed) : [];
  return issues.length > 0 ? refusal(422, ...issues) : undefined;
}
