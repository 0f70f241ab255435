import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareShares, type Share } from "../../shared/index.ts";
import { share } from "./rankEntries.ts";

/** Exact and slow: 1 where the first share is greater. */
const order = (a: Share, b: Share) => {
  const difference = BigInt(a.value) * BigInt(b.of) - BigInt(b.value) * BigInt(a.of);
  return difference > 0n ? 1 : difference < 0n ? -1 : 0;
};

const max = Number.MAX_SAFE_INTEGER;

describe("compareShares", () => {
  it("is exact, however large the numbers", () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        expect(compareShares(a, b)).toBe(order(a, b));
      }),
      { numRuns: 2000 },
    );
  });

  it.each<[string, Share, Share, number]>([
    ["79 of 99 is not 80 %", { value: 79, of: 99 }, { value: 80, of: 100 }, -1],
    ["80 of 100 is 4 of 5", { value: 80, of: 100 }, { value: 4, of: 5 }, 0],
    ["a bonus may pass 1", { value: 5, of: 4 }, { value: 1, of: 1 }, 1],
    ["nothing is nothing", { value: 0, of: 3 }, { value: 0, of: max }, 0],
    ["both products just safe", { value: max, of: 1 }, { value: max - 1, of: 1 }, 1],
    ["products of 2^53 and one less", { value: 2 ** 27, of: max }, { value: 1, of: 2 ** 26 }, 1],
    ["long and equal", { value: max, of: max - 1 }, { value: max, of: max - 1 }, 0],
    ["long and nearly equal", { value: max - 1, of: max }, { value: max - 2, of: max - 1 }, 1],
    ["one long product, one short", { value: max, of: max }, { value: 1, of: max }, 1],
    ["one short product, one long", { value: 1, of: max }, { value: max, of: max }, -1],
  ])("%s", (_, a, b, sign) => {
    expect(compareShares(a, b)).toBe(sign);
    expect(compareShares(b, a) + 0).toBe(-sign + 0);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["not given", undefined],
    ["of nothing", { value: 0, of: 0 }],
    ["below 0", { value: -1, of: 1 }],
    ["of less than nothing", { value: 1, of: -1 }],
    ["parts", { value: 0.5, of: 1 }],
    ["no number", { value: "1", of: 1 }],
    ["NaN", { value: Number.NaN, of: 1 }],
    ["without end", { value: 1, of: Infinity }],
    ["too long", { value: 2 ** 53, of: 1 }],
    ["a number", 1],
  ])("what is no share is smaller than every share, and as small as another: %s", (_, none) => {
    const odd = none as Share;
    expect(compareShares(odd, { value: 0, of: 1 })).toBe(-1);
    expect(compareShares({ value: 0, of: 1 }, odd)).toBe(1);
    expect(compareShares(odd, odd)).toBe(0);
    expect(compareShares(odd, { value: 1, of: 0 })).toBe(0);
  });
});
