import { type Grid, type Issue, issue, itemsOf } from "../../shared/index.ts";
import { admit, lateness } from "../cycle/admit.ts";
import { refusal, refuse } from "../errors.ts";
import { returnedOf } from "../progress/build.ts";
import { addReturn } from "../store/returns.ts";
import { placeBranch } from "../store/standings.ts";
import { readNewest } from "../store/submissions.ts";
import { canonical } from "../submissions/canonical.ts";
import { type Act, done } from "./act.ts";

/** Sends the newest self-assessment of a branch back, with comments. */
export const sendBack: Act<"sendBack"> = (at, { params, body }) => {
  const { sql, memory, session, now, log, live, changed } = at;
  const newest = readNewest(sql, params.branch, "self");
  if (!newest) return refuse(404, "request.notFound");
  if (newest.seq !== body.number) {
    return refuse(409, "submission.conflict", { found: String(newest.seq) });
  }
  const admitted = admit(at, params.branch, "return");
  if (!admitted.ok) return admitted;
  const strangers = strangersTo(memory.grid(newest.grid), Object.keys(body.items));
  if (strangers.length > 0) return refusal(422, ...strangers);
  const { number, comment } = body;
  const items = canonical(body.items);
  const row = { number, author: session().id, time: now, comment, items };
  addReturn(sql, row);
  placeBranch(sql, memory.year, params.branch);
  log("sendBack", params.branch, {
    number,
    comment,
    items: body.items,
    ...lateness(admitted.window),
  });
  changed();
  live.announce({ type: "returned", branch: params.branch });
  return done(201, returnedOf(row));
};

/** An issue for every id that is no item of the grid. */
function strangersTo(grid: Grid | undefined, ids: readonly string[]): Issue[] {
  const known = new Set(grid ? itemsOf(grid).map(({ id }) => id) : []);
  return ids.filter((id) => !known.has(id)).map((id) => issue("mark.unknown", id));
}
