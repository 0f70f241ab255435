import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareShares, type RankEntry, rank, type Share } from "../../shared/index.ts";
import { rankCases, readCases } from "./cases.ts";

const rows = (entries: readonly RankEntry[]) =>
  rank(entries).map(({ entry, rank, tied }) => [entry.id, rank, tied] as const);

describe("rank, worked examples", () => {
  it.each(readCases("rank.json", rankCases))("$name", ({ entries, standings }) => {
    const all = entries.map(([id, star, value, of]) => ({ id, star, attained: { value, of } }));
    expect(rows(all)).toEqual(standings);
    expect(rows(all.toReversed())).toEqual(standings);
  });
});

const small: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.nat(6))
  .map(([of, value]) => ({ value: value % (of + 1), of }));
const large: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 2 ** 52, max: Number.MAX_SAFE_INTEGER }), fc.nat(3))
  .map(([of, less]) => ({ value: of - less, of }));
const share = fc.oneof({ weight: 4, arbitrary: small }, large);
const entries: fc.Arbitrary<RankEntry[]> = fc
  .array(fc.record({ star: fc.constantFrom(null, 0, 3, 4, 5), attained: share }), { maxLength: 12 })
  .map((all) => all.map((entry, at) => ({ id: `b${at}`, ...entry })));

/** Exact and slow: 1 where the first share is greater. */
const order = (a: Share, b: Share) => {
  const difference = BigInt(a.value) * BigInt(b.of) - BigInt(b.value) * BigInt(a.of);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};
const beats = (a: RankEntry, b: RankEntry) =>
  a.star !== null &&
  (b.star === null || a.star > b.star || (a.star === b.star && order(a.attained, b.attained) > 0));
const equal = (a: RankEntry, b: RankEntry) =>
  a.star !== null && b.star !== null && !beats(a, b) && !beats(b, a);

describe("rank", () => {
  it("agrees with the oracle: one more than the number of better entries, tied where another is equal", () => {
    fc.assert(
      fc.property(entries, (all) => {
        for (const { entry, rank: place, tied } of rank(all)) {
          const better = all.filter((other) => beats(other, entry)).length;
          expect(place).toBe(entry.star === null ? null : better + 1);
          expect(tied).toBe(all.some((other) => other !== entry && equal(other, entry)));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("has every entry once, best first, those without a star at the end", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const places = rank(all).map((standing) => standing.rank ?? Infinity);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(new Set(rank(all).map(({ entry }) => entry))).toEqual(new Set(all));
        expect(rank(all)).toHaveLength(all.length);
      }),
    );
  });

  it("does not depend on the order of its input, and does not change it", () => {
    const shuffled = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const copy = [...all];
        expect(rows(other)).toEqual(rows(Object.freeze(all)));
        expect(all).toEqual(copy);
      }),
    );
  });

  it("a better entry never ranks below where it stood", () => {
    fc.assert(
      fc.property(entries, share, (all, attained) => {
        const [first, ...rest] = all;
        if (!first || first.star === null || order(attained, first.attained) < 0) return;
        const place = (entry: RankEntry) =>
          rank([entry, ...rest]).find((row) => row.entry === entry)?.rank;
        expect(place({ ...first, attained }) ?? 0).toBeLessThanOrEqual(place(first) ?? 0);
      }),
    );
  });
});

describe("compareShares", () => {
  it("is exact, however large the numbers", () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(Math.sign(compareShares(a, b))).toBe(order(a, b));
      }),
      { numRuns: 2000 },
    );
  });
});
