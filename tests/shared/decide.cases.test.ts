import { describe, expect, it } from "vitest";
import { decide } from "../../shared/decide/decide.ts";
import type { DecisionInput } from "../../shared/decide/decision.ts";
import {
  codesOf,
  type DecideCase,
  decideCases,
  gridOf,
  proposalsOf,
  resultsOf,
  spreadIds,
} from "./decideSupport.ts";

const inputOf = ({ grid, input, applicants }: DecideCase) =>
  ({
    grid: gridOf(grid),
    ...input,
    applicants: spreadIds(applicants).map(([id, facts]) => ({
      id,
      star: facts.applied,
      attained: { value: 21, of: 42 },
      ...facts,
    })),
  }) as unknown as DecisionInput;

describe("decide, worked examples", () => {
  it.each(decideCases)("$name", (one) => {
    const decision = decide(inputOf(one));
    expect(resultsOf(decision)).toEqual(Object.fromEntries(spreadIds(one.expect.outcomes)));
    for (const [star, level] of Object.entries(one.expect.levels)) {
      const found = decision.levels.find((level) => String(level.star) === star);
      expect(found && { ...found, reasons: codesOf(found.reasons) }).toMatchObject(level);
    }
    const units = decision.units.map(({ unit, reasons }) => [unit, codesOf(reasons)]);
    expect(Object.fromEntries(units)).toEqual(one.expect.units);
    expect(proposalsOf(decision)).toEqual(one.expect.proposals);
    expect(codesOf(decision.issues)).toEqual(one.expect.issues);
  });
});
