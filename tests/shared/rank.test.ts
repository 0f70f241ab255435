import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rank } from "../../shared/rank/rank.ts";
import type { RankEntry, RankPolicy } from "../../shared/rank/standing.ts";
import { rankCases } from "./rankCases.ts";
import { entries, policy, share, withShuffled } from "./rankEntries.ts";
import { isBetter, placeIn } from "./rankOracle.ts";

const rows = (entries: readonly RankEntry[], policy?: RankPolicy) =>
  rank(entries, policy).map(({ id, rank, tied }) => [id, rank, tied] as const);

describe("rank, worked examples", () => {
  it.each(rankCases.rank)("$name", ({ entries, policy = {}, standings }) => {
    const all = entries.map(([id, star, value, of, more]) => ({
      ...{ id, star, attained: { value, of } },
      ...more,
    }));
    expect(rows(all, policy as RankPolicy)).toEqual(standings);
    expect(rows(all.toReversed(), policy as RankPolicy)).toEqual(standings);
  });
});

describe("rank", () => {
  it("agrees with the oracle under every policy", () => {
    fc.assert(
      fc.property(entries, policy, (all, policy) => {
        for (const { entry, rank: place, tied, percentile } of rank(all, policy)) {
          const expected =
            entry.star === null
              ? { rank: null, tied: false, percentile: null }
              : placeIn(all, entry, policy);
          expect({ rank: place, tied, percentile }).toEqual(expected);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("has every entry once, best first, equals by id, those without a star at the end by id", () => {
    fc.assert(
      fc.property(entries, policy, (all, { by }) => {
        const standings = rank(all, by ? { by } : {});
        expect(new Set(standings.map(({ entry }) => entry))).toEqual(new Set(all));
        expect(standings).toHaveLength(all.length);
        for (const [at, { id, entry, rank: place }] of standings.entries()) {
          expect(id).toBe(entry.id);
          const before = standings[at - 1];
          if (!before) continue;
          const [a, b] = [before.rank ?? Infinity, place ?? Infinity];
          expect(a < b || (a === b && before.id < id)).toBe(true);
        }
      }),
    );
  });

  it("within grids, each is ranked as if it were alone", () => {
    fc.assert(
      fc.property(entries, policy, (all, { by }) => {
        const rest = by ? { by } : {};
        const placed = all.filter(({ star }) => star !== null);
        const grids = [...new Set(placed.map(({ grid }) => String(grid)))].sort();
        const alone = grids.flatMap((id) =>
          rank(
            placed.filter(({ grid }) => grid === id),
            rest,
          ),
        );
        const together = rank(all, { ...rest, within: "grid" });
        expect(together.filter(({ rank }) => rank !== null)).toEqual(alone);
        expect(together.slice(alone.length).every(({ rank }) => rank === null)).toBe(true);
      }),
    );
  });

  it("does not depend on the order of its input, and does not change it", () => {
    fc.assert(
      fc.property(withShuffled, policy, ([all, other], policy) => {
        const copy = structuredClone(all);
        expect(rank(other, policy)).toEqual(rank(Object.freeze(all), Object.freeze(policy)));
        expect(all).toEqual(copy);
      }),
    );
  });

  it("ties are symmetric: whoever shares a rank is equal, and nobody else is", () => {
    fc.assert(
      fc.property(entries, policy, (all, policy) => {
        const { by = ["star", "attained"], within } = policy;
        const placed = rank(all, policy).filter(({ rank }) => rank !== null);
        for (const one of placed) {
          for (const other of placed) {
            if (within && one.entry.grid !== other.entry.grid) continue;
            const better = isBetter(one.entry, other.entry, by);
            expect(better).toBe((one.rank ?? 0) < (other.rank ?? 0));
          }
        }
      }),
    );
  });

  it("a better entry never ranks below where it stood", () => {
    fc.assert(
      fc.property(entries, share, (all, attained) => {
        const [first, ...rest] = all;
        if (!first || first.star === null) return;
        const better = { ...first, attained };
        if (isBetter(first, better, ["attained"])) return;
        const place = (entry: RankEntry) =>
          rank([entry, ...rest]).find((row) => row.entry === entry)?.rank;
        expect(place(better) ?? 0).toBeLessThanOrEqual(place(first) ?? 0);
      }),
    );
  });

  it("is the same for many as for few", () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      id: `b${(at * 7919) % 20_000}`,
      star: [0, 3, 4, 5][at % 4] ?? null,
      attained: { value: (at * 31) % 97, of: 97 - (at % 5) },
    }));
    const best = many.toSorted(
      (a, b) =>
        Number(b.star) - Number(a.star) ||
        b.attained.value * a.attained.of - a.attained.value * b.attained.of ||
        (a.id < b.id ? -1 : 1),
    );
    expect(rank(many).map(({ entry }) => entry)).toEqual(best);
  });
});
