import { roundings } from "../grid/decisionWords.ts";
import type { QuotaRule } from "../grid/grid.ts";
import {
  type Check,
  type Given,
  isBoolean,
  isPercentage,
  members,
  oneOf,
  optional,
  ownOf,
  within,
} from "./check.ts";

const isRounding = oneOf(roundings);
const isPlaces = within(1, 100_000);

const growing = {
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
};

const fixed = { kind: oneOf(["fixed"]), places: isPlaces };

const share = {
  kind: oneOf(["share"]),
  of: oneOf(["applicants", "all"]),
  percent: isPercentage,
  rounding: isRounding,
  minIfAny: within(0, 100),
};

const shapes: readonly Readonly<Record<string, Check>>[] = [growing, fixed, share];
const checks = shapes.map(members);

/** Whether a value is a rule on places, as the format of a grid has it. */
export const isQuotaRule = (rule: unknown): rule is QuotaRule => checks.some((fits) => fits(rule));

/** The members of a rule on places that are not as the format has them; all of them fit: none. */
export function wrongMembers(rule: Given): string[] {
  const shape = shapes.find(({ kind }) => kind?.(rule["kind"])) ?? growing;
  const names = new Set([...Object.keys(shape), ...Object.keys(rule)]);
  return [...names].filter((name) => !(ownOf(shape, name) as Check | undefined)?.(rule[name]));
}
