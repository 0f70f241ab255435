import { issue } from "../base/issue.ts";
import type { UnitFinding } from "./decision.ts";
import { type Entrant, stands } from "./entrant.ts";
import type { Finding } from "./finding.ts";
import { groupsOf } from "./groupsOf.ts";
import type { Policy } from "./policy.ts";

/** What a rule finds of branches, and what is to be said of their unit. */
export interface UnitFindings {
  readonly findings: readonly Finding[];
  readonly units: readonly UnitFinding[];
}

/**
 * The inspection on site. Who fails it gets no new star. Where so many of a unit's applicants for the
 * rule's star fail, none of its applicants for that star is recognised (scheme A, clause 四.3: two of a
 * community's); its applicants for other stars are untouched, and so is who keeps a star it holds.
 * Every failure counts, whatever else is found of the branch.
 */
export function barByInspection(policy: Policy, entrants: readonly Entrant[]): UnitFindings {
  const reason = issue("decision.inspection", undefined);
  const single = entrants
    .filter(hasFailed)
    .map(({ id }): Finding => ({ id, effect: "refuse", reason }));
  const standing = entrants.filter((entrant) => stands(policy, entrant));
  const { inspection } = policy.rules;
  const barred = inspection ? barUnits(inspection, standing) : [];
  return {
    findings: [...single, ...barred.flatMap(({ findings }) => findings)],
    units: barred.flatMap(({ units }) => units),
  };
}

const hasFailed = ({ inspection }: Entrant) => inspection === "failed";

type Rule = NonNullable<Policy["rules"]["inspection"]>;

function barUnits({ star, failures }: Rule, standing: readonly Entrant[]): UnitFindings[] {
  const applicants = standing.filter(({ applied }) => applied === star);
  return [...groupsOf(applicants, ({ unit }) => unit)].flatMap(([unit, group]) => {
    const found = group.filter(hasFailed).length;
    if (unit === undefined || found < failures) return [];
    const data = { unit, star, found: String(found), limit: failures };
    const reason = issue("decision.unitInspection", undefined, data);
    const findings = group.map(({ id }): Finding => ({ id, effect: "exclude", reason }));
    return [{ findings, units: [{ unit, reasons: [reason] }] }];
  });
}
