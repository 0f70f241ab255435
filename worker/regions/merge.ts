import type { Counted, Share } from "./share.ts";

/** A place among the best of all districts: which row of which district stands there. */
export interface Place {
  readonly district: string;
  /** the how many-th of its district, from 0 */
  readonly at: number;
  readonly key: number;
  readonly rank: number;
  readonly tied: boolean;
}

/** How many branches of a district stand at a key. */
interface Standing {
  readonly district: string;
  readonly key: number;
  readonly n: number;
}

/**
 * The best of all districts by their shares. A branch's rank among all is one more than all branches of all
 * districts that stand at a greater key; equal keys share it, whichever district they are of.
 */
export function mergeBest(shares: readonly Share[], limit: number): readonly Place[] {
  const standings = bestOf(shares, limit);
  const places: Place[] = [];
  const taken = new Map<string, number>();
  let above = 0;
  for (let from = 0; from < standings.length && places.length < limit; ) {
    const { key } = standings[from] as Standing;
    const end = standings.findIndex((one, at) => at > from && one.key !== key);
    const equals = standings.slice(from, end < 0 ? standings.length : end);
    const n = equals.reduce((sum, one) => sum + one.n, 0);
    for (const { district, n: own } of equals) {
      const before = taken.get(district) ?? 0;
      const shown = Math.min(own, limit - places.length);
      for (let at = before; at < before + shown; at += 1) {
        places.push({ district, at, key, rank: above + 1, tied: n > 1 });
      }
      taken.set(district, before + own);
    }
    above += n;
    from += equals.length;
  }
  return places;
}

/**
 * All that stands at one of the greatest keys, the greatest first. Only as many districts as there are places
 * can be among the best, those with the greatest keys of their own: what is below these is left out.
 */
function bestOf(shares: readonly Share[], limit: number): Standing[] {
  const heads = shares.flatMap(({ best }) => best.slice(0, 1).map(([key]) => key));
  const least = heads.sort((a, b) => b - a)[limit - 1] ?? Number.NEGATIVE_INFINITY;
  return shares
    .flatMap(({ id, best }) =>
      best.filter(([key]) => key >= least).map(([key, n]) => ({ district: id, key, n })),
    )
    .sort((a, b) => b.key - a.key || (a.district < b.district ? -1 : 1));
}

/** Counts of all districts together, the greatest first. */
export function sumUp(counts: readonly Counted[]): [what: number, branches: number][] {
  const sums = new Map<number, number>();
  for (const [what, n] of counts.flat()) sums.set(what, (sums.get(what) ?? 0) + n);
  return [...sums].sort(([a], [b]) => b - a);
}
