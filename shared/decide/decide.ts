import { type Issue, issue } from "../base/issue.ts";
import type { Case } from "./case.ts";
import { type Given, isObject, ownOf } from "./check.ts";
import { compareTexts } from "./compareTexts.ts";
import type { Decision, DecisionInput, Outcome, Proposal, UnitFinding } from "./decision.ts";
import type { Entrant } from "./entrant.ts";
import { fillLevels } from "./fillLevels.ts";
import { findAll } from "./findAll.ts";
import { groupsOf } from "./groupsOf.ts";
import { outcomeOf } from "./outcomeOf.ts";
import { confirmationKey, type Policy } from "./policy.ts";
import { proposeByHistory } from "./proposeByHistory.ts";
import { proposeForUnits } from "./proposeForUnits.ts";
import { readApplicants } from "./readApplicants.ts";
import { readPolicy } from "./readPolicy.ts";

/**
 * Decides on a year's applications: what every branch gets and why, the line of each star, what is to be
 * said of units, and what is proposed to a person. Pure, plain JSON in and out; what cannot be read is an
 * issue and leaves open what depends on it. Never throws. The order of the applicants does not matter.
 *
 * The rules in their order, each building on those before it: vetoes; the lowest part by points; the
 * inspection on site, and through it the unit's applicants; how many applications a unit may hand in
 * (barred ones are none); the re-check of holders; direct recognition; the star reached against the star
 * applied for; then places, the highest star first; vetoes found once the notice has begun; and last, from
 * the outcomes, what history and units have proposed. Where several rules concern a branch, being barred
 * comes before missing a star, that before being open, and that before being awarded.
 */
export function decide(input: DecisionInput): Decision {
  const given: Given = isObject(input) ? input : {};
  const list = ownOf(given, "applicants");
  const applicants = Array.isArray(list) ? list : [];
  const policy = readPolicy(given);
  if (!policy.ok) return blocked(readApplicants(applicants).entrants, policy.issues);
  const { entrants, issues } = readApplicants(applicants, policy.value);
  return decideOn(policy.value, entrants, issues);
}

/** Enough to see what is wrong; each outcome has all of its own. */
const mostIssues = 50;

/** Rules that cannot be read decide nothing. */
function blocked(entrants: readonly Entrant[], issues: readonly Issue[]): Decision {
  const reasons = [issue("decision.blocked", undefined)];
  const outcomes = entrants.map(
    ({ id, applied }): Outcome => ({ id, applied, result: "undecided", star: null, reasons }),
  );
  return { levels: [], outcomes, units: [], proposals: [], issues };
}

function decideOn(
  policy: Policy,
  entrants: readonly Entrant[],
  unnamed: readonly Issue[],
): Decision {
  const { cases, units } = findAll(policy, entrants);
  const filled = fillLevels(policy, cases);
  const rows = cases.map((one) => [one.entrant, outcomeOf(one, filled.placingOf(one))] as const);
  const outcomes = rows.map(([, outcome]) => outcome);
  const forUnits = proposeForUnits(policy, rows);
  const proposals = [
    ...cases.flatMap(proposalsOf),
    ...rows.flatMap(([entrant, outcome]) => proposeByHistory(policy, entrant, outcome)),
    ...forUnits.proposals,
  ];
  const issues = [
    ...unnamed,
    ...entrants.flatMap((entrant) => entrant.issues),
    ...filled.issues,
    ...strayConfirmations(policy, proposals),
  ];
  return {
    levels: filled.levels.map((level) => ({ ...level, awarded: awardedAt(level.star, outcomes) })),
    outcomes,
    units: byUnit([...units, ...forUnits.units]),
    proposals: proposals.sort((a, b) => compareTexts(orderOf(a), orderOf(b))),
    issues: issues.slice(0, mostIssues),
  };
}

const awardedAt = (star: number, outcomes: readonly Outcome[]) =>
  outcomes.filter((outcome) => outcome.star === star).length;

const proposalsOf = ({ entrant, findings }: Case): Proposal[] =>
  findings.flatMap(({ proposal, reason }) =>
    proposal ? [{ of: "branch", about: entrant.id, ...proposal, reasons: [reason] }] : [],
  );

const orderOf = ({ about, of, kind, veto = "" }: Proposal) =>
  JSON.stringify([about, of, kind, veto]);

/** What each rule has to say of a unit, together. */
const byUnit = (units: readonly UnitFinding[]): UnitFinding[] =>
  [...groupsOf(units, ({ unit }) => unit)]
    .map(([unit, parts]) => ({ unit, reasons: parts.flatMap(({ reasons }) => reasons) }))
    .sort((a, b) => compareTexts(a.unit, b.unit));

/** Confirmed, though nothing of the kind is proposed. */
function strayConfirmations({ confirmed }: Policy, proposals: readonly Proposal[]): Issue[] {
  const proposed = new Set(proposals.map(confirmationKey));
  return [...confirmed]
    .filter(([key]) => !proposed.has(key))
    .map(([, { about, kind }]) => issue("decision.stray", undefined, { id: about, found: kind }));
}
