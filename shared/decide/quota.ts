import type { QuotaRule } from "../grid/grid.ts";

export interface Places {
  readonly places: number;
  /** the steps of the reckoning, in order, each as "code: figures" */
  readonly why: readonly string[];
}

type Rounding = QuotaRule["rounding"];

/**
 * Places of a star in a year (scheme A, clause 3): the cap grows from its base; where fewer apply than
 * the cap, a share of the applicants gets a place. The text makes a cliff of it (30 applicants: 30
 * places, 29: 23), and so does this. Whole-number arithmetic throughout; a year before the base year
 * counts as the base year, and a number of applicants that is not a whole number from 0 as none.
 */
export function quota(rule: QuotaRule, year: number, applicants: number): Places {
  const years = Number.isInteger(year) ? Math.max(0, Math.min(year - rule.baseYear, 500)) : 0;
  const cap = capAfter(rule, years);
  const why = [`quota.cap: ${rule.base}, +${rule.growth}% ${rule.growthMode} × ${years} → ${cap}`];
  const applied = Number.isSafeInteger(applicants) && applicants > 0 ? applicants : 0;
  if (applied >= cap) return { places: cap, why: [...why, `quota.full: ${applied} ≥ ${cap}`] };
  const share = divide(BigInt(applied) * BigInt(rule.shareIfBelow), 100n, rule.shareRounding);
  why.push(`quota.share: ${rule.shareIfBelow}% × ${applied} → ${share}`);
  const places = Math.max(share, Math.min(rule.minIfAny, applied));
  if (places > share) why.push(`quota.minimum: ${places}`);
  return { places, why };
}

function capAfter(rule: QuotaRule, years: number): number {
  const grown = BigInt(100 + rule.growth);
  const base = BigInt(rule.base);
  if (rule.growthMode === "linear") {
    return divide(base * (100n + BigInt(rule.growth * years)), 100n, rule.rounding);
  }
  if (!rule.chained)
    return divide(base * grown ** BigInt(years), 100n ** BigInt(years), rule.rounding);
  let cap = rule.base;
  for (let year = 0; year < years; year += 1)
    cap = divide(BigInt(cap) * grown, 100n, rule.rounding);
  return cap;
}

function divide(numerator: bigint, denominator: bigint, rounding: Rounding): number {
  const more = { floor: 0n, round: denominator / 2n, ceil: denominator - 1n }[rounding];
  return Number((numerator + more) / denominator);
}
