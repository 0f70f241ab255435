import { type Issue, type IssueCode, type IssueData, issue } from "../base/issue.ts";
import { criterionNames } from "../base/texts/standings.ts";
import type { Entry } from "./entry.ts";
import type { Rank } from "./rankStanding.ts";
import type { Room } from "./roomFor.ts";

/** What a branch comes to at a star: it gets it, it does not, or that is not settled. */
export interface Call {
  readonly kind: "in" | "out" | "open";
  readonly rank?: number;
  readonly tied?: boolean;
  readonly reason?: Issue;
}

/** A run of equals in a ranking: from `start` to before `end`, and how many that are not open before it. */
export interface Tie extends Rank {
  readonly start: number;
  readonly end: number;
  readonly sureBefore: number;
}

/** What a line is drawn by. */
export interface Line {
  readonly star: number;
  readonly room: Room;
  /** how many stand for a place without a rank: each could come before all others */
  readonly unranked: number;
}

/** Whether the last place falls within a run of equals. */
export const isAtLine = ({ start, end }: Tie, { free }: Room): boolean =>
  start < free && end > free;

/**
 * Who is called in or out stays so whatever becomes of what is open: in, where even behind all who may
 * come before there is a place; out, where those who are certain to come before take all there can be.
 * A tie at the line stays open until the coordinator has chosen.
 */
export function callTie(tie: Tie, line: Line, chosen?: ReadonlySet<Entry>): [Entry, Call][] {
  const standing = { rank: tie.start + 1, tied: tie.entries.length > 1 };
  const sure = kindOf(tie, line);
  const shared = chosen ? undefined : reasonFor(sure, tie, line);
  return tie.entries.map((entry) => {
    if (chosen) return [entry, { ...standing, ...choiceOf(entry, chosen, tie, line) }];
    // Of an open branch its findings say what it waits for.
    const silent = shared === undefined || (entry.open && sure !== "out");
    return [entry, { kind: sure, ...standing, ...(silent ? {} : { reason: shared }) }];
  });
}

const kindOf = ({ sureBefore, end }: Tie, { room, unranked }: Line): Call["kind"] => {
  if (sureBefore >= room.most) return "out";
  return end + unranked <= room.least ? "in" : "open";
};

const say = (code: IssueCode, data: IssueData) => issue(code, undefined, data);

/** One for all who share the rank: there may be a hundred thousand of them. */
function reasonFor(kind: Call["kind"], tie: Tie, { star, room }: Line): Issue {
  const { start, entries, lacking } = tie;
  const rank = start + 1;
  if (room.issues.length > 0) return say("decision.placesUnknown", { star });
  if (room.places === null) return say("decision.reached", { star, rank });
  const data = { star, rank, places: room.free };
  if (kind !== "open") return say(kind === "in" ? "decision.placed" : "decision.noPlace", data);
  if (!isAtLine(tie, room)) return say("decision.waits", data);
  if (lacking === undefined) return say("decision.tied", { ...data, count: entries.length });
  const { "zh-CN": zh, en } = criterionNames[lacking];
  return say("decision.lacks", { ...data, count: entries.length, zh, en });
}

function choiceOf(
  entry: Entry,
  chosen: ReadonlySet<Entry>,
  { start, entries }: Tie,
  { star, room }: Line,
): Pick<Call, "kind" | "reason"> {
  const data = { star, rank: start + 1, places: room.free, count: entries.length };
  if (!chosen.has(entry)) return { kind: "out", reason: say("decision.notChosen", data) };
  const found = entry.case.entrant.chosen ?? "";
  return { kind: "in", reason: say("decision.chosen", { ...data, found }) };
}
