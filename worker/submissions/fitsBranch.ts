import { type Refusal, refuse } from "../errors.ts";
import type { BranchRow } from "../store/districts.ts";

/** A branch that takes part is rated by the grid it was given, and by no other. */
export function fitsBranch(branch: BranchRow | undefined, grid: string): Refusal | undefined {
  if (!branch) return refuse(404, "request.notFound");
  // 409, not 403: it is the branch's state that forbids it, whoever asks.
  if (!branch.active) return refuse(409, "branch.inactive", { found: branch.name });
  if (branch.grid === grid) return undefined;
  return refuse(422, "submission.grid", { limit: branch.grid, found: grid });
}
