import fc from "fast-check";
import { expect, it } from "vitest";
import { decide } from "../../shared/decide/decide.ts";
import type { Applicant, DecisionInput } from "../../shared/decide/decision.ts";
import { inputs, plain } from "./decideArbitraries.ts";

/** One way in which what is open can be settled, drawn from a list of numbers. */
function settled(input: DecisionInput, choices: readonly number[]): DecisionInput {
  let at = 0;
  const choose = (among: number) => {
    at += 1;
    return (choices[at % choices.length] ?? 0) % among;
  };
  const confirmed = [...(input.confirmed ?? [])];
  const settle = (one: Applicant): Applicant[] => {
    const vetoes = (one.vetoes ?? []).flatMap((veto) => {
      if (veto.confirmed) return [veto];
      return choose(2) === 0 ? [] : [{ ...veto, confirmed: true }];
    });
    const { chosen: _, ...rest } = one;
    const star = one.star ?? choose(6);
    const given = {
      ...rest,
      vetoes,
      star,
      points: one.points ?? choose(5),
      // At the highest star there is no next one.
      nextMet: one.nextMet ?? (star === 5 ? null : choose(3)),
      panel: one.panel ?? choose(3),
    };
    const isSettled = input.confirmed?.some(({ about }) => about === one.id);
    if (input.rules?.recheck && one.recheck !== undefined && open.has(one.recheck) && !isSettled) {
      if (choose(2) === 0) return [{ ...given, recheck: "rectified" }];
      confirmed.push({ of: "branch", about: one.id, kind: input.rules.recheck.failed });
      return [{ ...given, recheck: "unrectified" }];
    }
    // Withdrawn; but who holds a star, or is recognised directly, keeps it without an application, and who fails an inspection, or is assessed by points, counts for others all the same.
    const counts =
      one.inspection !== undefined ||
      one.direct !== undefined ||
      one.recheck !== undefined ||
      input.rules?.lowest !== undefined;
    return one.star === null && !counts && choose(3) === 0 ? [] : [given];
  };
  return plain({ ...input, applicants: input.applicants.flatMap(settle), confirmed });
}
const open = new Set(["failed", "rectifying", "unrectified"]);

/** Of each unit with more applications than it may hand in, so many as it may. */
function withinLimits(input: DecisionInput): DecisionInput {
  const seen = new Map<string, number>();
  const applicants = input.applicants.filter(({ unit, applied, inspection }) => {
    const limit = input.rules?.limits?.[String(applied)]?.atMost;
    if (unit === undefined || limit === undefined || inspection !== undefined) return true;
    const key = `${unit} ${applied}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    return Number(seen.get(key)) <= limit;
  });
  return input.rules?.lowest ? input : { ...input, applicants };
}

const settling = fc.record({
  input: inputs,
  choices: fc.array(fc.nat(59), { minLength: 5, maxLength: 40 }),
  withdraw: fc.boolean(),
});

it("what is decided stays so however the rest is settled", () => {
  fc.assert(
    fc.property(settling, ({ input, choices, withdraw }) => {
      const undecidedTies = input.applicants.map(({ chosen: _, ...one }) => one);
      const before = decide({ ...input, applicants: undecidedTies });
      const later = settled(input, choices);
      const overLimit = before.units.some(({ reasons }) =>
        reasons.some(({ code }) => code === "decision.overLimit"),
      );
      const after = decide(withdraw && overLimit ? withinLimits(later) : later);
      const found = new Map(after.outcomes.map(({ id, result, star }) => [id, { result, star }]));
      for (const { id, result, star } of before.outcomes) {
        const now = found.get(id);
        if (result === "undecided" || now === undefined) continue;
        if (result === "awarded") expect(now).toEqual({ result, star });
        else expect(["notAwarded", "barred"]).toContain(now.result);
      }
    }),
    { numRuns: 1000 },
  );
});
