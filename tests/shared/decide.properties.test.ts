import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decide } from "../../shared/decide/decide.ts";
import type { Applicant, Decision, DecisionInput } from "../../shared/decide/decision.ts";
import { canonical } from "../../shared/record/canonical.ts";
import { changedBy, inputs, plain } from "./decideArbitraries.ts";
import { applicant, decided, levelOf } from "./decideSupport.ts";

const rankOf = { barred: 0, notAwarded: 1, undecided: 2, awarded: 3 } as const;

/** The lower the worse; of two who are awarded the star decides. */
const worth = (decision: Decision, id: string) => {
  const found = decision.outcomes.find((outcome) => outcome.id === id);
  return found ? rankOf[found.result] * 10 + (found.star ?? 0) : -1;
};

describe("decide", () => {
  it("does not depend on the order of the applicants, and leaves its input alone", () => {
    const shuffled = inputs.chain((input) => {
      const { length } = input.applicants;
      const all = fc.shuffledSubarray([...input.applicants], { minLength: length });
      return fc.tuple(fc.constant(input), all);
    });
    fc.assert(
      fc.property(shuffled, ([input, applicants]) => {
        const before = structuredClone(input);
        expect(decide({ ...input, applicants })).toEqual(decide(input));
        expect(input).toEqual(before);
      }),
    );
  });

  it("answers in plain JSON that can be sealed, the same from the JSON of its input", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const decision = decide(input);
        expect(plain(decision)).toStrictEqual(decision);
        expect(canonical(decision).ok).toBe(true);
        expect(decision.issues).toEqual([]);
        expect(decide(plain(input))).toEqual(decision);
      }),
    );
  });

  it("has one outcome for each applicant, with a reason, and a star exactly where it is awarded", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { outcomes } = decide(input);
        expect(outcomes.map(({ id }) => id)).toEqual(input.applicants.map(({ id }) => id).sort());
        for (const { result, star, reasons, applied, rank, tied } of outcomes) {
          expect(reasons.length).toBeGreaterThan(0);
          if (result === "undecided") expect(star).toBeNull();
          else if (result === "awarded") expect(star).toBeGreaterThan(0);
          else expect(star).toBe(0);
          if (input.rules?.direct !== true) expect(star ?? 0).toBeLessThanOrEqual(applied ?? 0);
          expect(typeof rank === "number").toBe(typeof tied === "boolean");
        }
      }),
    );
  });

  it("gives out no more places than there are, and counts what it gave", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { levels, outcomes } = decide(input);
        for (const { star, awarded, places, held, tiedAtLine } of levels) {
          expect(awarded).toBe(outcomes.filter((outcome) => outcome.star === star).length);
          if (places !== null) expect(awarded).toBeLessThanOrEqual(places);
          if (places !== null) expect(held).toBeLessThanOrEqual(places);
          expect(tiedAtLine.length).not.toBe(1);
        }
      }),
    );
  });

  it("awards nothing by a veto: it never makes an outcome better", () => {
    const vetoes = fc.record({ confirmed: fc.boolean(), beforeNotice: fc.boolean() });
    fc.assert(
      fc.property(inputs, fc.nat(13), vetoes, (input, whom, found) => {
        const one = input.applicants[whom % Math.max(1, input.applicants.length)];
        if (!one) return;
        const veto = { veto: "accident", ...found };
        const more = changedBy(input, (applicant) =>
          applicant === one ? { ...one, vetoes: [...(one.vetoes ?? []), veto] } : applicant,
        );
        const after = decide(more);
        const result = after.outcomes.find(({ id }) => id === one.id)?.result;
        // What is only proposed may leave open what was settled.
        if (found.confirmed || result !== "undecided")
          expect(worth(after, one.id)).toBeLessThanOrEqual(worth(decide(input), one.id));
        if (found.confirmed) expect(worth(after, one.id)).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it("gives the best their places where nothing is open: agrees with counting", () => {
    const all = fc
      .array(fc.tuple(fc.nat(3), fc.nat(2)), { maxLength: 10 })
      .map((scores) =>
        scores.map(([nextMet, panel], at) => applicant(`b${at}`, 4, { nextMet, panel })),
      );
    const input = (places: number): Partial<DecisionInput> => ({
      rules: { order: ["nextMet", "panel"] },
      quotas: { "4": { kind: "fixed", places } },
    });
    const score = ({ nextMet, panel }: Applicant) => Number(nextMet) * 10 + Number(panel);
    fc.assert(
      fc.property(all, fc.integer({ min: 1, max: 8 }), (all, limit) => {
        const places = Math.min(limit, all.length);
        const decision = decided(all, input(limit));
        const count = (fits: (other: Applicant) => boolean) => all.filter(fits).length;
        const tied: string[] = [];
        for (const one of all) {
          const better = count((other) => score(other) > score(one));
          const upTo = count((other) => score(other) >= score(one));
          const result = upTo <= places ? "awarded" : better >= places ? "notAwarded" : "undecided";
          if (result === "undecided") tied.push(one.id);
          expect(decision.outcomes.find(({ id }) => id === one.id)).toMatchObject({
            result,
            rank: better + 1,
            tied: upTo - better > 1,
          });
        }
        expect(levelOf(decision, 4).tiedAtLine).toEqual(tied);
      }),
      { numRuns: 300 },
    );
  });
});
