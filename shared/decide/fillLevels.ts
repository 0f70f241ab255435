import type { Issue } from "../base/issue.ts";
import type { Call } from "./callTie.ts";
import type { Case } from "./case.ts";
import type { Level } from "./decision.ts";
import { drawLine } from "./drawLine.ts";
import { type Entry, entryAt } from "./entry.ts";
import type { Policy } from "./policy.ts";
import type { Numbers } from "./roomFor.ts";

/** What a branch came to after all stars. */
export interface Placing {
  /** 0: none, null: not settled */
  readonly star: number | null;
  readonly rank?: number;
  readonly tied?: boolean;
  readonly reasons: readonly Issue[];
}

export interface Filled {
  /** rising */
  readonly levels: readonly Omit<Level, "awarded">[];
  readonly placingOf: (one: Case) => Placing;
  readonly issues: readonly Issue[];
}

/**
 * Gives out the places of every star, the highest first: who misses one comes to the next of its path.
 * Who may yet get a higher star comes to the lower one too, as open: others can only count on what is
 * theirs in either case.
 */
export function fillLevels(policy: Policy, cases: readonly Case[]): Filled {
  const waiting = new Map<number, Entry[]>(policy.stars.map((star) => [star, []]));
  const enter = (entry: Entry | undefined) => entry && waiting.get(entry.star)?.push(entry);
  const placings = new Map<Case, Placing>();
  const placingOf = (one: Case) => placings.get(one) ?? nowhere;
  for (const one of cases) enter(entryAt(one, 0, one.open));
  const lines = policy.stars.toReversed().map((star) => {
    const entries = waiting.get(star) ?? [];
    const line = drawLine(policy, star, entries, numbersOf(star, cases, entries));
    for (const [entry, call] of line.calls) {
      placings.set(entry.case, settle(placingOf(entry.case), entry, call));
      const open = entry.open || call.kind === "open";
      if (open || call.kind === "out") enter(entryAt(entry.case, entry.at + 1, open));
    }
    return line;
  });
  return {
    levels: lines.map(({ level }) => level).toReversed(),
    placingOf,
    issues: lines.flatMap(({ issues }) => issues),
  };
}

const nowhere: Placing = { star: 0, reasons: [] };

/** The first star that stays open is what is said of a branch; what it may come to below it is not. */
function settle(before: Placing, entry: Entry, { kind, rank, tied, reason }: Call): Placing {
  if (before.star === null) return before;
  const { reasons } = before;
  const open = kind === "open" || (kind === "in" && entry.open);
  return {
    star: open ? null : kind === "in" ? entry.star : 0,
    ...(rank === undefined ? {} : { rank, tied: tied === true }),
    reasons: reason ? [...reasons, reason] : reasons,
  };
}

function numbersOf(star: number, cases: readonly Case[], entries: readonly Entry[]): Numbers {
  const applied = cases.filter(({ counts, entrant }) => counts && entrant.applied === star);
  const fallen = entries.filter(({ held, case: { entrant } }) => !held && entrant.applied !== star);
  const held = entries.filter((entry) => entry.held);
  return {
    applicants: applied.length + fallen.length,
    openApplicants: openIn(applied) + openIn(fallen),
    held: held.length,
    openHeld: openIn(held),
  };
}

const openIn = (all: readonly { readonly open: boolean }[]) =>
  all.filter(({ open }) => open).length;
