import { issue } from "../base/issue.ts";
import type { Outcome, Proposal, UnitFinding } from "./decision.ts";
import type { Entrant } from "./entrant.ts";
import { groupsOf } from "./groupsOf.ts";
import { isConfirmed, type Policy } from "./policy.ts";

export interface UnitProposals {
  readonly units: readonly UnitFinding[];
  readonly proposals: readonly Proposal[];
}

type Rule = NonNullable<Policy["rules"]["units"]>;
type Row = readonly [Entrant, Outcome];

/**
 * A unit with so large a share of its branches at or below a star cannot be rated excellent (scheme E,
 * 结果运用: 三星级以下占三分之二以上); nor can a branch at or below it that belongs to no unit (直属党支部). Counted
 * among the branches given here; a star that is not settled counts neither way, and leaves the unit open
 * where it would tip it. Always a proposal.
 */
export function proposeForUnits(policy: Policy, rows: readonly Row[]): UnitProposals {
  const { units: rule } = policy.rules;
  if (!rule) return { units: [], proposals: [] };
  const groups = [...groupsOf(rows, ([{ unit }]) => unit)];
  const parts = groups.map(([unit, group]) =>
    unit === undefined ? forBranches(policy, rule, group) : forUnit(policy, rule, unit, group),
  );
  return {
    units: parts.flatMap(({ units }) => units),
    proposals: parts.flatMap(({ proposals }) => proposals),
  };
}

const isLow = ({ star, inclusive }: Rule, { star: held }: Outcome): boolean =>
  held !== null && (inclusive ? held <= star : held < star);

const lowWords = ({ star, inclusive }: Rule) =>
  inclusive
    ? { star, zh: `${star} 星及以下`, en: `at or below star ${star}` }
    : { star, zh: `${star} 星以下（不含 ${star} 星）`, en: `below star ${star}` };

function forUnit(policy: Policy, rule: Rule, unit: string, group: readonly Row[]): UnitProposals {
  const { value, of } = rule.share;
  const count = group.length;
  const low = group.filter(([, outcome]) => isLow(rule, outcome)).length;
  const open = group.filter(([, { star }]) => star === null).length;
  const reaches = (number: number) => number * of >= count * value;
  if (!reaches(low + open)) return { units: [], proposals: [] };
  const data = { unit, count, found: String(low), limit: `${value}/${of}`, ...lowWords(rule) };
  const sure = reaches(low);
  const code = sure ? "decision.unitShare" : "decision.unitShareOpen";
  const reason = issue(code, undefined, { ...data, open });
  const units = [{ unit, reasons: [reason] }];
  if (!sure) return { units, proposals: [] };
  const confirmed = isConfirmed(policy, "unit", unit, "notExcellent");
  const about = { of: "unit", about: unit, kind: "notExcellent", confirmed } as const;
  return { units, proposals: [{ ...about, reasons: [reason] }] };
}

function forBranches(policy: Policy, rule: Rule, group: readonly Row[]): UnitProposals {
  const low = group.filter(([, outcome]) => isLow(rule, outcome));
  const reasons = [issue("decision.branchLow", undefined, lowWords(rule))];
  const proposals = low.map(([{ id }]) => {
    const confirmed = isConfirmed(policy, "branch", id, "notExcellent");
    return { of: "branch", about: id, kind: "notExcellent", confirmed, reasons } as const;
  });
  return { units: [], proposals };
}
