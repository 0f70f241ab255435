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

/** So many places of four stars, for whoever stands for them. */
const places = (number: number, rules: DecisionInput["rules"] = {}) => ({
  quotas: { "4": { kind: "fixed", places: number } as const },
  rules: { order: ["nextMet"] as const, ...rules },
});

/** Branches that stand for four stars, by their items met of the next star. */
const four = (nextMet: Readonly<Record<string, number>>, more: Partial<Applicant> = {}) =>
  Object.entries(nextMet).map(([id, nextMet]) => applicant(id, 4, { nextMet, ...more }));

describe("the line of a star", () => {
  it("gives its places to the best, in the published order, and names who comes next", () => {
    const decision = decided(four({ a: 1, b: 5, c: 3, d: 2, e: 2 }), places(2));
    expect(resultsOf(decision)).toEqual({
      a: ["notAwarded", 0, "noPlace"],
      b: ["awarded", 4, "placed"],
      c: ["awarded", 4, "placed"],
      d: ["notAwarded", 0, "noPlace"],
      e: ["notAwarded", 0, "noPlace"],
    });
    expect(decision.outcomes.map(({ rank, tied }) => [rank, tied])).toEqual([
      [5, false],
      [1, false],
      [2, false],
      [3, true],
      [3, true],
    ]);
    expect(outcomeOf(decision, "b").reasons[0]?.data).toEqual({ star: 4, rank: 1, places: 2 });
    expect(levelOf(decision, 4)).toMatchObject({
      applicants: 5,
      eligible: 5,
      places: 2,
      awarded: 2,
      tiedAtLine: [],
      next: ["d", "e"],
    });
  });

  it("shows all who are tied at it, and cuts none of them", () => {
    const decision = decided(four({ a: 5, b: 3, c: 3, d: 3, e: 1 }), places(2));
    expect(resultsOf(decision)).toMatchObject({
      a: ["awarded", 4, "placed"],
      b: ["undecided", null, "tied"],
      c: ["undecided", null, "tied"],
      d: ["undecided", null, "tied"],
      e: ["notAwarded", 0, "noPlace"],
    });
    expect(outcomeOf(decision, "c")).toMatchObject({ rank: 2, tied: true });
    expect(outcomeOf(decision, "c").reasons[0]?.data).toEqual({
      star: 4,
      rank: 2,
      places: 2,
      count: 3,
    });
    expect(levelOf(decision, 4)).toMatchObject({
      awarded: 1,
      tiedAtLine: ["b", "c", "d"],
      next: ["e"],
    });
  });

  it.each([3, 4])("has no tie at it where all who are equal find room: %d places", (number) => {
    const decision = decided(four({ a: 5, b: 3, c: 3, d: 1 }), places(number));
    expect(levelOf(decision, 4)).toMatchObject({
      awarded: number,
      tiedAtLine: [],
      next: number === 3 ? ["d"] : [],
    });
  });

  it("parts the tied by the next criterion, and by nothing else", () => {
    const tied = [...four({ a: 3, c: 3 }, { panel: 80 }), ...four({ b: 3 }, { panel: 80.5 })];
    const both = places(1, { order: ["nextMet", "panel"] });
    expect(levelOf(decided(tied, both), 4)).toMatchObject({ awarded: 1, next: ["a", "c"] });
    expect(levelOf(decided(tied, places(1)), 4)).toMatchObject({
      awarded: 0,
      tiedAtLine: ["a", "b", "c"],
    });
    const none = places(1, { order: [] });
    expect(levelOf(decided(four({ a: 1, b: 2 }), none), 4).tiedAtLine).toEqual(["a", "b"]);
  });

  it("goes by the attained share where no order is published", () => {
    const two = [
      applicant("a", 4, { attained: { value: 79, of: 99 }, nextMet: 9 }),
      applicant("b", 4, { attained: { value: 80, of: 100 } }),
    ];
    const { quotas } = places(1);
    expect(resultsOf(decided(two, { quotas, rules: {} }))).toMatchObject({
      a: ["notAwarded", 0, "noPlace"],
      b: ["awarded", 4, "placed"],
    });
  });

  it("is never filled with who does not reach the star", () => {
    const all = [...four({ a: 3 }), ...four({ b: 9, c: 8 }, { star: 3 })];
    const decision = decided(all, places(3));
    expect(resultsOf(decision)).toMatchObject({
      a: ["awarded", 4, "placed"],
      b: ["notAwarded", 0, "below"],
      c: ["notAwarded", 0, "below"],
    });
    const level = levelOf(decision, 4);
    expect(level).toMatchObject({ applicants: 3, eligible: 1, places: 3, awarded: 1 });
    expect(codesOf(level.reasons)).toEqual(["quota.fixed", "fewer"]);
    expect(level.reasons[1]?.data).toEqual({ star: 4, count: 1, places: 3 });
    expect(codesOf(levelOf(decided(four({ a: 3 }), places(1)), 4).reasons)).toEqual([
      "quota.fixed",
    ]);
  });

  it("ranks where there is no limit too, and gives the star to all", () => {
    const decision = decided(several("a b", 3, { nextMet: 1 }));
    expect(resultsOf(decision)).toEqual({
      a: ["awarded", 3, "reached"],
      b: ["awarded", 3, "reached"],
    });
    expect(outcomeOf(decision, "a")).toMatchObject({ rank: 1, tied: true });
    expect(outcomeOf(decision, "a").reasons[0]?.data).toEqual({ star: 3, rank: 1 });
    expect(levelOf(decision, 3)).toMatchObject({ places: null, next: [], tiedAtLine: [] });
  });

  it("awards at most the star applied for, and says so", () => {
    const decision = decided([applicant("a", 3, { star: 5 })]);
    expect(resultsOf(decision)).toEqual({ a: ["awarded", 3, "above", "reached"] });
    expect(outcomeOf(decision, "a").reasons[0]?.data).toMatchObject({ applied: 3, star: 5 });
  });

  it("leaves all open where the places are not known", () => {
    const quotas = {
      "4": { kind: "share", of: "all", percent: 30, rounding: "floor", minIfAny: 0 },
    };
    const input = { ...places(1), quotas } as Partial<DecisionInput>;
    const decision = decided(four({ a: 1, b: 2 }), input);
    expect(resultsOf(decision)).toEqual({
      a: ["undecided", null, "placesUnknown"],
      b: ["undecided", null, "placesUnknown"],
    });
    expect(levelOf(decision, 4)).toMatchObject({ places: null, tiedAtLine: [], next: [] });
    expect(codesOf(levelOf(decision, 4).reasons)).toEqual(["quota.branches"]);
    expect(codesOf(decision.issues)).toEqual(["quota.branches"]);
    const known = decided(four({ a: 1, b: 2 }), { ...input, branches: 4 });
    expect(levelOf(known, 4)).toMatchObject({ places: 1, awarded: 1 });
  });

  it("has a place in every grid's own levels", () => {
    const { levels } = decided([], { grid: gridOf("named") });
    expect(levels.map(({ star }) => star)).toEqual([1, 2, 3, 4, 5]);
  });
});
