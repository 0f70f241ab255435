import { readRow } from "../branches/readRow.ts";
import type { Prepare } from "./preparation.ts";

/** Reads the rows one by one, so that the district's object need not. */
export const putBranches: Prepare<"putBranches"> = (_env, _caller, { body }) => {
  const read = body.branches.map(readRow);
  const rows = read.flatMap((row) => ("branch" in row ? [row] : []));
  const refused = read.flatMap((row) => ("branch" in row ? [] : [row]));
  return { ok: true, input: { rows, refused } };
};
