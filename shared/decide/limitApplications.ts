import { issue } from "../base/issue.ts";
import type { UnitFindings } from "./barByInspection.ts";
import { type Entrant, stands } from "./entrant.ts";
import type { Finding } from "./finding.ts";
import { groupsOf } from "./groupsOf.ts";
import type { Policy } from "./policy.ts";

/**
 * How many applications for a star a unit may hand in (scheme A, clause 四.1: at most 2 for five stars and
 * 4 for four). Who is barred has made none, and who keeps a star it holds needs none. Of a unit that hands
 * in more, all for that star stay open: which to withdraw is for the unit to say. Fewer than usual is a
 * hint. Branches without a unit have no limit.
 */
export function limitApplications(
  policy: Policy,
  entrants: readonly Entrant[],
  barred: ReadonlySet<string>,
): UnitFindings {
  const limits = policy.stars.flatMap((star) => {
    const limit = policy.rules.limits?.[String(star)];
    return limit ? [{ star, ...limit }] : [];
  });
  const parts = [...groupsOf(entrants, ({ unit }) => unit)].flatMap(([unit, group]) => {
    if (unit === undefined) return [];
    const standing = group.filter((one) => !barred.has(one.id) && stands(policy, one));
    return limits.map((limit) => limitOne(limit, unit, standing));
  });
  return {
    findings: parts.flatMap(({ findings }) => findings),
    units: parts.flatMap(({ units }) => units),
  };
}

interface Limit {
  readonly star: number;
  readonly atMost: number;
  readonly usual?: number | undefined;
}

function limitOne(
  { star, atMost, usual = 0 }: Limit,
  unit: string,
  standing: readonly Entrant[],
): UnitFindings {
  const applied = standing.filter((entrant) => entrant.applied === star);
  const found = String(applied.length);
  if (applied.length > atMost) {
    const reason = issue("decision.overLimit", undefined, { unit, star, found, limit: atMost });
    const findings = applied.map(({ id }): Finding => ({ id, effect: "open", reason }));
    return { findings, units: [{ unit, reasons: [reason] }] };
  }
  if (applied.length >= usual) return { findings: [], units: [] };
  const hint = issue("decision.fewApplications", undefined, { unit, star, found, limit: usual });
  return { findings: [], units: [{ unit, reasons: [hint] }] };
}
