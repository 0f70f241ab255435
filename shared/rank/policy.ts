import { type Issue, issue, quoted } from "../base/issue.ts";
import { isFields } from "./compare.ts";
import { type Criterion, criteria, type RankPolicy } from "./standing.ts";

/** The star first, then the attained share, which makes different grids comparable. */
export const combined: readonly Criterion[] = ["star", "attained"];

/** A policy as it was understood. */
export interface ReadPolicy {
  readonly by: readonly Criterion[];
  readonly within?: RankPolicy["within"];
  /** why nothing can be ranked by it */
  readonly refused?: Issue;
}

/** To leave out what is not understood would be to rank by something else: such a policy is refused. */
export function readPolicy(policy: unknown): ReadPolicy {
  if (!isFields(policy)) return refuse("policy", policy, "{ by, within }");
  const { by = combined, within } = policy;
  if (!Array.isArray(by) || by.length === 0) return refuse("by", by, criteria.join(", "));
  const strange = [...by].findIndex((criterion) => !criteria.includes(criterion));
  if (strange >= 0) return refuse(`by[${strange}]`, by[strange], criteria.join(", "));
  if (within === undefined) return { by };
  return within === "grid" ? { by, within } : refuse("within", within, "grid");
}

const refuse = (at: string, found: unknown, limit: string): ReadPolicy => ({
  by: combined,
  refused: issue("rank.policy", undefined, { at, found: quoted(found), limit }),
});
