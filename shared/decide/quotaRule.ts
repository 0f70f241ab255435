import { roundings } from "../grid/decisionWords.ts";
import type { QuotaRule } from "../grid/grid.ts";
import { type Check, isBoolean, isPercentage, members, oneOf, optional, within } from "./check.ts";

const isRounding = oneOf(roundings);
const isPlaces = within(1, 100_000);

const growing = members({
  kind: optional(oneOf(["growing"])),
  base: isPlaces,
  baseYear: within(1990, 2200),
  growth: within(0, 100),
  growthMode: oneOf(["compound", "linear"]),
  rounding: isRounding,
  chained: isBoolean,
  shareIfBelow: within(0, 100),
  shareRounding: isRounding,
  minIfAny: within(0, 100),
});

const fixed = members({ kind: oneOf(["fixed"]), places: isPlaces });

const share = members({
  kind: oneOf(["share"]),
  of: oneOf(["applicants", "all"]),
  percent: isPercentage,
  rounding: isRounding,
  minIfAny: within(0, 100),
});

const checks: readonly Check[] = [growing, fixed, share];

/** Whether a value is a rule on places, as the format of a grid has it. */
export const isQuotaRule = (rule: unknown): rule is QuotaRule => checks.some((fits) => fits(rule));
