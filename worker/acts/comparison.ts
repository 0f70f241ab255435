import { type ComparisonReply, compare, gridFor } from "../../shared/index.ts";
import { traitsOf } from "../branches/gridOf.ts";
import { refuse } from "../errors.ts";
import { readBranch } from "../store/districts.ts";
import { readSubmission } from "../store/submissions.ts";
import { receiptOf } from "../submissions/row.ts";
import { stageOf } from "../submissions/unexplained.ts";
import { type Act, done } from "./act.ts";

/** What differs between two submissions of a branch, and what came of it. */
export const comparison: Act<"comparison"> = ({ sql, memory, seen }, { params, query }) => {
  const from = readSubmission(sql, params.branch, Number(query.from));
  const to = readSubmission(sql, params.branch, Number(query.to));
  const branch = readBranch(sql, params.branch);
  if (!from || !to || !branch) return refuse(404, "request.notFound");
  if (from.grid !== to.grid) {
    return refuse(409, "submission.otherGrid", { limit: from.grid, found: to.grid });
  }
  const known = memory.grid(to.grid, to.grid_version) ?? memory.grid(to.grid);
  if (!known) return refuse(404, "request.notFound");
  const grid = gridFor(known, traitsOf(branch));
  seen("comparison", params.branch);
  const reply: ComparisonReply = {
    grid: { id: grid.id, version: grid.version },
    from: receiptOf(from),
    to: receiptOf(to),
    comparison: compare(grid, stageOf(from), stageOf(to)),
  };
  return done(200, reply);
};
