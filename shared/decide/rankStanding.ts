import type { Order } from "../grid/decisionWords.ts";
import { readable } from "../rank/compare.ts";
import { rank } from "../rank/rank.ts";
import type { RankEntry } from "../rank/standing.ts";
import type { Entry } from "./entry.ts";
import { groupsOf } from "./groupsOf.ts";
import type { Policy } from "./policy.ts";

/** Who share a rank, and the criterion that could not part them because some of them lack it. */
export interface Rank {
  readonly entries: readonly Entry[];
  readonly lacking?: Order;
}

/** A row of the ranking; a criterion that it lacks, or that cannot be used for it, is undefined. */
interface Row extends RankEntry {
  readonly entry: Entry;
  readonly lacking?: Order;
}

/**
 * Ranks who stand for places of a star by the published criteria, best first. Who lacks a criterion is not
 * behind for that: it parts none of those who are equal so far, nor does any criterion after it.
 */
export function rankStanding({ rules, stars }: Policy, entries: readonly Entry[]): Rank[] {
  const order = rules.order ?? ["attained"];
  const rows = order.reduce<readonly Row[]>(
    (rows, criterion, at) =>
      rows.every((row) => has(row, criterion))
        ? rows
        : withoutLacking(rows, order.slice(0, at), order.slice(at), criterion),
    entries.map((entry) => rowOf(entry, stars.at(-1))),
  );
  return tiesOf(rows, order).map((tie) => {
    const lacking = tie.find((row) => row.lacking !== undefined)?.lacking;
    const entries = tie.map(({ entry }) => entry);
    return lacking === undefined ? { entries } : { entries, lacking };
  });
}

/** All reach the star they stand for: it parts nobody. */
const rowOf = (entry: Entry, top: number | undefined): Row => {
  const { id, star, attained = none, margin = null, panel = null } = entry.case.entrant;
  const nextMet = entry.case.entrant.nextMet ?? (star === top ? beyondAll : null);
  return { id, star: entry.star, attained, nextMet, margin, panel, entry };
};
const none = { value: 0, of: 0 };

/** Who reaches the highest star has no next one, and lacks nothing: it has met more than whoever has. */
const beyondAll = Number.MAX_SAFE_INTEGER;

const has = (row: Row, criterion: Order) => readable[criterion](row[criterion]);

/** Takes what is left of the order from those who are equal so far where one of them lacks the next of it. */
function withoutLacking(
  rows: readonly Row[],
  before: readonly Order[],
  left: readonly Order[],
  criterion: Order,
): Row[] {
  const blank = Object.fromEntries(left.map((one) => [one, one === "attained" ? none : null]));
  return tiesOf(rows, before).flatMap((tie) => {
    if (tie.length === 1 || tie.every((row) => has(row, criterion))) return tie;
    return tie.map((row) => ({ ...row, ...blank, lacking: row.lacking ?? criterion }));
  });
}

const tiesOf = (rows: readonly Row[], order: readonly Order[]): Row[][] => {
  const standings = rank(rows, { by: ["star", ...order] });
  return [...groupsOf(standings, (standing) => standing.rank).values()].map((tie) =>
    tie.map(({ entry }) => entry),
  );
};
