import { type Issue, issue, quoted } from "../base/issue.ts";
import { type Fields, fieldsOf } from "./applicantFields.ts";
import { type Given, isName, isObject, ownOf } from "./check.ts";
import { compareTexts } from "./compareTexts.ts";
import type { Entrant } from "./entrant.ts";
import type { Policy } from "./policy.ts";

export interface Applicants {
  /** each id once, in the order of the ids */
  readonly entrants: readonly Entrant[];
  /** about those that have no id to be named by */
  readonly issues: readonly Issue[];
}

/**
 * Reads applicants from any JSON. What cannot be read of one is left out and noted on it; an id that
 * stands there twice leaves open which of the two is meant, and is read as one of which no more than the
 * star applied for is known. Without a policy only the ids are read.
 */
export function readApplicants(list: readonly unknown[], policy?: Policy): Applicants {
  const fields = policy ? fieldsOf(policy) : [];
  const issues: Issue[] = [];
  const byId = new Map<string, Entrant>();
  for (const [at, given] of list.entries()) {
    const id = isObject(given) ? ownOf(given, "id") : undefined;
    if (isObject(given) && isName(id)) {
      const read = readOne(id, given, fields);
      const known = byId.get(id);
      byId.set(id, known ? neither(known, read) : read);
    } else issues.push(nameless(at, given));
  }
  const entrants = [...byId.values()].sort((a, b) => compareTexts(a.id, b.id));
  return { entrants, issues };
}

const nameless = (at: number, given: unknown) =>
  issue("decision.shape", undefined, { at: `applicants.${at}`, found: quoted(given) });

function readOne(id: string, given: Given, fields: Fields): Entrant {
  const parts: Record<string, unknown> = {};
  const issues: Issue[] = [];
  let flawed = false;
  for (const [at, { fits, limit, needed }] of fields) {
    const found = ownOf(given, at) ?? undefined;
    if (found === undefined ? !needed : fits(found)) {
      if (found !== undefined) parts[at] = found;
    } else {
      issues.push(issue("decision.field", undefined, { id, at, limit, found: quoted(found) }));
      // A penalty that cannot be proposed holds nobody back.
      flawed ||= at !== "history";
    }
  }
  return consistent({ applied: null, star: null, ...parts, id, issues, flawed });
}

/** What cannot be together, though each of the two could be read. */
function consistent(entrant: Entrant): Entrant {
  const { id, recheck, holds = 0, history = [] } = entrant;
  const issues = [...entrant.issues];
  const holdsNothing = recheck !== undefined && holds === 0;
  if (holdsNothing) issues.push(issue("decision.holdsNothing", undefined, { id }));
  const twice = contradicting(history);
  if (twice !== undefined)
    issues.push(issue("decision.historyTwice", undefined, { id, found: String(twice) }));
  const flawed = entrant.flawed || holdsNothing;
  if (issues.length === entrant.issues.length) return entrant;
  return { ...entrant, history: twice === undefined ? history : [], issues, flawed };
}

/** The first year that is said to have had two stars. */
function contradicting(history: NonNullable<Entrant["history"]>): number | undefined {
  const stars = new Map<number, number>();
  for (const { year, star } of history) {
    if ((stars.get(year) ?? star) !== star) return year;
    stars.set(year, star);
  }
  return undefined;
}

/** Two of one id: which is meant is not known, the higher of the stars applied for is at stake. */
function neither(a: Entrant, b: Entrant): Entrant {
  const { id } = a;
  const applied = Math.max(a.applied ?? 0, b.applied ?? 0) || null;
  const issues = [issue("decision.idTwice", undefined, { id })];
  return { id, applied, star: null, issues, flawed: true };
}
