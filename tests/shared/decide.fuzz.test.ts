import fc from "fast-check";
import { expect, it } from "vitest";
import { decide } from "../../shared/decide/decide.ts";
import type { DecisionInput } from "../../shared/decide/decision.ts";
import { inputs } from "./decideArbitraries.ts";

const key = fc.constantFrom(
  ..."__proto__ constructor toString hasOwnProperty id applied star attained vetoes facts points unit".split(
    " ",
  ),
  ..."history holds recheck direct rules quotas year grid peers confirmed limits order lowest kind".split(
    " ",
  ),
);
const strange = fc.anything({
  key,
  maxDepth: 3,
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withTypedArray: true,
});

/** Whatever comes out is a decision, of finite numbers and without a part that is undefined. */
function check(input: unknown) {
  const decision = decide(input as DecisionInput);
  const seen = (value: unknown): void => {
    if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
    expect(["number", "string", "boolean", "object"]).toContain(typeof value);
    if (typeof value === "object" && value !== null) Object.values(value).forEach(seen);
  };
  seen(decision);
  expect(Object.keys(decision).sort()).toEqual([
    "issues",
    "levels",
    "outcomes",
    "proposals",
    "units",
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  for (const { result, star } of decision.outcomes)
    expect(star !== null && star > 0).toBe(result === "awarded");
  return decision;
}

it("answers anything", () => {
  fc.assert(
    fc.property(strange, (input) => void check(input)),
    { numRuns: 300 },
  );
});

it("answers an input of which a part is anything", () => {
  const parts = fc.constantFrom("grid", "year", "applicants", "rules", "quotas", "branches");
  const more = fc.constantFrom("applications", "peers", "noticeStarted", "confirmed");
  fc.assert(
    fc.property(inputs, fc.oneof(parts, more), strange, (input, part, value) => {
      check({ ...input, [part]: value });
    }),
    { numRuns: 300 },
  );
});

it("answers applicants of which a part is anything: it leaves open no more than their own outcome needs", () => {
  const fields = fc.constantFrom(
    ..."id unit category applied star attained nextMet margin panel inspection vetoes points history".split(
      " ",
    ),
    ..."holds recheck direct chosen".split(" "),
  );
  fc.assert(
    fc.property(inputs, fields, strange, (input, field, value) => {
      const [first, ...others] = input.applicants;
      const all = [{ ...first, [field]: value }, ...others];
      const { outcomes } = check({ ...input, applicants: all });
      expect(outcomes.length).toBeGreaterThanOrEqual(others.length);
    }),
    { numRuns: 500 },
  );
});

it("answers rules of which a part is anything", () => {
  const rule = fc.constantFrom(
    ..."limits order placesFor fallBack inspection lowest units history recheck direct".split(" "),
  );
  const half = fc.dictionary(
    fc.constantFrom("3", "4", "star", "share", "percent", "years"),
    strange,
  );
  fc.assert(
    fc.property(inputs, rule, fc.oneof(strange, half), (input, rule, value) => {
      check({ ...input, rules: { ...input.rules, [rule]: value } });
      check({ ...input, quotas: { "4": value } });
      check({ ...input, grid: { ...input.grid, decisions: value, vetoes: value, quotas: value } });
    }),
    { numRuns: 300 },
  );
});
