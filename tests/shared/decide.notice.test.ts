import { describe, expect, it } from "vitest";
import type { Applicant, VetoFinding } from "../../shared/decide/decision.ts";
import {
  applicant,
  codesOf,
  decided,
  gridOf,
  levelOf,
  outcomeOf,
  proposalsOf,
  resultsOf,
} from "./decideSupport.ts";

const quotas = { "4": { kind: "fixed", places: 2 } } as const;
const rules = { order: ["nextMet"] } as const;
const started = { quotas, rules, noticeStarted: true };

const found = (more: Partial<VetoFinding>) => ({ vetoes: [{ veto: "discipline", ...more }] });

/** a, b, c in this order, for two places. */
const three = (more: Partial<Applicant>, whose = "a") =>
  ["a", "b", "c"].map((id, at) =>
    applicant(id, 4, { nextMet: 9 - at, ...(id === whose ? more : {}) }),
  );

describe("a veto found once the notice has begun", () => {
  it("leaves the place empty: nobody moves up", () => {
    const decision = decided(three(found({ confirmed: true })), started);
    expect(resultsOf(decision)).toEqual({
      a: ["barred", 0, "vetoCancel", "placed", "placeEmpty"],
      b: ["awarded", 4, "placed"],
      c: ["notAwarded", 0, "noPlace"],
    });
    expect(outcomeOf(decision, "a").reasons.at(-1)?.data).toEqual({ star: 4 });
    expect(levelOf(decision, 4)).toMatchObject({
      applicants: 3,
      places: 2,
      awarded: 1,
      eligible: 3,
      next: [],
    });
    expect(proposalsOf(decision)).toEqual([["a", "veto", true]]);
  });

  it("before that, the next moves up", () => {
    for (const input of [
      { ...started, noticeStarted: false },
      { quotas, rules },
    ])
      expect(resultsOf(decided(three(found({ confirmed: true })), input))).toEqual({
        a: ["barred", 0, "vetoCancel"],
        b: ["awarded", 4, "placed"],
        c: ["awarded", 4, "placed"],
      });
  });

  it("who has moved up by a veto found before it stays there", () => {
    const before = found({ confirmed: true, beforeNotice: true });
    expect(resultsOf(decided(three(before), started))).toMatchObject({
      a: ["barred", 0, "vetoCancel"],
      c: ["awarded", 4, "placed"],
    });
    const after = found({ confirmed: true, beforeNotice: false });
    expect(outcomeOf(decided(three(after), started), "c").result).toBe("notAwarded");
  });

  it("leaves only its own branch open until it is confirmed", () => {
    const decision = decided(three(found({})), started);
    expect(resultsOf(decision)).toEqual({
      a: ["undecided", null, "vetoOpen", "placed"],
      b: ["awarded", 4, "placed"],
      c: ["notAwarded", 0, "noPlace"],
    });
    expect(codesOf(levelOf(decision, 4).reasons)).toEqual(["quota.fixed"]);
  });

  it("changes no more than the name of it for who gets nothing", () => {
    expect(resultsOf(decided(three(found({}), "c"), started))).toMatchObject({
      c: ["notAwarded", 0, "vetoOpen", "noPlace"],
    });
    expect(resultsOf(decided(three(found({ confirmed: true }), "c"), started))).toMatchObject({
      c: ["barred", 0, "vetoCancel", "noPlace"],
    });
    const missed = decided(three({ star: null, ...found({ confirmed: true }) }), started);
    expect(resultsOf(missed)).toMatchObject({ a: ["barred", 0, "vetoCancel", "noStar"] });
    const open = decided(three({ star: null, ...found({}) }), started);
    expect(resultsOf(open)).toMatchObject({ a: ["undecided", null, "vetoOpen", "noStar"] });
  });

  it("does not count where it does not come to a veto", () => {
    const few = found({ facts: { members: 1 }, confirmed: true });
    expect(resultsOf(decided(three(few), started))).toMatchObject({
      a: ["awarded", 4, "vetoNotReached", "placed"],
    });
  });

  it("that caps takes away what is above, and gives nothing lower", () => {
    const grid = gridOf("named");
    const capped = (
      id: string,
      applied: number,
      confirmed: boolean,
      star: number | null = applied,
    ) => applicant(id, applied, { star, vetoes: [{ veto: "arrears", confirmed }] });
    const all = [
      capped("a", 3, true),
      capped("b", 3, false),
      capped("c", 2, true),
      capped("d", 3, true, 2),
      capped("e", 3, false, 2),
      capped("f", 3, true, null),
      capped("g", 3, true, 0),
    ];
    const input = { grid, noticeStarted: true, rules: { fallBack: true } };
    expect(resultsOf(decided(all, input))).toEqual({
      a: ["notAwarded", 0, "vetoCap", "reached", "placeEmpty"],
      b: ["undecided", null, "vetoOpen", "reached"],
      c: ["awarded", 2, "vetoCap", "reached"],
      d: ["awarded", 2, "vetoCap", "below", "reached", "fellBack"],
      e: ["awarded", 2, "vetoOpen", "below", "reached", "fellBack"],
      f: ["undecided", null, "vetoCap", "noStar"],
      g: ["notAwarded", 0, "vetoCap", "below"],
    });
  });
});
