import { type Compare, compareIds, comparing } from "./compare.ts";
import { keysOf } from "./keys.ts";
import { orderOf } from "./order.ts";
import type { Criterion, RankEntry } from "./standing.ts";
import { eachTie } from "./ties.ts";

export interface Sorted<E> {
  /** best first */
  readonly entries: readonly E[];
  /** 1 where an entry is not equal to the one before it */
  readonly leads: Uint8Array;
  /** the criteria that took comparing one by one */
  readonly left: readonly Criterion[];
}

/** Sorts by the criteria; equal entries by id, only so that the same entries always give the same table. */
export function sortEntries<E extends RankEntry>(
  given: readonly E[],
  by: readonly Criterion[],
): Sorted<E> {
  const { keys, left } = keysOf(given, by);
  const order = orderOf(keys);
  const entries = new Array<E>(given.length);
  for (let at = 0; at < order.length; at += 1) entries[at] = given[order[at] as number] as E;
  const leads = leadsOf(keys, order);
  if (left.length > 0) refine(entries, leads, comparing(left));
  // What is equal keeps the order it comes in, which from a table is that of the ids.
  else if (!idsRise(given))
    eachTie(leads, (start, end) => sortPart(entries, start, end, compareIds));
  return { entries, leads, left };
}

function leadsOf(keys: Float64Array, order: Uint32Array): Uint8Array {
  const leads = new Uint8Array(order.length);
  let before = Number.NaN;
  for (let at = 0; at < order.length; at += 1) {
    const key = keys[order[at] as number] as number;
    leads[at] = Number(key !== before);
    before = key;
  }
  return leads;
}

const idsRise = (entries: readonly RankEntry[]): boolean =>
  entries.every((entry, at) => at === 0 || (entries[at - 1] as RankEntry).id <= entry.id);

/** Sorts what is equal so far by what is left to compare, then by id. */
function refine(entries: RankEntry[], leads: Uint8Array, compare: Compare): void {
  eachTie(leads, (start, end) => {
    sortPart(entries, start, end, (a, b) => compare(a, b) || compareIds(a, b));
    for (let at = start + 1; at < end; at += 1)
      leads[at] = Number(compare(entries[at - 1] as RankEntry, entries[at] as RankEntry) !== 0);
  });
}

function sortPart<E>(entries: E[], start: number, end: number, compare: (a: E, b: E) => number) {
  const part = entries.slice(start, end).sort(compare);
  for (let at = start; at < end; at += 1) entries[at] = part[at - start] as E;
}
