import { type RegionRankings, starOfKey } from "../../shared/index.ts";
import type { Share } from "./share.ts";

/**
 * One ranking out of the districts' shares. A branch's rank among all is one more than all branches of all
 * districts that stand at a greater key; equal keys share it, whichever district they are of.
 */
export function mergeShares(
  shares: readonly Share[],
  limit: number,
): Pick<RegionRankings, "districts" | "rows"> {
  const places = placesOf(shares);
  const best = shares
    .flatMap(({ id, top }) => top.map(({ key, row }) => ({ key, row: { ...row, district: id } })))
    .sort(
      (a, b) =>
        b.key - a.key || order(a.row.district, b.row.district) || order(a.row.branch, b.row.branch),
    )
    .slice(0, limit);
  return {
    districts: shares.map(districtOf),
    rows: best.map(({ key, row }) => ({
      ...row,
      ...(places.get(key) ?? { rank: 1, tied: false }),
    })),
  };
}

const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** The place that goes with each key. */
function placesOf(shares: readonly Share[]): ReadonlyMap<number, { rank: number; tied: boolean }> {
  const counts = new Map<number, number>();
  for (const { key, n } of shares.flatMap(({ tally }) => tally)) {
    counts.set(key, (counts.get(key) ?? 0) + n);
  }
  let above = 0;
  const places = new Map<number, { rank: number; tied: boolean }>();
  for (const [key, n] of [...counts].sort(([a], [b]) => b - a)) {
    places.set(key, { rank: above + 1, tied: n > 1 });
    above += n;
  }
  return places;
}

function districtOf({ id, name, tally }: Share): RegionRankings["districts"][number] {
  const stars = new Map<number, number>();
  for (const { key, n } of tally) stars.set(starOfKey(key), (stars.get(starOfKey(key)) ?? 0) + n);
  const sorted = [...stars].filter(([, n]) => n > 0).sort(([a], [b]) => b - a);
  return {
    ...{ id, name },
    ranked: tally.reduce((sum, { n }) => sum + n, 0),
    stars: sorted.map(([star, branches]) => ({ star, branches })),
  };
}
