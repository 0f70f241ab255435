import { compareIds, isFields } from "./compare.ts";
import { groupBy } from "./groupBy.ts";
import { obstacle, unread } from "./obstacle.ts";
import { readPolicy } from "./policy.ts";
import { sortEntries } from "./sortEntries.ts";
import type { Criterion, RankEntry, RankPolicy, Standing } from "./standing.ts";
import { eachTie, noPlace, placeOf, tieReason } from "./ties.ts";

/**
 * Ranks entries best first: equal entries share a rank and are marked, the next rank is left out
 * (1, 2, 2, 4). Only the policy's criteria decide, exactly and in its order; among equals the order is
 * by id, only so that the same entries always give the same table. Within grids, the ranking of one
 * grid follows that of another. Entries without a place stand at the end and say why. Never throws.
 */
export function rank<E extends RankEntry>(
  entries: readonly E[],
  policy: RankPolicy = {},
): Standing<E>[] {
  if (!Array.isArray(entries)) return [];
  const { by, within, refused } = readPolicy(policy);
  const placed: E[] = [];
  const rest: Standing<E>[] = [];
  for (const entry of entries) {
    const issue = refused ?? obstacle(entry, within);
    if (issue === undefined) placed.push(entry);
    else rest.push({ id: idOf(entry), entry, ...noPlace, issue });
  }
  const standings: Standing<E>[] = [];
  for (const alike of within === "grid" ? gridsOf(placed) : [placed]) place(alike, by, standings);
  for (const one of rest.sort(compareIds)) standings.push(one);
  return standings;
}

/** Ranks entries that all have a place. */
function place<E extends RankEntry>(
  placed: readonly E[],
  by: readonly Criterion[],
  standings: Standing<E>[],
): void {
  const { entries, leads, left } = sortEntries(placed, by);
  const first = standings.length;
  // Room for all at once: growing by one at a time costs a tenth.
  standings.length += entries.length;
  const reason = tieReason(by);
  eachTie(leads, (start, end) => {
    const { rank, tied, percentile } = placeOf(start, end, entries.length);
    for (let at = start; at < end; at += 1) {
      const entry = entries[at] as E;
      const { id } = entry;
      const standing = tied
        ? { id, entry, rank, tied, percentile, reason }
        : { id, entry, rank, tied, percentile };
      const issue = left.length > 0 ? unread(entry, left) : undefined;
      standings[first + at] = issue === undefined ? standing : { ...standing, issue };
    }
  });
}

const gridsOf = <E extends RankEntry>(placed: readonly E[]): E[][] =>
  groupBy(placed, ({ grid }) => String(grid)).map(({ entries }) => entries);

const idOf = (entry: unknown): string =>
  isFields(entry) && typeof entry["id"] === "string" ? entry["id"] : "";
