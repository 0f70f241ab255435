import { type IssueCode, type IssueData, issue } from "../base/issue.ts";
import type { RecheckState } from "./decision.ts";
import type { Entrant } from "./entrant.ts";
import type { Finding } from "./finding.ts";
import { isConfirmed, type Policy } from "./policy.ts";
import { starWords } from "./starWords.ts";

/** The stars that a holder keeps, highest first: the second is what the first may yet be lowered to. */
export interface Kept {
  readonly stars: readonly number[];
  readonly findings: readonly Finding[];
}

/**
 * The re-check of who holds a star. Who passes, is not drawn, or has put things right keeps it. Who fails
 * is first ordered to rectify where the rules say so; after a failed rectification, or at once, the star
 * is lowered by one of the grid's levels (scheme A; below the lowest: none) or revoked (scheme C). Both
 * are proposals: the outcome stays open until a person has confirmed them.
 */
export function recheck(policy: Policy, entrant: Entrant): Kept {
  const { id, recheck: state, holds: star = 0 } = entrant;
  if (state === undefined || star === 0) return nothing;
  const note = (code: IssueCode): Finding => ({ id, effect: "note", reason: say(code, { star }) });
  if (keeping.has(state)) return { stars: [star], findings: [note("decision.keeps")] };
  const { recheck: rule } = policy.rules;
  const open = (code: IssueCode): Finding => ({ ...note(code), effect: "open" });
  if (!rule) return { stars: [star], findings: [open("decision.recheckNoRule")] };
  const lower = rule.failed === "lower" ? below(policy, star) : 0;
  const stars = [star, lower].filter((kept) => kept > 0);
  if (state === "rectifying") return { stars, findings: [open("decision.rectifying")] };
  if (state === "failed" && rule.rectifyFirst) {
    const proposal = {
      kind: "rectify",
      confirmed: isConfirmed(policy, "branch", id, "rectify"),
    } as const;
    return { stars, findings: [{ ...open("decision.rectify"), proposal }] };
  }
  return lowered(policy, id, rule.failed, star, lower);
}

const nothing: Kept = { stars: [], findings: [] };

const keeping: ReadonlySet<RecheckState> = new Set(["notDrawn", "passed", "rectified"]);

/** The grid's next lower star; 0 below its lowest. */
const below = ({ stars }: Policy, star: number) =>
  stars.reduce((best, one) => (one < star ? one : best), 0);

function lowered(
  policy: Policy,
  id: string,
  kind: "lower" | "revoke",
  star: number,
  lower: number,
): Kept {
  const confirmed = isConfirmed(policy, "branch", id, kind);
  const stars = [...(confirmed ? [] : [star]), lower].filter((kept) => kept > 0);
  const code = confirmed ? codes[kind].done : codes[kind].proposed;
  const reason = say(code, { star, to: lower, ...starWords(lower) });
  const proposal = { kind, confirmed };
  // What was lowered is not stood for again in the same year.
  const effect = confirmed
    ? ({ effect: "cap", star: lower } as const)
    : ({ effect: "open" } as const);
  return { stars, findings: [{ id, ...effect, reason, proposal }] };
}

const codes = {
  lower: { proposed: "decision.lower", done: "decision.lowered" },
  revoke: { proposed: "decision.revoke", done: "decision.revoked" },
} as const;

const say = (code: IssueCode, data: IssueData) => issue(code, undefined, data);
