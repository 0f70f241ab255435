import { type BranchRowsReply, issue, type RefusedRow } from "../../shared/index.ts";
import { type Known, misplaced } from "../branches/misplaced.ts";
import { type Row, refusedRow } from "../branches/readRow.ts";
import { type Act, done } from "./act.ts";
import { keepBranch, knownOf } from "./keepBranch.ts";

/** Writes every good row; a bad one stops no other and is named with what is wrong with it. */
export const putBranches: Act<"putBranches"> = (at, { rows, refused }) => {
  const known = knownOf(at);
  const seen = new Set<string>();
  const wrong = rows.flatMap((row) => wrongRow(row, seen, known));
  const places = new Set(wrong.map((row) => row.at));
  const good = rows.filter((row) => !places.has(row.at));
  const changes = good.map(({ branch }) => keepBranch(at, branch));
  const reply: BranchRowsReply = {
    written: good.length,
    refused: [...refused, ...wrong].sort((one, other) => one.at - other.at),
  };
  const changed = changes.filter((change) => change !== "same").length;
  if (changed > 0) at.changed();
  at.log("putBranches", "", { changed, written: good.length, refused: reply.refused.length });
  return done(200, reply);
};

/** What only the district can say of a row; the first row of an id is the one that counts. */
function wrongRow({ at, branch }: Row, seen: Set<string>, known: Known): RefusedRow[] {
  const again = seen.has(branch.id);
  seen.add(branch.id);
  const issues = [
    ...(again ? [issue("request.shape", undefined, { at: "id", limit: "1 ×" })] : []),
    ...misplaced(branch, [], known),
  ];
  return issues.length > 0 ? [refusedRow(at, branch.id, issues)] : [];
}
