import { describe, expect, it } from "vitest";
import * as z from "zod";
import { quota } from "../../shared/decide/quota.ts";
import type { QuotaRule } from "../../shared/index.ts";
import { readCases, shipped } from "./cases.ts";

type Growing = Extract<QuotaRule, { base: number }>;

const threeRoundings = z.tuple([z.number(), z.number(), z.number()]);
const cases = readCases(
  "quota.json",
  z.strictObject({
    /** star, year, the number before rounding, then floor, round, ceil of: exact, chained, linear growth */
    growing: z.array(
      z.tuple([z.string(), z.number(), z.string(), threeRoundings, threeRoundings, threeRoundings]),
    ),
    /** star, year, applicants, places, under the shipped rule */
    applicants: z.array(z.tuple([z.string(), z.number(), z.number(), z.number()])),
    /** name, rule, applicants, all branches, places, codes */
    others: z.array(
      z.tuple([
        z.string(),
        z.unknown(),
        z.number(),
        z.number().nullable(),
        z.number(),
        z.array(z.string()),
      ]),
    ),
  }),
);

const roundings = ["floor", "round", "ceil"] as const;

const taihu = (star: string): Growing => {
  const rule = shipped("taihu-42").quotas?.[star];
  if (!rule || !("base" in rule)) throw new Error(`no quota for ${star}`);
  return rule;
};

const codes = (places: { readonly reasons: readonly { readonly code: string }[] }) =>
  places.reasons.map(({ code }) => code);

describe("quota, worked examples of scheme A", () => {
  it.each(cases.growing)("%s stars in %d: %s", (star, year, _, exact, chained, linear) => {
    for (const [at, rounding] of roundings.entries()) {
      const rule = { ...taihu(star), rounding };
      const full = (more: Partial<Growing>) => quota({ ...rule, ...more }, year, 1000).places;
      expect(full({})).toBe(exact[at]);
      expect(full({ chained: true })).toBe(chained[at]);
      expect(full({ growthMode: "linear" })).toBe(linear[at]);
      expect(full({ growthMode: "linear", chained: true })).toBe(linear[at]);
    }
  });

  it.each(cases.applicants)("%s stars in %d, %d apply: %d", (star, year, applicants, places) => {
    expect(quota(taihu(star), year, applicants).places).toBe(places);
  });

  it("rounds a share as the rule says, apart from the growth", () => {
    const places = (shareRounding: Growing["shareRounding"]) =>
      quota({ ...taihu("4"), shareRounding }, 2017, 7).places;
    expect(roundings.map(places)).toEqual([5, 6, 6]);
  });

  it("rounds up to 40 and 15 where the rule says so, and then asks for as many applicants", () => {
    const four = { ...taihu("4"), rounding: "round" } as const;
    expect(quota(four, 2020, 60).places).toBe(40);
    expect(quota(four, 2020, 39).places).toBe(31);
    expect(quota({ ...taihu("5"), rounding: "round" }, 2021, 20).places).toBe(15);
  });

  it("gives one applicant no place where nobody is promised one", () => {
    expect(quota({ ...taihu("4"), minIfAny: 0 }, 2017, 1)).toMatchObject({ places: 0 });
  });

  it("says how the number comes about, in both languages", () => {
    const full = quota(taihu("4"), 2020, 60);
    expect(codes(full)).toEqual(["quota.cap", "quota.full"]);
    expect(full.reasons.map(({ data }) => data)).toEqual([
      { base: 30, growth: 10, years: 3, places: 39 },
      { applicants: 60, places: 39 },
    ]);
    expect(full.why).toEqual([
      "名额基数 30 个，每年增长 10%，增长 3 次后为 39 个。",
      "申报 60 个，达到名额数，按名额 39 个择优评定。",
    ]);
    const below = quota(taihu("4"), 2017, 29);
    expect(codes(below)).toEqual(["quota.base", "quota.below"]);
    expect(below.reasons[1]?.data).toEqual({ applicants: 29, limit: 30, percent: 80, places: 23 });
    expect(below.reasons[1]?.message.en).toBe(
      "29 applied, fewer than the 30 places: 80 % of them, 23. With 30 applicants it would be 30.",
    );
    expect(codes(quota(taihu("4"), 2016, 1))).toEqual([
      "quota.base",
      "quota.below",
      "quota.minimum",
    ]);
  });
});

describe("quota, other kinds of rules", () => {
  it.each(cases.others)("%s", (_, rule, applicants, branches, places, expected) => {
    const found = quota(rule as QuotaRule, 2026, applicants, branches ?? undefined);
    expect([found.places, codes(found)]).toEqual([places, expected]);
  });

  it("names the figures of a share", () => {
    const rule = { kind: "share", percent: 30, rounding: "floor", minIfAny: 0 } as const;
    const data = (of: "all" | "applicants") =>
      quota({ ...rule, of }, 2026, 20, 40).reasons[0]?.data;
    expect(data("all")).toEqual({ percent: 30, branches: 40, applicants: 20, places: 12 });
    expect(data("applicants")).toEqual({ percent: 30, applicants: 20, places: 6 });
  });

  it("names the figures of every other step", () => {
    const base = quota(taihu("4"), 2017, 1).reasons.map(({ data }) => data);
    expect([base[0], base[2]]).toEqual([{ places: 30 }, { places: 1 }]);
    const fixed = quota({ kind: "fixed", places: 3 }, 2026, 2).reasons[0]?.data;
    expect(fixed).toEqual({ limit: 3, applicants: 2, places: 2 });
  });

  it("needs no year where nothing grows", () => {
    const year = Number.NaN;
    expect(quota({ kind: "fixed", places: 3 }, year, 5).places).toBe(3);
  });
});

describe("quota, what cannot be used", () => {
  it.each<[string, unknown, unknown, unknown, string, string?]>([
    ["no rule", null, 2026, 5, "quota.rule"],
    ["a list", [], 2026, 5, "quota.rule"],
    ["half an applicant", taihu("4"), 2026, 2.5, "quota.applicants", "2.5"],
    ["fewer than none", taihu("4"), 2026, -1, "quota.applicants", "-1"],
    ["more than can be counted", taihu("4"), 2026, 2 ** 53, "quota.applicants", "9007199254740992"],
    ["no year", taihu("4"), undefined, 5, "quota.year", ""],
    ["half a year", taihu("4"), 2026.5, 5, "quota.year", "2026.5"],
    ["a year too far", taihu("4"), 2518, 5, "quota.year", "2518"],
  ])("refuses %s", (_, rule, year, applicants, code, found) => {
    const { places, reasons } = quota(rule as never, year as never, applicants as never);
    expect([places, ...reasons.map((reason) => [reason.code, reason.data.found])]).toEqual([
      0,
      [code, found],
    ]);
  });

  it("reckons five hundred years ahead, at the fastest growth there is", () => {
    const rule = { ...taihu("4"), base: 100_000, growth: 100 } as const;
    const { reasons } = quota(rule, 2517, 10);
    expect(reasons[0]?.data["places"]).toBe(Number(100_000n * 2n ** 500n));
    expect(quota({ ...rule, chained: true }, 2517, 10).reasons).toEqual(reasons);
  });
});
