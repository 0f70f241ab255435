import { expect, test } from "vitest";
import { mergeBest } from "../../worker/regions/merge.ts";
import type { Share } from "../../worker/regions/share.ts";

/** Numbers that are the same in each run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** The share of a district whose branches stand at some keys; its best until they are `most`. */
function shareOf(id: string, keys: readonly number[], most: number): Share {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const best: [number, number][] = [];
  let sum = 0;
  for (const [key, n] of [...counts].sort(([a], [b]) => b - a)) {
    if (sum >= most) break;
    best.push([key, n]);
    sum += n;
  }
  return { id, name: id, cycle: 2026, version: 1, stars: [], shares: [], best };
}

test.each(Array.from({ length: 60 }, (_, seed) => seed))(
  "the best of many districts are those of all their branches together (%i)",
  (seed) => {
    const below = numbers(seed + 1);
    const [limit, kinds] = [1 + below(20), 1 + below(60)];
    const districts = Array.from({ length: 1 + below(30) }, (_, at) => ({
      id: `d${String(at).padStart(2, "0")}`,
      keys: Array.from({ length: below(40) }, () => below(kinds)).sort((a, b) => b - a),
    }));
    const all = districts.flatMap(({ id, keys }) => keys.map((key, at) => ({ key, id, at })));
    const expected = all
      .sort((a, b) => b.key - a.key || (a.id < b.id ? -1 : Number(a.id > b.id)) || a.at - b.at)
      .slice(0, limit)
      .map(({ key, id, at }) => ({
        ...{ district: id, at, key },
        rank: 1 + all.filter((other) => other.key > key).length,
        tied: all.filter((other) => other.key === key).length > 1,
      }));
    const shares = districts.map(({ id, keys }) => shareOf(id, keys, limit));
    expect(mergeBest(shares, limit)).toEqual(expected);
  },
);

test("districts without a branch take no part, and none at all make no ranking", () => {
  expect(mergeBest([], 10)).toEqual([]);
  expect(mergeBest([shareOf("empty", [], 10)], 10)).toEqual([]);
});
