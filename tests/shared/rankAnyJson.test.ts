import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rank } from "../../shared/rank/rank.ts";
import { rankUnits } from "../../shared/rank/rankUnits.ts";
import type { RankEntry, RankPolicy } from "../../shared/rank/standing.ts";
import type { UnitEntry } from "../../shared/rank/unit.ts";

const keys = ["id", "star", "attained", "grid", "unit", "nextMet", "margin", "panel", "__proto__"];
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 1 }),
  fc.constantFrom<unknown>(-1, -0, 0.5, 10, 1e21, 2 ** 53, "5", "__proto__", Number.NaN, Infinity),
  fc.record({ value: fc.integer({ min: -1, max: 3 }), of: fc.integer({ min: -1, max: 3 }) }),
);

/** Close to an entry: its keys, with anything for their values; as JSON.parse makes it, __proto__ too. */
const near = fc
  .tuple(fc.subarray(keys), fc.array(odd, { minLength: 9, maxLength: 9 }))
  .map(([some, values]): unknown => {
    const pairs = some.map((key, at) => `${JSON.stringify(key)}:${JSON.stringify(values[at])}`);
    return JSON.parse(`{${pairs.join(",")}}`.replaceAll("undefined", "null"));
  });
const some = fc.oneof({ weight: 4, arbitrary: near }, odd, fc.anything());
const list = fc.oneof({ weight: 8, arbitrary: fc.array(some, { maxLength: 8 }) }, fc.anything());
const policy = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom({}, { within: "grid" }) },
  { weight: 3, arbitrary: fc.subarray(keys).map((by) => ({ by })) },
  fc.jsonValue({ maxDepth: 2 }),
  fc.record({ by: odd, within: odd }),
);

const isShare = (share: unknown) =>
  share === null ||
  Object.values(share as object).every((figure) => Number.isSafeInteger(figure) && figure >= 0);

describe("any JSON at all", () => {
  it("rank: every entry once, whole ranks or none, no NaN, no throw", () => {
    fc.assert(
      fc.property(list, policy, (any, policy) => {
        const standings = rank(any as RankEntry[], policy as RankPolicy);
        if (!Array.isArray(any)) {
          expect(standings).toEqual([]);
          return;
        }
        expect(standings).toHaveLength(any.length);
        for (const { id, rank, tied, percentile, reason, issue } of standings) {
          expect(typeof id).toBe("string");
          expect(rank === null || (Number.isSafeInteger(rank) && rank >= 1)).toBe(true);
          expect(percentile === null).toBe(rank === null);
          expect(isShare(percentile)).toBe(true);
          expect(reason !== undefined).toBe(tied);
          if (rank === null) expect(issue).toBeDefined();
          for (const text of Object.values(issue?.message ?? {}))
            expect(text).not.toContain("{at}");
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("rankUnits: every entry counted once, whole ranks or none, no NaN, no throw", () => {
    fc.assert(
      fc.property(list, (any) => {
        const standings = rankUnits(any as UnitEntry[]);
        const counted = standings.reduce((sum, { branches }) => sum + branches, 0);
        expect(counted).toBe(Array.isArray(any) ? any.length : 0);
        for (const { rank, percentile, averageStar, averageAttained, missing } of standings) {
          expect(rank === null || (Number.isSafeInteger(rank) && rank >= 1)).toBe(true);
          for (const share of [percentile, averageStar, averageAttained])
            expect(isShare(share)).toBe(true);
          expect(missing).toBeGreaterThanOrEqual(0);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves every prototype as it was", () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const entry = JSON.parse(
      '{ "id": "__proto__", "star": 5, "attained": { "value": 1, "of": 1 }, "grid": "__proto__", "unit": "__proto__", "__proto__": { "rank": 7 } }',
    );
    const [standing] = rank([entry as RankEntry], { within: "grid" });
    expect(standing).toMatchObject({ id: "__proto__", rank: 1 });
    expect(rankUnits([entry as UnitEntry])[0]).toMatchObject({ unit: "__proto__", rank: 1 });
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect("rank" in {}).toBe(false);
  });
});
