import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { averageOf, toShare } from "../../shared/rank/averageOf.ts";
import { rankUnits } from "../../shared/rank/rankUnits.ts";
import { compareUnits, type UnitEntry, unitsOf } from "../../shared/rank/unit.ts";
import { type Fraction, minus, sum } from "./oracle/fraction.ts";
import { rankCases } from "./rankCases.ts";
import { share } from "./rankEntries.ts";

const pair = (share: { value: number; of: number } | null) => share && [share.value, share.of];

describe("rankUnits, worked examples", () => {
  it.each(rankCases.units)("$name", ({ entries, standings }) => {
    const all = entries.map(([unit, star, value, of], at) => ({
      ...{ id: `b${at}`, unit, star, attained: { value, of } },
    }));
    const found = rankUnits(all).map((row) => [
      ...[row.unit, row.rank, row.tied, row.branches, row.missing],
      ...[pair(row.averageStar), pair(row.averageAttained)],
      row.byStar.map(({ star, share }) => {
        expect(share.of).toBe(row.branches - row.missing);
        return [star, share.value];
      }),
    ]);
    expect(found).toEqual(standings);
    expect(rankUnits(all.toReversed())).toEqual(rankUnits(all));
  });
});

const entries: fc.Arbitrary<UnitEntry[]> = fc
  .array(
    fc.record({
      unit: fc.constantFrom("east", "west", "north", "", "__proto__", "constructor"),
      star: fc.constantFrom(null, 0, 3, 4, 5),
      attained: share,
    }),
    { maxLength: 14 },
  )
  .map((all) => all.map((entry, at) => ({ ...entry, id: `b${at}` })));

interface Averages {
  readonly star: Fraction;
  readonly attained: Fraction;
}

/** Exact and slow. */
function averages(all: readonly UnitEntry[], unit: string): Averages | undefined {
  const placed = all.filter((entry) => entry.unit === unit && entry.star !== null);
  if (placed.length === 0) return undefined;
  const mean = ({ n, d }: Fraction) => ({ n, d: d * BigInt(placed.length) });
  const stars = placed.map(({ star }) => ({ n: BigInt(star ?? 0), d: 1n }));
  const shares = placed.map(({ attained: { value, of } }) => ({ n: BigInt(value), d: BigInt(of) }));
  return { star: mean(sum(stars)), attained: mean(sum(shares)) };
}

const isBetter = (a: Averages, b: Averages) => {
  const star = minus(a.star, b.star).n;
  return star > 0n || (star === 0n && minus(a.attained, b.attained).n > 0n);
};

describe("rankUnits", () => {
  it("agrees with the oracle: one more than the number of better units, tied where another is equal", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const named = [...new Set(all.map(({ unit }) => unit))].filter((unit) => unit !== "");
        const known = named.flatMap((unit) => averages(all, unit) ?? []);
        for (const { unit, rank, tied, percentile, branches, missing } of rankUnits(all)) {
          const own = all.filter((entry) => entry.unit === (unit ?? ""));
          expect(branches).toBe(own.length);
          expect(missing).toBe(own.filter(({ star }) => star === null).length);
          const mine = unit === null ? undefined : averages(all, unit);
          const better = known.filter((other) => mine && isBetter(other, mine)).length;
          const worse = known.filter((other) => mine && isBetter(mine, other)).length;
          expect(rank).toBe(mine ? better + 1 : null);
          expect(tied).toBe(mine !== undefined && better + worse < known.length - 1);
          const notHigher = { value: known.length - better, of: known.length };
          expect(percentile).toEqual(mine ? notHigher : null);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("has every unit once, best first, and does not depend on the order of its input", () => {
    const shuffled = entries.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const standings = rankUnits(Object.freeze(all));
        expect(rankUnits(other)).toEqual(standings);
        const units = standings.map(({ unit }) => unit ?? "");
        expect(units.toSorted()).toEqual([...new Set(all.map(({ unit }) => unit))].sort());
        const ranks = standings.map(({ rank }) => rank ?? Infinity);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });

  it("says why a rank is shared and why there is none", () => {
    const branch = (unit: string, star: number | null) => ({
      ...{ id: "b", unit, star, attained: { value: 1, of: 2 } },
    });
    const all = [branch("e", 5), branch("w", 5), branch("n", null), branch("n", null)];
    const [east, west, north, none] = rankUnits([...all, branch("", 5)]);
    expect(east?.reason?.code).toBe("rank.tied");
    expect(east?.reason?.message["zh-CN"]).toContain("平均星级、平均达标比例均相同");
    expect(east?.reason?.message.en).toContain("average star, average attained share");
    expect(west?.reason).toEqual(east?.reason);
    expect(east).not.toHaveProperty("issue");
    expect(north?.issue).toMatchObject({ code: "rank.unitOpen", data: { found: "2" } });
    expect(north?.issue?.message["zh-CN"]).toContain("该单位 2 个支部");
    expect(north?.issue?.message.en).toContain("branches (2)");
    expect(none?.issue).toMatchObject({ code: "rank.noUnit", data: { found: "1" } });
    expect(none?.issue?.message["zh-CN"]).toContain("有 1 个支部没有注明所属单位");
    expect(none?.issue?.message.en).toContain("belong to: 1.");
    expect(none).not.toHaveProperty("reason");
    expect(rankUnits([branch("e", 5)])[0]).not.toHaveProperty("reason");
  });

  it("a unit whose shares cannot be read stands behind those of its average star", () => {
    const of = (unit: string, value: unknown) =>
      ({ id: "b", unit, star: 4, attained: value }) as UnitEntry;
    const all = [of("a", null), of("b", { value: 0, of: 1 }), of("c", { value: 1, of: 0 })];
    const found = rankUnits(all).map(({ unit, rank, tied }) => [unit, rank, tied]);
    expect(found).toEqual([
      ["b", 1, false],
      ["a", 2, true],
      ["c", 2, true],
    ]);
    expect(rankUnits(all)[1]).toMatchObject({ averageStar: { value: 4 }, averageAttained: null });
    const mixed = [of("a", null), of("a", { value: 1, of: 2 })];
    expect(rankUnits(mixed)[0]?.averageAttained).toEqual({ value: 1, of: 2 });
  });

  it("compares units both ways alike", () => {
    const of = (value: unknown) => ({ id: "b", unit: "e", star: 4, attained: value });
    const [some, none] = [unitsOf([of({ value: 0, of: 1 })]), unitsOf([of(null)])].flat();
    if (!some || !none) throw new Error("no units");
    expect([compareUnits(some, none), compareUnits(none, some)]).toEqual([-1, 1]);
    expect([compareUnits(some, some), compareUnits(none, none)]).toEqual([0, 0]);
  });

  it("what is no entry is a branch without a star, and what names no unit is in none", () => {
    const odd = [null, 5, "x", {}, { unit: 5 }, { unit: "e" }, { unit: "e", id: "a", star: -1 }];
    expect(rankUnits(odd as unknown as UnitEntry[])).toMatchObject([
      { unit: "e", rank: null, branches: 2, missing: 2, byStar: [] },
      { unit: null, rank: null, branches: 5, missing: 5, byStar: [] },
    ]);
    for (const none of [null, undefined, {}, "ab", 5])
      expect(rankUnits(none as unknown as UnitEntry[])).toEqual([]);
  });
});

describe("averages as shares", () => {
  const average = (...shares: [number, number][]) => {
    const ratio = averageOf(shares.map(([value, of]) => ({ value, of })));
    return ratio && toShare(ratio);
  };
  const max = Number.MAX_SAFE_INTEGER;

  it.each<[string, [number, number][], [number, number]]>([
    ["in lowest terms", [[2, 4]], [1, 2]],
    [
      "nothing",
      [
        [0, 42],
        [0, 10_000],
      ],
      [0, 1],
    ],
    [
      "of one kind",
      [
        [1, 42],
        [2, 42],
        [3, 42],
      ],
      [1, 21],
    ],
    [
      "of several kinds",
      [
        [1, 2],
        [1, 3],
        [1, 6],
      ],
      [1, 3],
    ],
    [
      "above 1",
      [
        [3, 2],
        [5, 2],
      ],
      [2, 1],
    ],
    ["the longest figures that fit", [[max - 1, max]], [max - 1, max]],
    [
      "too long a denominator: down to trillionths",
      [
        [1, max],
        [0, 1],
      ],
      [0, 1e12],
    ],
    [
      "just below a whole",
      [
        [max - 1, max],
        [1, 1],
      ],
      [999_999_999_999, 1e12],
    ],
    [
      "from 1000 on whole",
      [
        [max, 1],
        [1, max],
      ],
      [(max - 1) / 2, 1],
    ],
    [
      "1000 and some",
      [
        [1999, 1],
        [1, 1],
        [1, max],
        [0, 1],
      ],
      [500_000_000_000_000, 1e12],
    ],
    [
      "1000 exactly",
      [
        [2000, 1],
        [1, max],
      ],
      [1000, 1],
    ],
  ])("%s", (_, shares, [value, of]) => {
    expect(average(...shares)).toEqual({ value, of });
  });

  it("nothing has no average", () => {
    expect(averageOf([])).toBeUndefined();
  });

  it("thousands of kinds take no time", () => {
    const shares = Array.from({ length: 20_000 }, (_, at) => ({ value: 1, of: max - at }));
    const ratio = averageOf(shares);
    expect(ratio && toShare(ratio)).toEqual({ value: 0, of: 1e12 });
  });
});
