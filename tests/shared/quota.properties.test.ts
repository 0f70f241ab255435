import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quota } from "../../shared/decide/quota.ts";
import type { QuotaRule } from "../../shared/index.ts";

type Growing = Extract<QuotaRule, { base: number }>;

const roundings = ["floor", "round", "ceil"] as const;

/** Exact and slow: the growth as a fraction, the rounding by definition. */
function oracle(rule: Growing, year: number, applicants: number): number {
  const years = Math.max(0, year - rule.baseYear);
  const rounded = (value: bigint, of: bigint, rounding: Growing["rounding"]) => {
    let whole = 0n;
    while ((whole + 1n) * of <= value) whole += 1n;
    const rest = 2n * (value - whole * of);
    const up = { floor: false, round: rest >= of, ceil: rest > 0n }[rounding];
    return up ? whole + 1n : whole;
  };
  let [value, of] = [BigInt(rule.base), 1n];
  for (let at = 0; at < years; at += 1) {
    const linear = rule.growthMode === "linear";
    value = linear
      ? value * 100n + BigInt(rule.base * rule.growth) * of
      : value * BigInt(100 + rule.growth);
    of *= 100n;
    if (rule.chained && !linear) [value, of] = [rounded(value, of, rule.rounding), 1n];
  }
  const cap = rounded(value, of, rule.rounding);
  if (BigInt(applicants) >= cap) return Number(cap);
  const part = rounded(BigInt(applicants * rule.shareIfBelow), 100n, rule.shareRounding);
  return Math.max(Number(part), Math.min(rule.minIfAny, applicants));
}

const anyRounding = fc.constantFrom(...roundings);
const growing: fc.Arbitrary<Growing> = fc.record({
  base: fc.integer({ min: 1, max: 60 }),
  baseYear: fc.constant(2017),
  growth: fc.integer({ min: 0, max: 30 }),
  growthMode: fc.constantFrom("compound" as const, "linear" as const),
  rounding: anyRounding,
  chained: fc.boolean(),
  shareIfBelow: fc.integer({ min: 0, max: 100 }),
  shareRounding: anyRounding,
  minIfAny: fc.nat(5),
});
const share = fc.record({
  kind: fc.constant("share" as const),
  of: fc.constantFrom("all" as const, "applicants" as const),
  percent: fc.nat(10_000).map((hundredths) => hundredths / 100),
  rounding: anyRounding,
  minIfAny: fc.nat(5),
});
const fixed = fc.record({
  kind: fc.constant("fixed" as const),
  places: fc.integer({ min: 1, max: 99 }),
});
const rules: fc.Arbitrary<QuotaRule> = fc.oneof(growing, share, fixed);

describe("quota", () => {
  it("agrees with the definition, to the last place", () => {
    const years = fc.integer({ min: 2015, max: 2028 });
    fc.assert(
      fc.property(growing, years, fc.nat(120), (rule, year, applicants) => {
        expect(quota(rule, year, applicants).places).toBe(oracle(rule, year, applicants));
      }),
      { numRuns: 500 },
    );
  });

  it("gives no more places than applicants, and never fewer to more of them", () => {
    fc.assert(
      fc.property(rules, fc.nat(150), fc.nat(300), (rule, applicants, branches) => {
        const [fewer, more] = [applicants, applicants + 1].map((number) =>
          Number(quota(rule, 2021, number, branches).places),
        ) as [number, number];
        expect(fewer).toBeLessThanOrEqual(applicants);
        expect(more).toBeGreaterThanOrEqual(fewer);
      }),
    );
  });

  it("answers anything with a whole number from 0, and says why", () => {
    const broken = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true }),
      fc
        .tuple(rules, fc.string(), fc.anything())
        .map(([rule, key, part]) => ({ ...rule, [key]: part })),
      fc
        .tuple(
          rules,
          fc.constantFrom("kind", "base", "growth", "of", "percent", "places"),
          fc.anything(),
        )
        .map(([rule, key, part]) => ({ ...rule, [key]: part })),
    );
    const number = fc.oneof(fc.anything(), fc.double(), fc.maxSafeInteger(), fc.constant(2026));
    fc.assert(
      fc.property(broken, number, number, number, (rule, year, applicants, branches) => {
        const found = quota(rule as never, year as never, applicants as never, branches as never);
        expect(Number.isSafeInteger(found.places) && found.places >= 0).toBe(true);
        expect(found.reasons.length).toBeGreaterThan(0);
        expect(found.why).toEqual(found.reasons.map(({ message }) => message["zh-CN"]));
        for (const { data } of found.reasons)
          for (const part of Object.values(data)) expect(part).not.toSatisfy(Number.isNaN);
      }),
      { numRuns: 1000 },
    );
  });
});
