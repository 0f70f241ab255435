import { type Issue, type IssueCode, type IssueData, issue, quoted } from "../base/issue.ts";
import { failure, type Result, success } from "../base/result.ts";
import type { QuotaRule } from "../grid/grid.ts";
import { isWhole } from "./check.ts";
import { divide, percentOf } from "./divide.ts";
import { isQuotaRule } from "./quotaRule.ts";

/** Places, and the steps that lead to their number, in order. */
export interface Reckoned {
  readonly places: number;
  readonly reasons: readonly Issue[];
}

type Growing = Extract<QuotaRule, { base: number }>;
type Share = Extract<QuotaRule, { kind: "share" }>;

/** Places of a star in a year, or why they cannot be known. See `quota`, which is made of this. */
export function reckon(
  rule: unknown,
  year: unknown,
  applicants: unknown,
  branches?: unknown,
): Result<Reckoned> {
  if (!isQuotaRule(rule)) return failure(step("quota.rule"));
  if (!isWhole(applicants)) return unknown("quota.applicants", applicants);
  if (rule.kind === "fixed") return success(fixed(rule.places, applicants));
  if (rule.kind === "share") return share(rule, applicants, branches);
  if (!isWhole(year) || year - rule.baseYear > mostYears) return unknown("quota.year", year);
  return success(growing(rule, Math.max(0, year - rule.baseYear), applicants));
}

/** Far beyond any scheme; further on, the digits of the growth alone would take seconds. */
const mostYears = 500;

function growing(rule: Growing, years: number, applicants: number): Reckoned {
  const { base, growth, shareIfBelow: percent } = rule;
  const cap = capAfter(rule, years);
  const grown =
    years === 0
      ? step("quota.base", { places: cap })
      : step("quota.cap", { base, growth, years, places: cap });
  if (applicants >= cap)
    return { places: cap, reasons: [grown, step("quota.full", { applicants, places: cap })] };
  const part = percentOf(percent, applicants, rule.shareRounding);
  const below = step("quota.below", { applicants, limit: cap, percent, places: part });
  return atLeast(rule.minIfAny, applicants, part, [grown, below]);
}

function capAfter({ base, growth, growthMode, rounding, chained }: Growing, years: number): number {
  const grown = BigInt(100 + growth);
  if (growthMode === "linear")
    return Number(divide(BigInt(base) * BigInt(100 + growth * years), 100n, rounding));
  if (!chained)
    return Number(divide(BigInt(base) * grown ** BigInt(years), 100n ** BigInt(years), rounding));
  let cap = BigInt(base);
  for (let year = 0; year < years; year += 1) cap = divide(cap * grown, 100n, rounding);
  return Number(cap);
}

function fixed(limit: number, applicants: number): Reckoned {
  const places = Math.min(limit, applicants);
  return { places, reasons: [step("quota.fixed", { limit, applicants, places })] };
}

function share(rule: Share, applicants: number, branches: unknown): Result<Reckoned> {
  const { percent, of } = rule;
  const whole = of === "all" ? branches : applicants;
  if (!isWhole(whole)) return unknown("quota.branches", branches);
  const places = Math.min(percentOf(percent, whole, rule.rounding), applicants);
  const reason =
    of === "all"
      ? step("quota.shareOfAll", { percent, branches: whole, applicants, places })
      : step("quota.share", { percent, applicants, places });
  return success(atLeast(rule.minIfAny, applicants, places, [reason]));
}

/** Somebody gets a place where anybody applies. */
function atLeast(least: number, applicants: number, part: number, reasons: Issue[]): Reckoned {
  const places = Math.max(part, Math.min(least, applicants));
  return places > part
    ? { places, reasons: [...reasons, step("quota.minimum", { places })] }
    : { places, reasons };
}

const step = (code: IssueCode, data: IssueData = {}) => issue(code, undefined, data);

const unknown = (code: IssueCode, found: unknown) =>
  failure<Reckoned>(step(code, { found: quoted(found) }));
