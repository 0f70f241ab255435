import type { Order } from "../grid/decisionWords.ts";
import { readable } from "../rank/compare.ts";
import { type RankEntry, rank } from "../rank/rank.ts";
import { groupsOf } from "./entrant.ts";
import type { Entry } from "./entry.ts";
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
 * Ranks who stand for places of a star by the published criteria, best first. A criterion that some lack
 * and others have puts nobody behind: it parts none of those who are equal so far, nor does any after it.
 */
export function rankStanding({ rules }: Policy, entries: readonly Entry[]): Rank[] {
  const order = rules.order ?? ["attained"];
  const rows = order.reduce(
    (rows, criterion, at) => withoutUnequal(rows, criterion, order.slice(0, at), order.slice(at)),
    entries.map(rowOf),
  );
  return tiesOf(rows, order).map((tie) => {
    const lacking = tie.find((row) => row.lacking !== undefined)?.lacking;
    const entries = tie.map(({ entry }) => entry);
    return lacking === undefined ? { entries } : { entries, lacking };
  });
}

/** All reach the star they stand for: it parts nobody. */
const rowOf = (entry: Entry): Row => {
  const { id, attained = none, nextMet = null, margin = null, panel = null } = entry.case.entrant;
  return { id, star: entry.star, attained, nextMet, margin, panel, entry };
};
const none = { value: 0, of: 0 };

const has = (row: Row, criterion: Order) => readable[criterion](row[criterion]);

/** Takes a criterion, and all after it, from those who are equal so far where not all of them have it. */
function withoutUnequal(
  rows: readonly Row[],
  criterion: Order,
  before: readonly Order[],
  after: readonly Order[],
): Row[] {
  const having = rows.filter((row) => has(row, criterion)).length;
  if (having === 0 || having === rows.length) return [...rows];
  const blank = {
    lacking: criterion,
    ...Object.fromEntries(after.map((one) => [one, blankOf(one)])),
  };
  return tiesOf(rows, before).flatMap((tie) => {
    const count = tie.filter((row) => has(row, criterion)).length;
    return count === 0 || count === tie.length ? tie : tie.map((row) => ({ ...row, ...blank }));
  });
}

const blankOf = (criterion: Order) => (criterion === "attained" ? none : null);

const tiesOf = (rows: readonly Row[], order: readonly Order[]): Row[][] => {
  const standings = rank(rows, { by: ["star", ...order] });
  return [...groupsOf(standings, (standing) => standing.rank).values()].map((tie) =>
    tie.map(({ entry }) => entry),
  );
};
