import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Result } from "../../shared/index.ts";
import { type DrawInput, draw } from "../../shared/record/draw.ts";
import { drawByUnit } from "../../shared/record/drawByUnit.ts";
import { type SampleRule, sampleSize } from "../../shared/record/sampleSize.ts";
import { drawCases, refusals, right } from "./recordSupport.ts";

const held = (input: DrawInput) => right(draw(input));
/** code, what was found, where, the limit */
const places = (result: Result<unknown>) => refusals(result, "found", "at", "limit");

describe("sampleSize", () => {
  const rule: SampleRule = { percent: 30, atLeast: 1, rounding: "ceil" };

  it.each(drawCases.sizes)(
    "%d percent, at least %d, %s, of %d: %d",
    (percent, atLeast, rounding, of, size) => {
      expect(sampleSize({ percent, atLeast, rounding }, of)).toEqual({ ok: true, value: size });
    },
  );

  it("is exact, at least what was asked, and never more than there are", () => {
    const some = fc.record({
      percent: fc.nat(10_000).map((hundredths) => hundredths / 100),
      atLeast: fc.nat(3),
      rounding: fc.constantFrom("floor" as const, "round" as const, "ceil" as const),
    });
    fc.assert(
      fc.property(some, fc.nat(100_000), (rule, applicants) => {
        const result = sampleSize(rule, applicants);
        const size = result.ok ? result.value : Number.NaN;
        // in ten-thousandths, all of which a float holds exactly
        const over = size * 10_000 - applicants * Math.round(rule.percent * 100);
        expect(size).toBeGreaterThanOrEqual(Math.min(rule.atLeast, applicants));
        expect(size).toBeLessThanOrEqual(applicants);
        const [most, least] = { floor: [0, -9999], round: [5000, -4999], ceil: [9999, 0] }[
          rule.rounding
        ] as [number, number];
        expect(over).toBeGreaterThanOrEqual(least);
        if (size > rule.atLeast) expect(over).toBeLessThanOrEqual(most);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    [{ percent: -1 }, "percent", "-1", "0–100, 0.01"],
    [{ percent: 100.01 }, "percent", "100.01", "0–100, 0.01"],
    [{ percent: 33.333 }, "percent", "33.333", "0–100, 0.01"],
    [{ percent: Number.NaN }, "percent", "NaN", "0–100, 0.01"],
    [{ percent: "30" }, "percent", "30", "0–100, 0.01"],
    [{ percent: { valueOf: 1, toString: 1 } }, "percent", "{…}", "0–100, 0.01"],
    [{ atLeast: -1 }, "atLeast", "-1", "0, 1, 2…"],
    [{ atLeast: 0.5 }, "atLeast", "0.5", "0, 1, 2…"],
    [{ atLeast: undefined }, "atLeast", "undefined", "0, 1, 2…"],
    [{ rounding: "up" }, "rounding", "up", "floor, round, ceil"],
    [{ rounding: "constructor" }, "rounding", "constructor", "floor, round, ceil"],
  ])("refuses a rule with %j", (change, at, found, limit) => {
    const changed = { ...rule, ...change } as SampleRule;
    expect(places(sampleSize(changed, 5))).toEqual([["draw.rate", found, at, limit]]);
  });

  it("refuses what is no number of applicants, and no rule at all", () => {
    expect(places(sampleSize(rule, -1))).toEqual([["draw.rate", "-1", "applicants", "0, 1, 2…"]]);
    expect(places(sampleSize(rule, 2 ** 53))).toEqual([
      ["draw.rate", "9007199254740992", "applicants", "0, 1, 2…"],
    ]);
    const none = sampleSize(null as unknown as SampleRule, 5);
    expect(none.ok || none.issues.map(({ data }) => data.at)).toEqual([
      "percent",
      "atLeast",
      "rounding",
    ]);
  });
});

describe("drawByUnit", () => {
  const rule: SampleRule = { percent: 50, atLeast: 1, rounding: "floor" };
  const applicants = [
    { id: "b7" },
    { id: "b4", unit: "u2" },
    { id: "b1", unit: "u1" },
    { id: "b2", unit: "u1" },
    { id: "b3", unit: "u1" },
    { id: "b6", unit: "u10" },
    { id: "b5", unit: "u1" },
  ];
  const byUnit = (seed: string, from: typeof applicants = applicants) => {
    const result = drawByUnit({ seed, applicants: from, rule });
    return result.ok ? result.value : [];
  };

  it("draws in each unit for itself, by unit, those without one last, all under the same seed", () => {
    const seed = "lottery 42";
    expect(byUnit(seed)).toEqual([
      held({ seed, unit: "u1", list: ["b1", "b2", "b3", "b5"], take: 2 }),
      held({ seed, unit: "u10", list: ["b6"], take: 1 }),
      held({ seed, unit: "u2", list: ["b4"], take: 1 }),
      held({ seed, list: ["b7"], take: 1 }),
    ]);
    expect(byUnit(seed, applicants.toReversed())).toEqual(byUnit(seed));
    expect(byUnit(seed, [])).toEqual([]);
  });

  it("a unit's draw does not depend on the other units", () => {
    const one = applicants.filter(({ unit }) => unit === "u1");
    expect(byUnit("lottery 43", one)).toEqual(byUnit("lottery 43").slice(0, 1));
    expect(one).toHaveLength(4);
  });

  it("units are independent of each other: who is drawn here says nothing about there", () => {
    const pairs = ["a1", "a2", "b1", "b2"].map((id) => ({ id, unit: id.slice(0, 1) }));
    const both = new Map<string, number>();
    for (let run = 0; run < 1000; run += 1) {
      const drawn = byUnit(`seed no. ${run}`, pairs).flatMap(({ drawn }) => drawn);
      both.set(drawn.join(), (both.get(drawn.join()) ?? 0) + 1);
    }
    expect([...both.keys()].sort()).toEqual(["a1,b1", "a1,b2", "a2,b1", "a2,b2"]);
    // 3 degrees of freedom: beyond 21 in one of 8,000 fair trials
    const chiSquare = [...both.values()].reduce((sum, n) => sum + (n - 250) ** 2 / 250, 0);
    expect(chiSquare).toBeLessThan(21);
  });

  it("refuses a branch in two units, and what draw and sampleSize refuse", () => {
    const seed = "lottery 42";
    const twice = [...applicants, { id: "b4", unit: "u1" }];
    expect(places(drawByUnit({ seed, applicants: twice, rule }))).toEqual([
      ["draw.idTwice", "b4", undefined, undefined],
    ]);
    expect(places(drawByUnit({ seed: "short", applicants, rule }))).toEqual([
      ["draw.seed", "short", undefined, "8–200"],
    ]);
    expect(places(drawByUnit({ seed, applicants: [{ id: "a", unit: "" }], rule }))).toEqual([
      ["draw.id", "", "unit", "1–200"],
    ]);
    expect(places(drawByUnit({ seed, applicants, rule: { ...rule, percent: 101 } }))).toEqual([
      ["draw.rate", "101", "percent", "0–100, 0.01"],
    ]);
  });
});
