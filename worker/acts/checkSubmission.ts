import { type Grid, gridById, stages } from "../../shared/index.ts";
import { gridOf } from "../branches/gridOf.ts";
import { type Refusal, refusal, refuse } from "../errors.ts";
import type { Prepared } from "../objects/orders.ts";
import { readNewest } from "../store/submissions.ts";
import { assess, type Judged, type Judgement, otherVersion } from "../submissions/assess.ts";
import { fitsBranch } from "../submissions/fitsBranch.ts";
import { contentOf, type Handed } from "../submissions/handed.ts";
import { unexplained } from "../submissions/unexplained.ts";
import type { At } from "./act.ts";

type Submitted = Prepared["submit"];

/** A submission as it is stored, but for its place in the chain. */
export type Assessed = Judged & Handed;

/** What is made of a submission that can be taken now, or why it cannot. */
export function checkSubmission(
  { sql, memory }: At,
  submitted: Submitted,
): { readonly ok: true; readonly assessed: Assessed } | Refusal {
  const branch = memory.branch(submitted.branch);
  const refused = fitsBranch(branch, submitted.grid.id);
  const grid = branch && gridOf(memory, branch);
  if (refused || !grid) return refused ?? refuse(422, "submission.grid", unknown(submitted));
  const judgement = judge(grid, submitted);
  if (!judgement.ok) return judgement;
  const behind = isBehind(sql, submitted) ?? lacksReasons(sql, submitted, grid);
  return behind ?? { ok: true, assessed: { ...judgement.judged, ...submitted.handed } };
}

const unknown = ({ grid }: Submitted) => ({ found: grid.id, limit: "" });

/** What the Worker made of it stands, unless the branch's grid is another than the one it judged by. */
function judge(grid: Grid, { grid: asked, handed, judgement }: Submitted): Judgement {
  if (judgement && grid === gridById(grid.id)) return judgement;
  return otherVersion(grid, asked) ?? assess(grid, contentOf(handed));
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
  { branch, stage, handed }: Submitted,
  grid: Grid,
): Refusal | undefined {
  const stageBefore = stages[stages.indexOf(stage) - 1];
  const before = stageBefore && readNewest(sql, branch, stageBefore);
  const issues = before ? unexplained(grid, before, handed) : [];
  return issues.length > 0 ? refusal(422, ...issues) : undefined;
}
