import type { History } from "../../shared/index.ts";
import { refuse } from "../errors.ts";
import { returnedOf } from "../progress/build.ts";
import { readBranch } from "../store/districts.ts";
import { readHistory, readReturnsOf } from "../store/history.ts";
import { receiptOf } from "../submissions/row.ts";
import { type Act, done } from "./act.ts";

const usual = 50;

/** Everything that a branch handed in, and its reviewers for it: the newest first. */
export const history: Act<"history"> = ({ sql, seen }, { params, query }) => {
  if (!readBranch(sql, params.branch)) return refuse(404, "request.notFound");
  const { limit = usual, after } = query;
  const before = after === undefined ? Number.MAX_SAFE_INTEGER : Number(after);
  const rows = readHistory(sql, params.branch, before, limit + 1);
  seen("history", params.branch);
  const shown = rows.slice(0, limit);
  const returns = readReturnsOf(
    sql,
    shown.map(({ seq }) => seq),
  );
  const sentBack = new Map(returns.map((row) => [row.number, returnedOf(row)]));
  const submissions: History["submissions"] = shown.map((row) => {
    const returned = sentBack.get(row.seq);
    return { cycle: row.cycle, receipt: receiptOf(row), ...(returned ? { returned } : {}) };
  });
  const last = rows.length > limit ? shown.at(-1) : undefined;
  return done(200, { submissions, ...(last ? { next: String(last.seq) } : {}) });
};
