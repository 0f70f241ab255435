import type { Stage } from "../../shared/index.ts";
import { type Refusal, refuse } from "../errors.ts";
import type { BranchRow } from "../store/districts.ts";
import type { TokenRow } from "../store/tokens.ts";

/** A branch as a caller names it: its id, and its unit where there is such a branch. */
export interface Named {
  readonly branch: string;
  readonly unit: string | undefined;
}

/**
 * Whether a caller may hand in for a branch: a branch its own self-assessment, a reviewer the stages
 * after it. Another branch's id is refused as one that is not there: nobody learns which ids exist.
 */
export function mayHandIn(who: TokenRow, named: Named, stage: Stage): Refusal | undefined {
  const own = who.role === "branch" && who.branch === named.branch && stage === "self";
  return own || (stage !== "self" && reviews(who, named)) ? undefined : forbidden;
}

/** Whether a caller may read a branch's submissions. */
export function mayRead(who: TokenRow, named: Named): Refusal | undefined {
  const own = who.role === "branch" && who.branch === named.branch;
  return own || who.role === "coordinator" || reviews(who, named) ? undefined : forbidden;
}

/** Whether a caller may send a branch's self-assessment back. */
export const maySendBack = (who: TokenRow, named: Named): Refusal | undefined =>
  reviews(who, named) ? undefined : forbidden;

/** A reviewer of some units reviews these only; one of the whole district learns what is not there. */
const reviews = ({ role, units }: TokenRow, { unit }: Named): boolean =>
  role === "reviewer" && (units === null || (unit !== undefined && units.includes(unit)));

const forbidden = refuse(403, "request.role");

/** A branch is rated by the grid it was given, and by no other. */
export function fitsBranch(branch: BranchRow | undefined, grid: string): Refusal | undefined {
  if (!branch) return refuse(404, "request.notFound");
  if (branch.grid === grid) return undefined;
  return refuse(422, "submission.grid", { limit: branch.grid, found: grid });
}
