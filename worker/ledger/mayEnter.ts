import {
  cycleStateNames,
  type Issue,
  joined,
  type LedgerInput,
  ledgerKindNames,
  ledgerRules,
  type Role,
  spoken,
} from "../../shared/index.ts";
import { reaches } from "../objects/mayCall.ts";
import type { About, Desk, Wrong } from "./desk.ts";

/** Whether an entry is its sender's to make: by their role, and by the branch it is about. */
export function isTheirs(desk: Desk, body: LedgerInput, about: About, wrong: Wrong): Issue[] {
  const { who, sql } = desk;
  const allowed: readonly Role[] = ledgerRules[body.kind].who;
  const { data } = wrong("kind", "ledger.role");
  const notTheirs = () =>
    spoken("ledger.role", undefined, (locale) => ({
      ...data,
      found: ledgerKindNames[body.kind][locale],
    }));
  if (!allowed.some((role) => role === who.role)) return [notTheirs()];
  if (who.role === "branch" && body.kind === "rectified" && body.state !== "reported")
    return [notTheirs()];
  const reachesAll = who.role === "coordinator" || (who.role === "reviewer" && who.units === null);
  // Nobody learns which ids exist: another's is refused as one that is not there, and so is what they do not see.
  const isSeen =
    !about.entry || ledgerRules[about.entry.kind].seenBy.some((one) => one === who.role);
  if (reachesAll || (isSeen && about.branch !== null && reaches(sql, who, about.branch))) return [];
  return [wrong(about.number === null ? "branch" : "entry", "ledger.reach")];
}

/** Whether the cycle is in a state in which the kind is entered. */
export function isInTime({ state }: Desk, { kind }: LedgerInput, wrong: Wrong): Issue[] {
  const { during } = ledgerRules[kind];
  if (during.includes(state)) return [];
  const { data } = wrong("kind", "ledger.state");
  return [
    spoken("ledger.state", undefined, (locale) => ({
      ...data,
      asked: ledgerKindNames[kind][locale],
      found: cycleStateNames[state][locale],
      limit: joined(
        during.map((one) => cycleStateNames[one][locale]),
        locale,
      ),
    })),
  ];
}
