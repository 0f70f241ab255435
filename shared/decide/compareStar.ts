import { issue } from "../base/issue.ts";
import { type Entrant, stands } from "./entrant.ts";
import type { Finding } from "./finding.ts";
import type { Policy } from "./policy.ts";
import { starWords } from "./starWords.ts";

/**
 * The star reached and the star applied for: at most the latter is awarded, and where it is missed none,
 * unless the rules let a branch fall back; either is told. While the evaluation is not complete there is
 * no star, which is not the same as none: the outcome stays open.
 */
export function compareStar(policy: Policy, entrant: Entrant): Finding[] {
  const { id, applied, star, flawed } = entrant;
  if (flawed || applied === null || !stands(policy, entrant) || star === applied) return [];
  if (star === null) return [{ id, effect: "open", reason: issue("decision.noStar", undefined) }];
  const code = star > applied ? "decision.above" : "decision.below";
  const reason = issue(code, undefined, { applied, star, ...starWords(star) });
  return [{ id, effect: "note", reason }];
}
