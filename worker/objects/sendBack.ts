import { gridById, type Issue, issue, itemsOf } from "../../shared/index.ts";
import { refusal, refuse } from "../errors.ts";
import { returnedOf } from "../progress/build.ts";
import { bumpVersion, readUnitOf } from "../store/districts.ts";
import { addReturn } from "../store/returns.ts";
import { readNewest } from "../store/submissions.ts";
import type { TokenRow } from "../store/tokens.ts";
import { canonical } from "../submissions/canonical.ts";
import { maySendBack } from "../submissions/mayHandIn.ts";
import type { Answer, ReturnOrder } from "./orders.ts";

/** Sends the newest self-assessment of a branch back, with comments. */
export function sendBack(
  sql: SqlStorage,
  who: TokenRow,
  { branch, body }: ReturnOrder,
  now: number,
): Answer {
  const refused = maySendBack(who, { branch, unit: readUnitOf(sql, branch) });
  if (refused) return refused;
  const newest = readNewest(sql, branch, "self");
  if (!newest) return refuse(404, "request.notFound");
  if (newest.seq !== body.number) {
    return refuse(409, "submission.conflict", { found: String(newest.seq) });
  }
  const strangers = strangersTo(newest.grid, Object.keys(body.items));
  if (strangers.length > 0) return refusal(422, ...strangers);
  const { number, comment } = body;
  const row = { number, author: who.id, time: now, comment, items: canonical(body.items) };
  addReturn(sql, row);
  bumpVersion(sql);
  return { ok: true, status: 201, body: JSON.stringify(returnedOf(row)) };
}

/** An issue for every id that is no item of the grid. */
function strangersTo(gridId: string, ids: readonly string[]): Issue[] {
  const grid = gridById(gridId);
  const known = new Set(grid ? itemsOf(grid).map(({ id }) => id) : []);
  return ids.filter((id) => !known.has(id)).map((id) => issue("mark.unknown", id));
}
