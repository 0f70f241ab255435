import type { Stage } from "../../shared/index.ts";
import { type Refusal, refuse } from "../errors.ts";
import type { BranchRow } from "../store/districts.ts";
import type { TokenRow } from "../store/tokens.ts";

/**
 * Whether a caller may hand in for a branch: a branch its own self-assessment, a reviewer the stages
 * after it. Another branch's id is refused before it is looked up: nobody learns which ids exist.
 */
export function mayHandIn(who: TokenRow, branch: string, stage: Stage): Refusal | undefined {
  const own = who.role === "branch" && who.branch === branch && stage === "self";
  const review = who.role === "reviewer" && stage !== "self";
  return own || review ? undefined : refuse(403, "request.role");
}

/** Whether a caller may read a branch's submission. */
export const mayRead = (who: TokenRow, branch: string): Refusal | undefined =>
  who.role !== "branch" || who.branch === branch ? undefined : refuse(403, "request.role");

/** A branch is rated by the grid it was given, and by no other. */
export function fitsBranch(branch: BranchRow | undefined, grid: string): Refusal | undefined {
  if (!branch) return refuse(404, "request.notFound");
  if (branch.grid === grid) return undefined;
  return refuse(422, "submission.grid", { limit: branch.grid, found: grid });
}
