import { gridById, stages } from "../../shared/index.ts";
import { type Refusal, refusal, refuse } from "../errors.ts";
import { readBranch, readUnitOf } from "../store/districts.ts";
import { readNewest } from "../store/submissions.ts";
import type { TokenRow } from "../store/tokens.ts";
import type { Assessed } from "../submissions/assess.ts";
import { fitsBranch, mayHandIn } from "../submissions/mayHandIn.ts";
import { unexplained } from "../submissions/unexplained.ts";
import type { SubmitOrder } from "./orders.ts";

/** What the Worker made of a submission that can be taken now, or why it cannot. */
export function checkSubmission(
  sql: SqlStorage,
  who: TokenRow,
  order: SubmitOrder,
): SubmitOrder["outcome"] {
  const { branch, stage, outcome } = order;
  const named = { branch, unit: readUnitOf(sql, branch) };
  const refused = mayHandIn(who, named, stage) ?? fitsBranch(readBranch(sql, branch), order.grid);
  if (refused || !outcome.ok) return refused ?? outcome;
  return isBehind(sql, order) ?? lacksReasons(sql, order, outcome.assessed) ?? outcome;
}

/** Whether there is something newer than the author has seen. */
function isBehind(sql: SqlStorage, { branch, stage, after }: SubmitOrder): Refusal | undefined {
  const newest = after === undefined ? undefined : readNewest(sql, branch, stage);
  if (after === undefined || !newest || newest.seq <= after) return undefined;
  return refuse(409, "submission.conflict", { found: String(newest.seq) });
}

/** Where the stage before has been handed in, what is marked otherwise needs a reason. */
function lacksReasons(
  sql: SqlStorage,
  { branch, stage, grid: gridId }: SubmitOrder,
  assessed: Assessed,
): Refusal | undefined {
  const stageBefore = stages[stages.indexOf(stage) - 1];
  const before = stageBefore && readNewest(sql, branch, stageBefore);
  const grid = gridById(gridId);
  const issues = before && grid ? unexplained(grid, before, assessed) : [];
  return issues.length > 0 ? refusal(422, ...issues) : undefined;
}
