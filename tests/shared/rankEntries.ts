import fc from "fast-check";
import type { Share } from "../../shared/index.ts";
import type { RankEntry, RankPolicy } from "../../shared/rank/standing.ts";

const small: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.nat(6))
  .map(([of, value]) => ({ value: value % (of + 1), of }));
/** About the bounds of what a float can tell apart: denominators about 2^22, shares about 4 and about a half. */
const close: fc.Arbitrary<Share> = fc
  .record({
    of: fc.integer({ min: 2 ** 22 - 3, max: 2 ** 22 + 1 }),
    times: fc.constantFrom(0, 0.5, 1, 3, 4),
    by: fc.integer({ min: -2, max: 2 }),
  })
  .map(({ of, times, by }) => ({ value: Math.max(0, Math.floor(of * times) + by), of }));
const large: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 2 ** 52, max: Number.MAX_SAFE_INTEGER }), fc.nat(3))
  .map(([of, less]) => ({ value: of - less, of }));

/** Shares that coincide, that nearly do, and that need long figures. */
export const share: fc.Arbitrary<Share> = fc.oneof(
  { weight: 6, arbitrary: small },
  { weight: 3, arbitrary: close },
  large,
);

const optional = <T>(value: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 4, arbitrary: value }, fc.constant(null));

/** Ids as people give them, and as only a program would. */
const id = fc.oneof(
  fc.nat(30).map(String),
  fc.constantFrom("__proto__", "constructor", "toString", "", "b1", "b10", "b2", "支部", "支部一"),
);

const entryOf = (shares: fc.Arbitrary<Share>, stars: readonly (number | null)[]) =>
  fc.record(
    {
      id,
      star: fc.constantFrom(...stars),
      attained: shares,
      grid: fc.constantFrom("taihu-42", "dongguan-33", "__proto__"),
      nextMet: optional(fc.nat(3)),
      margin: optional(fc.constantFrom(0, 1, 10_000, Number.MAX_SAFE_INTEGER)),
      panel: optional(fc.constantFrom(0, 0.01, 0.1, 0.29, 89.5, 100)),
    },
    { requiredKeys: ["id", "star", "attained", "grid"] },
  );

const list = (entry: fc.Arbitrary<RankEntry>): fc.Arbitrary<RankEntry[]> =>
  fc.uniqueArray(entry, { maxLength: 14, selector: ({ id }) => id });

/** Some that a float tells apart, some that it does not, with many ties among them. */
export const entries: fc.Arbitrary<RankEntry[]> = fc.oneof(
  list(entryOf(small, [null, 0, 3, 4, 5])),
  list(entryOf(fc.oneof(small, close), [0, 1, 8, 9])),
  list(entryOf(share, [null, 0, 3, 9, 10, 1000])),
);

const by = fc
  .subarray(["star", "attained", "nextMet", "margin", "panel"] as const, { minLength: 1 })
  .chain((some) => fc.shuffledSubarray(some, { minLength: some.length }));

export const policy: fc.Arbitrary<RankPolicy> = fc.record(
  { by, within: fc.constant("grid" as const) },
  { requiredKeys: [] },
);

/** The same entries in another order. */
export const withShuffled = entries.chain((all) =>
  fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
);
