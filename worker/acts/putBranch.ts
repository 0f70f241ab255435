import { branchSchema } from "../../shared/index.ts";
import { misplaced } from "../branches/misplaced.ts";
import { refusal } from "../errors.ts";
import { shape } from "../request/parseBody.ts";
import { readStored } from "../store/branches.ts";
import { type Act, done } from "./act.ts";
import { branchOf, tagOf } from "./branch.ts";
import { isStale } from "./isStale.ts";
import { keepBranch, knownOf } from "./keepBranch.ts";

/** Adds a branch, or replaces what is kept of one that has not changed since the caller loaded it. */
export const putBranch: Act<"putBranch"> = (at, { params, body }) => {
  const id = params.branch;
  if (!branchSchema.shape.id.safeParse(id).success) {
    return refusal(422, shape(["id"], "a–z, 0–9, -, ≤ 40"));
  }
  const before = readStored(at.sql, id);
  const refused = isStale(at.ifMatch, before && tagOf(before.revision));
  if (refused) return refused;
  const strangers = misplaced(body, [], knownOf(at));
  if (strangers.length > 0) return refusal(422, ...strangers);
  const change = keepBranch(at, { id, ...body });
  if (change !== "same") at.changed();
  const after = readStored(at.sql, id);
  if (!after) throw new Error("a branch that was written is not there");
  const reply = branchOf(after);
  if (change !== "same") at.log("putBranch", id, { ...reply });
  return { ...done(before ? 200 : 201, reply), etag: tagOf(after.revision) };
};
