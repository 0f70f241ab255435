import { describe, expect, it } from "vitest";
import type { Applicant, DecisionInput } from "../../shared/decide/decision.ts";
import {
  applicant,
  codesOf,
  decided,
  gridOf,
  levelOf,
  outcomeOf,
  resultsOf,
  several,
} from "./decideSupport.ts";

const kept: Partial<Applicant> = { holds: 4, recheck: "passed", star: null };
const rules = { order: ["nextMet"] } as const;
const quotas = { "4": { kind: "fixed", places: 3 } } as const;

/** Two who keep four stars, three who are new. */
const all = [
  ...several("h1 h2", 4, kept),
  applicant("n1", 4, { nextMet: 9 }),
  applicant("n2", 4, { nextMet: 8 }),
  applicant("n3", 4, { nextMet: 7 }),
];

describe("places and who holds the star already", () => {
  it("are for all holders of the year: who keeps the star takes one", () => {
    const decision = decided(all, { rules, quotas });
    expect(resultsOf(decision)).toMatchObject({
      h1: ["awarded", 4, "keeps"],
      n1: ["awarded", 4, "placed"],
      n2: ["notAwarded", 0, "noPlace"],
    });
    expect(outcomeOf(decision, "n1").reasons[0]?.data).toEqual({ star: 4, rank: 1, places: 1 });
    const level = levelOf(decision, 4);
    expect(level).toMatchObject({ applicants: 5, held: 2, eligible: 3, places: 3, awarded: 3 });
    expect(codesOf(level.reasons)).toEqual(["quota.fixed", "held"]);
    expect(level.reasons[1]?.data).toEqual({ count: 2, places: 1 });
  });

  it("are on top of them where the rules say that they are for the new", () => {
    const decision = decided(all, { rules: { ...rules, placesFor: "new" }, quotas });
    expect(levelOf(decision, 4)).toMatchObject({
      applicants: 3,
      held: 2,
      eligible: 3,
      places: 5,
      awarded: 5,
    });
    expect(decided(all, { rules: { ...rules, placesFor: "holders" }, quotas })).toEqual(
      decided(all, { rules, quotas }),
    );
  });

  it("take the star from no holder, though there be fewer places", () => {
    const one = { "4": { kind: "fixed", places: 1 } } as const;
    const decision = decided(all, { rules, quotas: one });
    expect(levelOf(decision, 4)).toMatchObject({ places: 2, awarded: 2, held: 2, next: ["n1"] });
    expect(outcomeOf(decision, "n1").result).toBe("notAwarded");
  });

  it("may come free where a holder's star is open", () => {
    const open = all.map((one) =>
      one.id === "h2" ? { ...one, recheck: "rectifying" as const } : one,
    );
    const decision = decided(open, {
      rules: { ...rules, recheck: { rectifyFirst: true, failed: "revoke" } },
      quotas,
    });
    expect(resultsOf(decision)).toMatchObject({
      h1: ["awarded", 4, "keeps"],
      h2: ["undecided", null, "rectifying"],
      n1: ["awarded", 4, "placed"],
      n2: ["undecided", null, "waits"],
      n3: ["notAwarded", 0, "noPlace"],
    });
    const level = levelOf(decision, 4);
    expect(level).toMatchObject({ applicants: 5, held: 1, places: 3, awarded: 2 });
    expect(level.reasons.at(-1)).toMatchObject({
      code: "decision.provisional",
      data: { count: 1 },
    });
    const fresh = decided(open, { rules: { ...rules, placesFor: "new" }, quotas });
    expect(levelOf(fresh, 4)).toMatchObject({ applicants: 3, places: 5, awarded: 4 });
  });

  it("depend on open holders where they depend on the number of applicants", () => {
    const share = {
      kind: "share",
      of: "applicants",
      percent: 60,
      rounding: "ceil",
      minIfAny: 0,
    } as const;
    const open = all.map((one) =>
      one.id === "h2" ? { ...one, recheck: "rectifying" as const } : one,
    );
    const revoke = { recheck: { rectifyFirst: true, failed: "revoke" } } as const;
    const ten = { ...share, percent: 61 };
    expect(
      levelOf(decided(open, { rules: { ...rules, ...revoke }, quotas: { "4": ten } }), 4),
    ).toMatchObject({
      places: 4,
      awarded: 2,
    });
  });
});

describe("a holder who applies for more", () => {
  it("keeps what it holds where it does not get it", () => {
    const five = applicant("a", 5, { star: 4, holds: 4, recheck: "notDrawn" });
    const better = applicant("b", 5, { holds: 3, recheck: "passed" });
    const none = { quotas: { "5": { kind: "fixed", places: 1 } } as const, rules };
    expect(resultsOf(decided([five, better], none))).toEqual({
      a: ["awarded", 4, "keeps", "below"],
      b: ["awarded", 5, "keeps", "placed"],
    });
  });

  it("stands for it, and falls back no lower than to what it holds", () => {
    const one = applicant("a", 5, { star: 3, holds: 4, recheck: "passed" });
    const decision = decided([one], { rules: { fallBack: true }, quotas: {} });
    expect(resultsOf(decision)).toEqual({ a: ["awarded", 4, "keeps", "below"] });
    expect(decision.levels.map(({ applicants, held }) => [applicants, held])).toEqual([
      [0, 0],
      [1, 1],
      [1, 0],
    ]);
  });

  it("keeps it where its unit, or itself, fails an inspection", () => {
    const strict = { rules: { inspection: { star: 3, failures: 1 } } };
    const grid = gridOf("named");
    const all = [
      applicant("a", 3, { unit: "East", inspection: "failed" }),
      applicant("b", 3, { unit: "East", holds: 2, recheck: "passed" }),
      applicant("c", 3, { unit: "East", holds: 3, recheck: "passed" }),
      applicant("d", 4, { holds: 2, recheck: "passed", inspection: "failed" }),
    ];
    expect(resultsOf(decided(all, { grid, ...strict }))).toEqual({
      a: ["barred", 0, "inspection", "unitInspection"],
      b: ["awarded", 2, "unitInspection", "keeps"],
      c: ["awarded", 3, "keeps"],
      d: ["awarded", 2, "inspection", "keeps"],
    });
  });

  it("is open at what it may be lowered to, also below", () => {
    const one = applicant("a", 5, { star: 3, holds: 5, recheck: "unrectified" });
    const other = applicant("b", 4, { nextMet: 1 });
    const single = { quotas: { "4": { kind: "fixed", places: 1 } } as const };
    const rule = { rules: { recheck: { rectifyFirst: true, failed: "lower" } } } as const;
    expect(resultsOf(decided([one, other], { ...single, ...rule }))).toEqual({
      a: ["undecided", null, "lower"],
      b: ["undecided", null, "waits"],
    });
    const revoke = { rules: { recheck: { rectifyFirst: true, failed: "revoke" } } } as const;
    expect(resultsOf(decided([one, other], { ...single, ...revoke }))).toMatchObject({
      b: ["awarded", 4, "placed"],
    });
  });

  it("is awarded no more than what it applies for", () => {
    const one = applicant("a", 3, { star: null, holds: 5, recheck: "passed" });
    expect(resultsOf(decided([one]))).toEqual({ a: ["awarded", 3, "keeps"] });
  });

  it("stays open where it fails and no rule says what follows", () => {
    const all = ["failed", "rectifying", "unrectified"].map((recheck, at) =>
      applicant(`a${at}`, 4, { holds: 4, recheck } as Partial<Applicant>),
    );
    const decision = decided(all, { rules: {} as DecisionInput["rules"] & object });
    expect(Object.values(resultsOf(decision))).toEqual([
      ["undecided", null, "recheckNoRule"],
      ["undecided", null, "recheckNoRule"],
      ["undecided", null, "recheckNoRule"],
    ]);
    expect(decision.proposals).toEqual([]);
  });

  it("is held by a star held before only where it is re-checked", () => {
    const one = applicant("a", 4, { star: 3, holds: 4 });
    expect(resultsOf(decided([one]))).toEqual({ a: ["notAwarded", 0, "below"] });
  });

  it("may stand for what a veto's cap leaves of the star that it takes away", () => {
    const vetoes = [{ veto: "arrears", confirmed: true }];
    const capped = { vetoes, holds: 4, recheck: "passed" } as const;
    const input = { grid: gridOf("named"), rules: { fallBack: true } };
    const two = [applicant("a", 5, { ...capped, star: 2 }), applicant("b", 5, { vetoes, star: 2 })];
    expect(decided(two, input).outcomes.map(({ star }) => star)).toEqual([2, 2]);
    const only = decided([applicant("a", 5, { ...capped, star: 2 })], { grid: gridOf("named") });
    expect(only.outcomes[0]).toMatchObject({ result: "notAwarded", star: 0 });
  });

  it("does not stand in the same year for what it was lowered from, whatever its marks say", () => {
    const failed = applicant("a", 5, { star: 5, holds: 4, recheck: "unrectified" });
    const decision = decided([failed], {
      rules: { recheck: { rectifyFirst: true, failed: "lower" }, fallBack: true },
      confirmed: [{ of: "branch", about: "a", kind: "lower" }],
    });
    expect(outcomeOf(decision, "a")).toMatchObject({ result: "awarded", star: 3 });
  });

  it("is told in words what it is lowered to", () => {
    const confirmed = ["a", "b"].map((about) => ({ of: "branch", about, kind: "lower" }) as const);
    const two = [
      applicant("a", 5, { holds: 5, recheck: "unrectified" }),
      applicant("b", 3, { holds: 3, recheck: "unrectified" }),
    ];
    const { outcomes } = decided(two, { confirmed });
    expect(outcomes.map(({ reasons }) => reasons[0]?.message["zh-CN"])).toEqual([
      "复检不合格，经确认由 5 星降为“4 星”。",
      "复检不合格，经确认由 3 星降为“未评定星级”。",
    ]);
    expect(outcomes.map(({ reasons }) => reasons[0]?.data)).toEqual([
      { star: 5, to: 4, zh: "4 星", en: "4 stars" },
      { star: 3, to: 0, zh: "未评定星级", en: "no star" },
    ]);
    const below = decided([applicant("a", 2, { star: 1 })], { grid: gridOf("named") });
    expect(below.outcomes[0]?.reasons[0]?.data).toMatchObject({ zh: "1 星", en: "1 star" });
  });
});
