import { describe, expect, it } from "vitest";
import type { Applicant, DecisionInput } from "../../shared/decide/decision.ts";
import { applicant, decided, levelOf, outcomeOf, resultsOf } from "./decideSupport.ts";

/** So many places of four stars, for whoever stands for them. */
const places = (number: number, rules: DecisionInput["rules"] & object) => ({
  quotas: { "4": { kind: "fixed", places: number } as const },
  rules,
});
const both = { order: ["nextMet", "panel"] as const };

/** Branches that stand for four stars, by their items met of the next star. */
const four = (nextMet: Readonly<Record<string, number>>, more: Partial<Applicant> = {}) =>
  Object.entries(nextMet).map(([id, nextMet]) => applicant(id, 4, { nextMet, ...more }));

describe("a criterion that somebody lacks", () => {
  it("puts nobody behind for lacking a criterion that others have", () => {
    const some = [
      ...four({ a: 5, b: 3 }, { panel: 90 }),
      ...four({ c: 3 }),
      ...four({ d: 2 }, { panel: 1 }),
    ];
    const decision = decided(some, places(2, both));
    expect(resultsOf(decision)).toMatchObject({
      a: ["awarded", 4, "placed"],
      b: ["undecided", null, "lacks"],
      c: ["undecided", null, "lacks"],
      d: ["notAwarded", 0, "noPlace"],
    });
    expect(outcomeOf(decision, "b").reasons[0]?.data).toMatchObject({
      rank: 2,
      count: 2,
      zh: "评审得分",
      en: "panel score",
    });
    expect(levelOf(decision, 4).tiedAtLine).toEqual(["b", "c"]);
    expect(levelOf(decided(some, places(3, both)), 4).tiedAtLine).toEqual([]);
  });

  it("does not go on to a later criterion where an earlier one is lacking", () => {
    const order = { order: ["margin", "panel"] as const };
    const some = [
      applicant("a", 4, { margin: 5, panel: 1 }),
      applicant("b", 4, { panel: 99 }),
      applicant("c", 4, { panel: 98 }),
    ];
    expect(levelOf(decided(some, places(1, order)), 4).tiedAtLine).toEqual(["a", "b", "c"]);
    const share = { order: ["attained", "panel"] as const };
    const [a, b] = some.map(({ attained: _, ...more }) => more) as Applicant[];
    const two = [{ ...a, attained: { value: 1, of: 2 } }, b] as Applicant[];
    expect(levelOf(decided(two, places(1, share)), 4).tiedAtLine).toEqual(["a", "b"]);
  });

  it("skips no criterion, though nobody has it", () => {
    const order = { order: ["margin", "panel"] as const };
    const two = [applicant("a", 4, { panel: 1 }), applicant("b", 4, { panel: 2 })];
    const decision = decided(two, places(1, order));
    expect(levelOf(decision, 4).tiedAtLine).toEqual(["a", "b"]);
    expect(outcomeOf(decision, "a").reasons[0]?.data).toMatchObject({
      en: "margin over the thresholds",
    });
  });

  it("is none where the highest star is reached: there is no next one to count for", () => {
    const order = { order: ["nextMet", "margin"] as const };
    const five = [
      applicant("a", 5, { margin: 3 }),
      applicant("b", 5, { margin: 7 }),
      applicant("c", 4, { star: 5, margin: 1 }),
      applicant("d", 4, { nextMet: 41, margin: 9 }),
    ];
    const one = { kind: "fixed", places: 1 } as const;
    const decision = decided(five, { quotas: { "4": one, "5": one }, rules: order });
    expect(resultsOf(decision)).toMatchObject({
      a: ["notAwarded", 0, "noPlace"],
      b: ["awarded", 5, "placed"],
      c: ["awarded", 4, "above", "placed"],
      d: ["notAwarded", 0, "noPlace"],
    });
  });

  it("asks for no criterion that it can do without", () => {
    const three = [
      ...four({ a: 5 }),
      ...four({ b: 3 }, { panel: 1 }),
      ...four({ c: 3 }, { panel: 2 }),
    ];
    expect(levelOf(decided(three, places(2, both)), 4)).toMatchObject({ awarded: 2, next: ["b"] });
    const order = { order: ["nextMet", "margin", "panel"] as const };
    const decision = decided(three, places(2, order));
    expect(outcomeOf(decision, "c").reasons[0]?.data["en"]).toBe("margin over the thresholds");
  });
});
