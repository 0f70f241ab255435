import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareIds } from "../../shared/rank/compare.ts";
import { keysOf } from "../../shared/rank/keys.ts";
import { orderOf } from "../../shared/rank/order.ts";
import type { RankEntry } from "../../shared/rank/standing.ts";
import { entries, share } from "./rankEntries.ts";
import { isBetter } from "./rankOracle.ts";

const by = ["star", "attained"] as const;
const entry = (star: number, value = 1, of = 1): RankEntry => ({
  id: "a",
  star,
  attained: { value, of },
});
const isInKey = (one: RankEntry) => keysOf([one], by).left.length === 0;
const keyOf = (one: RankEntry) => keysOf([one], by).keys[0] ?? Number.NaN;

describe("keys that stand for star and attained share", () => {
  it.each<[string, RankEntry, boolean]>([
    ["the largest denominator", entry(5, 1, 2 ** 22), true],
    ["one more", entry(5, 1, 2 ** 22 + 1), false],
    ["the highest star", entry(9), true],
    ["one more", entry(10), false],
    ["just below 4", entry(5, 4 * 2 ** 22 - 1, 2 ** 22), true],
    ["exactly 4", entry(5, 4 * 2 ** 22, 2 ** 22), false],
    ["4 as small figures", entry(5, 4, 1), false],
    ["above 4", entry(5, 9, 2), false],
    ["nothing attained", entry(0, 0, 1), true],
    ["what is no share", entry(5, 0, 0), false],
    ["a share below 0", entry(5, -1, 1), false],
    ["a share of parts", entry(5, 0.5, 1), false],
  ])("%s", (_, one, inKey) => {
    expect(isInKey(one)).toBe(inKey);
    expect(keyOf(one) > 0).toBe(inKey);
    expect(isInKey({ ...one })).toBe(keysOf([entry(3), one, entry(3)], by).left.length === 0);
  });

  it("are whole numbers below 2^52, the worst one too", () => {
    expect(keyOf(entry(0, 0))).toBe(40 * 2 ** 46);
    expect(keyOf(entry(9, 4 * 2 ** 22 - 1, 2 ** 22))).toBe(2 ** 24);
    expect(40 * 2 ** 46).toBeLessThan(2 ** 52);
  });

  it("are all or none: one entry that fits in none leaves everything to comparing", () => {
    const { keys, left } = keysOf([entry(3), entry(10), entry(5)], by);
    expect([...keys]).toEqual([0, 0, 0]);
    expect(left).toEqual(by);
  });

  it("hold the leading criteria only, and need nothing of the others", () => {
    const long = entry(5, 1, 2 ** 22 + 1);
    expect(keysOf([long], ["star"]).left).toEqual([]);
    expect(keysOf([long], ["star", "panel", "attained"]).left).toEqual(["panel", "attained"]);
    expect(keysOf([entry(10)], ["attained", "star"]).left).toEqual(["star"]);
    expect(keysOf([entry(10)], ["star", "attained"]).left).toEqual(["star", "attained"]);
    expect(keysOf([entry(5)], ["star", "attained", "margin"]).left).toEqual(["margin"]);
    expect(keysOf([entry(5)], ["panel", "star", "attained"])).toEqual({
      keys: Float64Array.of(0),
      left: ["panel", "star", "attained"],
    });
  });

  it("order entries as exact comparison does", () => {
    const all = fc.tuple(fc.constantFrom(0, 3, 8, 9), share, fc.constantFrom(0, 3, 8, 9), share);
    fc.assert(
      fc.property(all, ([star, attained, otherStar, otherAttained]) => {
        const a = { id: "a", star, attained };
        const b = { id: "b", star: otherStar, attained: otherAttained };
        if (!isInKey(a) || !isInKey(b)) return;
        expect(keyOf(a) < keyOf(b)).toBe(isBetter(a, b, by));
        expect(keyOf(b) < keyOf(a)).toBe(isBetter(b, a, by));
      }),
      { numRuns: 5000 },
    );
  });

  it("tell apart the closest shares there are, in every star and near 0, 1 and 4", () => {
    for (const star of [0, 5, 9]) {
      for (const whole of [0, 1, 2, 3]) {
        const [p, q] = [2 ** 22, 2 ** 22 - 1];
        // 1/p and 1/q are neighbours; so are 1 − 1/p and 1 − 1/q.
        const rising = [
          entry(star, whole * p + 1, p),
          entry(star, whole * q + 1, q),
          entry(star, whole * q + q - 1, q),
          entry(star, whole * p + p - 1, p),
        ].map(keyOf);
        expect(rising).toEqual(rising.toSorted((a, b) => b - a));
        expect(new Set(rising).size).toBe(4);
      }
    }
  });

  it("equal shares have equal keys", () => {
    for (const of of [1, 3, 7, 42, 10_000, 99_999])
      for (let value = 0; value < 4; value += 1)
        for (const times of [2, 3, 41])
          expect(keyOf(entry(7, value * times, of * times))).toBe(keyOf(entry(7, value, of)));
  });

  it("never change what they are made from", () => {
    fc.assert(
      fc.property(entries, (all) => {
        const placed = all.filter(({ star }) => star !== null);
        expect(keysOf(Object.freeze(placed), Object.freeze(by)).keys).toHaveLength(placed.length);
      }),
    );
  });
});

describe("the order of ids", () => {
  it("is that of their characters, and none among equal ones", () => {
    const [a, b] = [{ id: "b10" }, { id: "b2" }];
    expect([compareIds(a, b), compareIds(b, a), compareIds(a, { ...a })]).toEqual([-1, 1, 0]);
  });
});

describe("the order of keys", () => {
  const digit = fc.constantFrom(0, 1, 2 ** 12, 2 ** 13 - 1);
  const key = fc
    .tuple(digit, digit, digit, digit)
    .map((digits) => digits.reduce((key, digit) => key * 2 ** 13 + digit, 0));
  const any = fc.maxSafeNat().map((key) => key % 2 ** 52);
  const keys = fc.array(fc.oneof(key, any), { maxLength: 20 });

  it("is that of their size; equal keys stay as they stand", () => {
    fc.assert(
      fc.property(keys, (keys) => {
        const expected = keys
          .map((key, place) => ({ key, place }))
          .sort((a, b) => a.key - b.key)
          .map(({ place }) => place);
        expect([...orderOf(Float64Array.from(keys))]).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });

  it("of every digit in every place", () => {
    const keys = [2 ** 52 - 1, 2 ** 39, 2 ** 39 - 1, 2 ** 26, 2 ** 26 - 1, 2 ** 13, 2 ** 13 - 1, 0];
    expect([...orderOf(Float64Array.from(keys))]).toEqual([7, 6, 5, 4, 3, 2, 1, 0]);
    expect(orderOf(new Float64Array(0))).toEqual(new Uint32Array(0));
  });
});
