import { type Grid, starsOf } from "../grid/grid.ts";
import type { Cycle } from "./cycleSchema.ts";

type Policies = NonNullable<Cycle["policies"]>;
export type DecisionPolicy = NonNullable<Policies["decisions"]>[string];

/** What in a year's own rules for a grid does not go with it: where, and what should be there. */
export interface PolicyIssue {
  readonly path: string;
  readonly limit: string;
}

/** Places and rules are about stars that the grid has, and do not contradict themselves. */
export function policyIssues(grid: Grid, { quotas = {}, rules = {} }: DecisionPolicy) {
  const stars = starsOf(grid);
  const limit = stars.join(", ");
  const { limits = {}, inspection, history = [], units } = rules;
  const named: (readonly [path: string, star: number])[] = [
    ...keysOf("quotas", quotas),
    ...keysOf("rules.limits", limits),
    ...(inspection ? [["rules.inspection.star", inspection.star] as const] : []),
    ...history.flatMap(({ star }, at) =>
      star > 0 ? [[`rules.history.${at}.star`, star] as const] : [],
    ),
  ];
  const strangers = named
    .filter(([, star]) => !stars.includes(star))
    .map(([path]): PolicyIssue => ({ path, limit }));
  const contradictions = Object.entries(limits)
    .filter(([, rule]) => rule && (rule.usual ?? 0) > rule.atMost)
    .map(([star, rule]) => ({ path: `rules.limits.${star}.usual`, limit: `≤ ${rule?.atMost}` }));
  const share = units && units.share.value > units.share.of;
  return [
    ...strangers,
    ...contradictions,
    ...(share ? [{ path: "rules.units.share", limit: "value ≤ of" }] : []),
  ];
}

const keysOf = (path: string, perStar: object) =>
  Object.keys(perStar).map((star) => [`${path}.${star}`, Number(star)] as const);
