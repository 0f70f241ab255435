import { describe, expect, it } from "vitest";
import type { Applicant, DecisionInput } from "../../shared/decide/decision.ts";
import { applicant, codesOf, decided, levelOf, resultsOf } from "./decideSupport.ts";

const pending = { vetoes: [{ veto: "discipline" }] };
const vetoed = { vetoes: [{ veto: "discipline", confirmed: true }] };

const rules = { order: ["nextMet"] as const };
const places = (number: number): Partial<DecisionInput> => ({
  quotas: { "4": { kind: "fixed", places: number } },
  rules,
});

/** Best first: each has one item fewer than the one before. */
const falling = (ids: string, more: Readonly<Record<string, Partial<Applicant>>> = {}) =>
  ids.split(" ").map((id, at) => applicant(id, 4, { nextMet: 20 - at, ...more[id] }));

const summary = (decision: ReturnType<typeof decided>) =>
  decision.outcomes.map(({ id, result }) => `${id} ${result}`).join(", ");

describe("what is still open", () => {
  it("leaves open whoever comes in or not by it, and nobody else", () => {
    const decision = decided(falling("a b c d e", { b: pending }), places(3));
    expect(resultsOf(decision)).toEqual({
      a: ["awarded", 4, "placed"],
      b: ["undecided", null, "vetoOpen"],
      c: ["awarded", 4, "placed"],
      d: ["undecided", null, "waits"],
      e: ["notAwarded", 0, "noPlace"],
    });
    const level = levelOf(decision, 4);
    expect(level).toMatchObject({ applicants: 5, eligible: 4, places: 3, awarded: 2, next: ["d"] });
    expect(codesOf(level.reasons)).toEqual(["quota.fixed", "provisional"]);
    expect(level.reasons[1]?.data).toEqual({ star: 4, count: 1 });
  });

  it("lets the next move up once it is confirmed", () => {
    expect(summary(decided(falling("a b c d e", { b: vetoed }), places(3)))).toBe(
      "a awarded, b barred, c awarded, d awarded, e notAwarded",
    );
  });

  it("counts for nobody where it stands beyond the line", () => {
    expect(summary(decided(falling("a b c d", { d: pending }), places(2)))).toBe(
      "a awarded, b awarded, c notAwarded, d notAwarded",
    );
  });

  it("may take places away, where they depend on the number of applicants", () => {
    const growing = { quotas: undefined, rules } as unknown as Partial<DecisionInput>;
    const five = decided(falling("a b c d e", { e: pending }), growing);
    expect(summary(five)).toBe("a awarded, b awarded, c awarded, d undecided, e notAwarded");
    expect(levelOf(five, 4)).toMatchObject({ applicants: 5, places: 4 });
    const four = decided(falling("a b c d e", { e: vetoed }), growing);
    expect(summary(four)).toBe("a awarded, b awarded, c awarded, d notAwarded, e barred");
    expect(levelOf(four, 4)).toMatchObject({ applicants: 4, places: 3 });
  });

  it("takes none away from a number that was frozen", () => {
    const frozen = { rules, applications: { "4": 5 } };
    for (const e of [pending, vetoed])
      expect(summary(decided(falling("a b c d e", { e }), frozen))).toContain(
        "c awarded, d awarded, e",
      );
  });

  it("can come before all others where there is no star yet", () => {
    const decision = decided(falling("a b c", { c: { star: null } }), places(2));
    expect(resultsOf(decision)).toEqual({
      a: ["awarded", 4, "placed"],
      b: ["undecided", null, "waits"],
      c: ["undecided", null, "noStar"],
    });
    expect(levelOf(decision, 4)).toMatchObject({ applicants: 3, eligible: 2, awarded: 1 });
  });

  it("is no more than a remark for who misses the star, or is barred, anyway", () => {
    const more = { a: { star: 3, ...pending }, b: { inspection: "failed", ...pending } } as const;
    expect(resultsOf(decided(falling("a b", more), places(2)))).toEqual({
      a: ["notAwarded", 0, "vetoOpen", "below"],
      b: ["notAwarded", 0, "vetoOpen", "inspection"],
    });
    const both = { vetoes: [{ veto: "discipline" }, { veto: "discipline", confirmed: true }] };
    const barred = decided(falling("a", { a: both }), places(2));
    expect(resultsOf(barred)).toEqual({ a: ["barred", 0, "vetoOpen", "vetoCancel"] });
    expect(barred.proposals.map(({ confirmed }) => confirmed)).toEqual([false, true]);
  });
});

describe("a tie that the coordinator has settled", () => {
  const tie = (chosen: readonly string[], more: Partial<Applicant> = {}) =>
    ["a", "b", "c", "d"].map((id) => {
      const words = chosen.includes(id) ? { chosen: "longer in service" } : {};
      return applicant(id, 4, {
        nextMet: id === "a" ? 9 : 5,
        ...words,
        ...(id === "d" ? more : {}),
      });
    });

  it("gives the places to whom was chosen, with the reason, and the next are the others", () => {
    const decision = decided(tie(["c", "d"]), places(3));
    expect(resultsOf(decision)).toEqual({
      a: ["awarded", 4, "placed"],
      b: ["notAwarded", 0, "notChosen"],
      c: ["awarded", 4, "chosen"],
      d: ["awarded", 4, "chosen"],
    });
    expect(decision.outcomes[2]?.reasons[0]?.data).toEqual({
      star: 4,
      rank: 2,
      places: 3,
      count: 3,
      found: "longer in service",
    });
    expect(decision.outcomes[1]?.reasons[0]?.data).toEqual({
      star: 4,
      rank: 2,
      places: 3,
      count: 3,
    });
    expect(levelOf(decision, 4)).toMatchObject({ tiedAtLine: [], next: ["b"], awarded: 3 });
    expect(codesOf(levelOf(decision, 4).reasons)).toEqual(["quota.fixed"]);
  });

  it.each([
    ["too few are chosen", ["c"], {}],
    ["too many", ["b", "c", "d"], {}],
    ["something is open", ["c", "d"], { vetoes: [{ veto: "discipline" }] }],
  ])("stays where %s", (_, chosen, more) => {
    const decision = decided(tie(chosen, more), places(3));
    expect(summary(decision)).toMatch(/^a awarded, b undecided, c undecided, d undecided$/);
    const level = levelOf(decision, 4);
    expect(level.tiedAtLine).toEqual(["b", "c", "d"]);
    expect(codesOf(level.reasons)).toContain("chosenOthers");
    expect(level.reasons.at(-1)?.data).toEqual({ count: chosen.length, places: 2 });
  });

  it("stays where only the number of places is open", () => {
    const five = [...tie(["b", "c"]), applicant("e", 4, { star: 3, ...pending })];
    const decision = decided(five, {
      rules,
      quotas: {
        "4": { kind: "share", of: "applicants", percent: 60, rounding: "floor", minIfAny: 0 },
      },
    });
    expect(levelOf(decision, 4)).toMatchObject({ places: 3, tiedAtLine: ["b", "c", "d"] });
  });

  it("is not looked at elsewhere", () => {
    expect(summary(decided(tie(["a", "c"]), places(4)))).toBe(
      "a awarded, b awarded, c awarded, d awarded",
    );
    expect(summary(decided(falling("a b c", { c: { chosen: "x" } }), places(1)))).toBe(
      "a awarded, b notAwarded, c notAwarded",
    );
  });
});
