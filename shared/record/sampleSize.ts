import { type Issue, issue } from "../base/issue.ts";
import { failure, type Result, success } from "../base/result.ts";
import { shown } from "./shown.ts";

const roundings = ["floor", "round", "ceil"] as const;

/**
 * How many of a unit's applicants are inspected. Scheme A asks for a sample and states no rate: the rate
 * is the coordinator's, for each star its own, and the least should be 1, so that no unit is left out.
 */
export interface SampleRule {
  /** 0–100, with at most two decimals */
  readonly percent: number;
  /** a whole number, from 0 */
  readonly atLeast: number;
  /** "round" takes a half up */
  readonly rounding: (typeof roundings)[number];
}

/**
 * How many of `applicants` to draw: the percentage, rounded, at least `atLeast` and at most all. Exact:
 * whole-number arithmetic in hundredths of a percent. "draw.rate" names the part of the rule that is
 * wrong, or "applicants" where these are no whole number from 0. Never throws.
 */
export function sampleSize(rule: SampleRule, applicants: number): Result<number> {
  const issues = checkRate({ ...rule, applicants });
  if (issues.length > 0) return failure(...issues);
  const { percent, atLeast, rounding } = rule;
  const more = { floor: 0n, round: 5_000n, ceil: 9_999n }[rounding];
  const share = (BigInt(applicants) * BigInt(Math.round(percent * 100)) + more) / 10_000n;
  return success(Math.min(applicants, Math.max(atLeast, Number(share))));
}

function checkRate(given: Readonly<Record<string, unknown>>): Issue[] {
  const { percent, atLeast, rounding, applicants } = given;
  return [
    ...(isPercentage(percent) ? [] : [wrong("percent", "0–100, 0.01", percent)]),
    ...(isCount(atLeast) ? [] : [wrong("atLeast", "0, 1, 2…", atLeast)]),
    ...(roundings.some((known) => known === rounding)
      ? []
      : [wrong("rounding", roundings.join(", "), rounding)]),
    ...(isCount(applicants) ? [] : [wrong("applicants", "0, 1, 2…", applicants)]),
  ];
}

const wrong = (at: string, limit: string, value: unknown) =>
  issue("draw.rate", undefined, { at, limit, found: shown(value) });

const isCount = (value: unknown) => Number.isSafeInteger(value) && Number(value) >= 0;

const isPercentage = (value: unknown) =>
  typeof value === "number" &&
  value >= 0 &&
  value <= 100 &&
  Math.round(value * 100) / 100 === value;
