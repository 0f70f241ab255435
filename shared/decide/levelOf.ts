import { type Issue, issue } from "../base/issue.ts";
import type { Line, Tie } from "./callTie.ts";
import type { Level } from "./decision.ts";
import { type Entry, isChosen } from "./entry.ts";
import type { Policy } from "./policy.ts";
import type { Numbers } from "./roomFor.ts";

/** What came of a line. */
interface Facts {
  readonly ties: readonly Tie[];
  /** those of whom the last place has room for some only */
  readonly atLine: Tie | undefined;
  /** whom the coordinator chose among them */
  readonly chosen: ReadonlySet<Entry> | undefined;
  readonly standing: readonly Entry[];
  readonly numbers: Numbers;
}

/** A star's figures, as they are to be shown: its line, who is tied at it, who comes next, and why. */
export function levelOf(policy: Policy, line: Line, facts: Facts): Omit<Level, "awarded"> {
  const { star, room } = line;
  const { atLine, chosen, numbers } = facts;
  const nobodyNext = policy.noticeStarted || room.places === null;
  return {
    star,
    applicants: room.applicants,
    held: numbers.held - numbers.openHeld,
    eligible: eligibleOf(facts),
    places: room.places,
    tiedAtLine: atLine && !chosen ? idsOf(atLine.entries) : [],
    next: nobodyNext ? [] : nextOf(line, facts),
    reasons: [...room.reasons, ...room.issues, ...remarks(line, facts)],
  };
}

const idsOf = (entries: readonly Entry[]) => entries.map((entry) => entry.case.entrant.id);

const eligibleOf = ({ standing }: Facts) => standing.filter(({ open }) => !open).length;

/** Those of the tie that were not chosen, or else the first who stand behind the last place. */
function nextOf({ room }: Line, { ties, atLine, chosen }: Facts): string[] {
  if (atLine && chosen) return idsOf(atLine.entries.filter((entry) => !chosen.has(entry)));
  return idsOf(ties.find(({ start }) => start >= room.free)?.entries ?? []);
}

function remarks({ star, room }: Line, facts: Facts): Issue[] {
  if (room.places === null) return [];
  const { atLine, chosen, numbers } = facts;
  const open = numbers.openApplicants + numbers.openHeld;
  const eligible = eligibleOf(facts);
  const some = atLine && !chosen ? atLine.entries.filter(isChosen).length : 0;
  const left = room.free - (atLine?.start ?? 0);
  return [
    ...(open > 0 ? [issue("decision.provisional", undefined, { star, count: open })] : []),
    ...(open === 0 && eligible < room.free
      ? [issue("decision.fewer", undefined, { star, count: eligible, places: room.free })]
      : []),
    ...(some > 0 ? [issue("decision.chosenOthers", undefined, { count: some, places: left })] : []),
  ];
}
