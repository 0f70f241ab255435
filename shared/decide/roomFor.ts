import { type Issue, issue } from "../base/issue.ts";
import { isWhole, ownOf } from "./check.ts";
import type { Policy } from "./policy.ts";
import { reckon } from "./reckon.ts";

/** How many branches are concerned with a star; of each number, how many are open. */
export interface Numbers {
  /** applications for it, and who fell back to it */
  readonly applicants: number;
  readonly openApplicants: number;
  /** who hold it without standing for a place */
  readonly held: number;
  readonly openHeld: number;
}

/** The places of a star that branches stand for. */
export interface Room {
  /** what the places were reckoned from */
  readonly applicants: number;
  /** in all, the held ones included; null: no limit, or not known */
  readonly places: number | null;
  /** of these, to be given out to those who stand for one */
  readonly free: number;
  /** free whatever becomes of what is open, and free at the most */
  readonly least: number;
  readonly most: number;
  readonly reasons: readonly Issue[];
  /** why the places are not known */
  readonly issues: readonly Issue[];
}

/**
 * The places of a star. They are for all who hold it in the year, renewals and direct recognitions
 * included, or by the rules for the new ones only; the number of applicants is the one frozen at the
 * deadline, or counted. Applications that are still open may drop out, and the places with them: `least`
 * is what is left then, for more applicants never make fewer places.
 */
export function roomFor(policy: Policy, star: number, numbers: Numbers): Room {
  const rule = ownOf(policy.quotas, String(star));
  const counted = countedBy(policy, star, numbers);
  const { applicants } = counted;
  if (rule === undefined) return { ...unlimited, applicants };
  const all = reckon(rule, policy.year, applicants, policy.branches);
  const fewest = reckon(rule, policy.year, applicants - counted.open, policy.branches);
  if (!all.ok || !fewest.ok) return { ...unknown, applicants, issues: all.ok ? [] : all.issues };
  const { places, reasons } = all.value;
  const { held, openHeld } = numbers;
  const onTop = policy.rules.placesFor === "new";
  const after = (number: number, taken: number) => (onTop ? number : Math.max(0, number - taken));
  return {
    applicants,
    places: onTop ? places + held : Math.max(places, held),
    free: after(places, held),
    least: after(fewest.value.places, held),
    most: after(places, held - openHeld),
    reasons: [...counted.reasons, ...reasons, ...heldReasons(held, after(places, held))],
    issues: [],
  };
}

const unlimited = {
  places: null,
  free: Infinity,
  least: Infinity,
  most: Infinity,
  reasons: [],
  issues: [],
};
/** Nobody surely has a place, and nobody surely has none. */
const unknown = { places: null, free: 0, least: 0, most: Infinity, reasons: [] };

/** The number that places are reckoned from, and how much of it may still drop out. */
function countedBy({ rules, applications }: Policy, star: number, numbers: Numbers) {
  const frozen = ownOf(applications, String(star));
  if (isWhole(frozen)) {
    const reason = issue("decision.frozen", undefined, { star, applicants: frozen });
    return { applicants: frozen, open: 0, reasons: [reason] };
  }
  const withHeld = rules.placesFor !== "new";
  return {
    applicants: numbers.applicants + (withHeld ? numbers.held : 0),
    open: numbers.openApplicants + (withHeld ? numbers.openHeld : 0),
    reasons: [],
  };
}

const heldReasons = (held: number, places: number) =>
  held === 0 ? [] : [issue("decision.held", undefined, { count: held, places })];
