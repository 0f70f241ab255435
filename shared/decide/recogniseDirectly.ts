import { issue } from "../base/issue.ts";
import { type Entrant, recognised } from "./entrant.ts";
import type { Finding } from "./finding.ts";
import type { Policy } from "./policy.ts";

/**
 * Direct recognition (直接定级): a star on another basis than a grid, only where the rules allow it. It
 * takes a place like any other, before those who stand for one; a veto, a failed inspection and a cap
 * hold for it too. Where the rules do not allow it the branch is judged like the others.
 */
export function recogniseDirectly(policy: Policy, entrant: Entrant): Finding[] {
  const { id, direct } = entrant;
  if (!direct) return [];
  const code = recognised(policy, entrant) > 0 ? "decision.direct" : "decision.directOff";
  const data = { star: direct.star, found: direct.basis };
  return [{ id, effect: "note", reason: issue(code, undefined, data) }];
}
