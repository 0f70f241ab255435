import type { Issue } from "../base/issue.ts";
import { type Call, callTie, isAtLine, type Line, type Tie } from "./callTie.ts";
import type { Level } from "./decision.ts";
import { type Entry, isChosen } from "./entry.ts";
import { levelOf } from "./levelOf.ts";
import type { Policy } from "./policy.ts";
import { type Rank, rankStanding } from "./rankStanding.ts";
import { type Numbers, roomFor } from "./roomFor.ts";

export interface Drawn {
  readonly level: Omit<Level, "awarded">;
  readonly calls: ReadonlyMap<Entry, Call>;
  /** why the places are not known */
  readonly issues: readonly Issue[];
}

/**
 * Draws the line of a star: its places go to the best of those who reach it, never to one who does not.
 * All who share the last place stay open where they are more than it has room for, unless the coordinator
 * has chosen among them and nothing else is open.
 */
export function drawLine(
  policy: Policy,
  star: number,
  entries: readonly Entry[],
  numbers: Numbers,
): Drawn {
  const room = roomFor(policy, star, numbers);
  const standing = entries.filter(({ held }) => !held);
  const ranked = standing.filter(isRankable);
  const line = { star, room, unranked: standing.length - ranked.length };
  const ties = tiesOf(rankStanding(policy, ranked));
  const atLine = ties.find((tie) => isAtLine(tie, room));
  const chosen = atLine && chosenIn(atLine, line, standing);
  const calls = new Map<Entry, Call>(entries.map((entry) => [entry, uncompared(entry)]));
  for (const tie of ties)
    for (const [entry, call] of callTie(tie, line, tie === atLine ? chosen : undefined))
      calls.set(entry, call);
  const level = levelOf(policy, line, { ties, atLine, chosen, standing, numbers });
  return { level, calls, issues: room.issues };
}

/** Without an evaluation that could be read there is nothing to rank by. */
const isRankable = ({ case: { entrant } }: Entry) => entrant.star !== null && !entrant.flawed;

/** A star that is kept is not stood for; what has no rank stays open. */
const uncompared = ({ held }: Entry): Call => ({ kind: held ? "in" : "open" });

function tiesOf(ranks: readonly Rank[]): Tie[] {
  let start = 0;
  let sureBefore = 0;
  return ranks.map((rank) => {
    const tie = { ...rank, start, end: start + rank.entries.length, sureBefore };
    start = tie.end;
    sureBefore += rank.entries.filter(({ open }) => !open).length;
    return tie;
  });
}

/** Whom the coordinator chose among those tied at the line, where they are as many as there are places. */
function chosenIn(
  tie: Tie,
  { room }: Line,
  standing: readonly Entry[],
): ReadonlySet<Entry> | undefined {
  const certain = room.least === room.most && standing.every(({ open }) => !open);
  const chosen = tie.entries.filter(isChosen);
  return certain && chosen.length === room.free - tie.start ? new Set(chosen) : undefined;
}
