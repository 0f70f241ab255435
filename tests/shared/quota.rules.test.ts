import { expect, it } from "vitest";
import { isQuotaRule } from "../../shared/decide/quotaRule.ts";
import { quotaRuleSchema } from "../../shared/grid/decisionSchema.ts";

const growing = {
  base: 30,
  baseYear: 2017,
  growth: 10,
  growthMode: "compound",
  rounding: "floor",
  chained: false,
  shareIfBelow: 80,
  shareRounding: "floor",
  minIfAny: 1,
};
const fixed = { kind: "fixed", places: 5 };
const share = { kind: "share", of: "all", percent: 30, rounding: "ceil", minIfAny: 0 };

/** Each part with values at both sides of its limits. */
const parts: Readonly<Record<string, readonly unknown[]>> = {
  kind: ["growing", "fixed", "share", "other", undefined, null],
  base: [0, 1, 100_000, 100_001, 1.5, "1", undefined],
  baseYear: [1989, 1990, 2200, 2201, 2017.5, undefined],
  growth: [-1, 0, 100, 101, 0.5, undefined],
  growthMode: ["linear", "compound", "other", undefined],
  rounding: ["round", "ceil", "floor", "other", undefined],
  chained: [true, 0, undefined],
  shareIfBelow: [-1, 0, 100, 101, 80.5, undefined],
  shareRounding: ["round", "ceil", "floor", "other", undefined],
  minIfAny: [-1, 0, 100, 101, 0.5, undefined],
  places: [0, 1, 100_000, 100_001, 1.5, undefined],
  of: ["all", "applicants", "other", undefined],
  percent: [-0.01, 0, 0.01, 33.33, 100, 100.01, 33.333, Number.NaN, "30", undefined],
  more: [1],
};

const rules = Object.entries(parts).flatMap(([key, values]) =>
  [growing, fixed, share].flatMap((rule) =>
    values.map((value): [string, unknown] => [
      `${"kind" in rule ? rule.kind : "growing"} with ${key} ${JSON.stringify(value)}`,
      { ...rule, [key]: value },
    ]),
  ),
);

it.each([...rules, ["nothing", undefined], ["null", null], ["text", "fixed"], ["a list", [fixed]]])(
  "%s is a rule for the verb exactly where it is one for the format",
  (_, rule) => {
    // The format is that of JSON, which has no undefined: it is as if left out.
    const sent = rule === undefined ? undefined : JSON.parse(JSON.stringify(rule));
    expect(isQuotaRule(sent)).toBe(quotaRuleSchema.safeParse(sent).success);
  },
);
