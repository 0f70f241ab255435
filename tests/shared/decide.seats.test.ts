import { describe, expect, it } from "vitest";
import type { Applicant, DecisionInput } from "../../shared/decide/decision.ts";
import {
  applicant,
  decided,
  gridOf,
  levelOf,
  outcomeOf,
  proposalsOf,
  resultsOf,
  several,
} from "./decideSupport.ts";

describe("falling back", () => {
  const quotas = { "5": { kind: "fixed", places: 1 }, "4": { kind: "fixed", places: 1 } } as const;
  const rules = { fallBack: true, order: ["nextMet"] } as const;

  it("comes to the next star that is reached, and stands there like the others", () => {
    const all = [
      applicant("a", 5, { nextMet: 9 }),
      applicant("b", 5, { nextMet: 8 }),
      applicant("c", 5, { nextMet: 7 }),
      applicant("d", 5, { star: 4, nextMet: 1 }),
      applicant("e", 4, { nextMet: 2 }),
    ];
    const decision = decided(all, { quotas, rules });
    expect(resultsOf(decision)).toEqual({
      a: ["awarded", 5, "placed"],
      b: ["awarded", 4, "noPlace", "placed", "fellBack"],
      c: ["awarded", 3, "noPlace", "noPlace", "reached", "fellBack"],
      d: ["awarded", 3, "below", "noPlace", "reached", "fellBack"],
      e: ["awarded", 3, "noPlace", "reached", "fellBack"],
    });
    expect(decision.levels.map(({ applicants, awarded }) => [applicants, awarded])).toEqual([
      [3, 3],
      [4, 1],
      [4, 1],
    ]);
    expect(outcomeOf(decision, "c").reasons.at(-1)?.data).toEqual({ applied: 5, star: 3 });
    expect(outcomeOf(decision, "c").rank).toBe(1);
  });

  it("is nobody's right where the rules do not say so", () => {
    const all = [applicant("a", 5, { star: 4 }), applicant("b", 4, { star: 0 })];
    expect(resultsOf(decided(all, { quotas, rules: {} }))).toEqual({
      a: ["notAwarded", 0, "below"],
      b: ["notAwarded", 0, "below"],
    });
    expect(resultsOf(decided(all, { quotas, rules: { fallBack: false } }))).toMatchObject({
      a: ["notAwarded", 0, "below"],
    });
  });

  it("leaves open whom somebody may still push out of a place", () => {
    const all = [...several("a b", 5, { nextMet: 9 }), applicant("c", 4, { nextMet: 1 })];
    const decision = decided(all, { quotas, rules });
    expect(resultsOf(decision)).toEqual({
      a: ["undecided", null, "tied"],
      b: ["undecided", null, "tied"],
      c: ["undecided", null, "waits"],
    });
    expect(outcomeOf(decision, "a")).toMatchObject({ rank: 1, tied: true });
    expect(levelOf(decision, 4)).toMatchObject({ applicants: 3, awarded: 0 });
    expect(levelOf(decision, 3)).toMatchObject({ applicants: 3, awarded: 0, eligible: 0 });
  });
});

describe("vetoes that cap", () => {
  const grid = gridOf("named");
  const capped = (confirmed: boolean) => ({ vetoes: [{ veto: "arrears", confirmed }] });

  it("bar what is above, and no more", () => {
    const all = [
      applicant("a", 3, capped(true)),
      applicant("b", 3, capped(false)),
      applicant("c", 2, capped(true)),
      applicant("d", 1, capped(false)),
    ];
    const decision = decided(all, { grid });
    expect(resultsOf(decision)).toEqual({
      a: ["notAwarded", 0, "vetoCap"],
      b: ["undecided", null, "vetoOpen"],
      c: ["awarded", 2, "vetoCap", "reached"],
      d: ["awarded", 1, "vetoOpen", "reached"],
    });
    expect(proposalsOf(decision)).toHaveLength(4);
    expect(levelOf(decision, 3).applicants).toBe(1);
    expect(levelOf(decision, 2).applicants).toBe(1);
    expect(outcomeOf(decision, "a").reasons[0]?.data).toMatchObject({ veto: "arrears", star: 2 });
  });

  it("let fall back to what they cap at, where the rules do", () => {
    const all = [applicant("a", 3, capped(true)), applicant("b", 4, { star: 1, ...capped(true) })];
    expect(resultsOf(decided(all, { grid, rules: { fallBack: true } }))).toEqual({
      a: ["awarded", 2, "vetoCap", "reached", "fellBack"],
      b: ["awarded", 1, "vetoCap", "below", "reached", "fellBack"],
    });
  });

  it("take away what is held above", () => {
    const holder: Partial<Applicant> = { holds: 3, recheck: "passed", ...capped(true) };
    expect(resultsOf(decided([applicant("a", 3, holder)], { grid }))).toEqual({
      a: ["notAwarded", 0, "vetoCap", "keeps"],
    });
  });
});

describe("direct recognition", () => {
  const direct = { star: 4, basis: "model branch of the province" };
  const all = [
    applicant("a", 4, { direct, star: null, nextMet: 0 }),
    ...several("b c", 4, { nextMet: 5 }),
  ];
  const input = (rules: DecisionInput["rules"]) =>
    ({
      rules: { order: ["nextMet"], ...rules },
      quotas: { "4": { kind: "fixed", places: 3 } },
    }) as const;

  it("takes a place before those who stand for one", () => {
    const decision = decided(all, input({ direct: true }));
    expect(resultsOf(decision)).toEqual({
      a: ["awarded", 4, "direct"],
      b: ["awarded", 4, "placed"],
      c: ["awarded", 4, "placed"],
    });
    expect(outcomeOf(decision, "a")).not.toHaveProperty("rank");
    expect(outcomeOf(decision, "a").reasons[0]?.data).toEqual({ star: 4, found: direct.basis });
    expect(levelOf(decision, 4)).toMatchObject({ applicants: 3, held: 1, eligible: 2, awarded: 3 });
  });

  it("is not used where the rules do not know it", () => {
    for (const rules of [{}, { direct: false }])
      expect(resultsOf(decided(all, input(rules)))).toMatchObject({
        a: ["undecided", null, "directOff", "noStar"],
      });
  });

  it("is below what is applied for: the branch stands for that first", () => {
    const five = [applicant("a", 5, { direct }), applicant("b", 5, { direct, star: 4 })];
    expect(resultsOf(decided(five, { ...input({ direct: true }), quotas: {} }))).toEqual({
      a: ["awarded", 5, "direct", "reached"],
      b: ["awarded", 4, "direct", "below"],
    });
  });

  it("gives way to a veto, and to a failed inspection", () => {
    const veto = { veto: "discipline", confirmed: true };
    const two = [
      applicant("a", 4, { direct, vetoes: [veto] }),
      applicant("b", 4, { direct, inspection: "failed" }),
      applicant("c", 3, { direct }),
    ];
    expect(resultsOf(decided(two, input({ direct: true })))).toEqual({
      a: ["barred", 0, "vetoCancel", "direct"],
      b: ["notAwarded", 0, "inspection", "direct"],
      c: ["awarded", 4, "direct"],
    });
  });
});
