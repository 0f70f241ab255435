import { applyVetoes } from "./applyVetoes.ts";
import { barByInspection } from "./barByInspection.ts";
import { barLowest } from "./barLowest.ts";
import { type Case, caseOf } from "./case.ts";
import { compareStar } from "./compareStar.ts";
import type { UnitFinding } from "./decision.ts";
import type { Entrant } from "./entrant.ts";
import { groupsOf } from "./groupsOf.ts";
import { limitApplications } from "./limitApplications.ts";
import type { Policy } from "./policy.ts";
import { recheck } from "./recheck.ts";
import { recogniseDirectly } from "./recogniseDirectly.ts";

export interface Found {
  /** in the order of the entrants */
  readonly cases: readonly Case[];
  readonly units: readonly UnitFinding[];
}

/** Applies every rule that comes before the places, in the order that `decide` states. */
export function findAll(policy: Policy, entrants: readonly Entrant[]): Found {
  const barring = [...applyVetoes(policy, entrants), ...barLowest(policy, entrants)];
  const inspected = barByInspection(policy, entrants);
  const voided = new Set(barring.filter(({ voids, late }) => voids && !late).map(({ id }) => id));
  const limited = limitApplications(policy, entrants, voided);
  const all = [...barring, ...inspected.findings, ...limited.findings];
  const byId = groupsOf(all, ({ id }) => id);
  const cases = entrants.map((entrant) => {
    const { stars, findings } = recheck(policy, entrant);
    const own = [
      ...findings,
      ...recogniseDirectly(policy, entrant),
      ...compareStar(policy, entrant),
    ];
    return caseOf(policy, entrant, [...(byId.get(entrant.id) ?? []), ...own], stars);
  });
  return { cases, units: [...inspected.units, ...limited.units] };
}
