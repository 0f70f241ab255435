import { fraction, percentOf, rounded } from "./fraction.ts";
import type { QuotaRule } from "./shapes.ts";

/** The places that a rule gives so many applicants in a year. */
export function placesBy(
  rule: QuotaRule,
  year: number,
  applicants: number,
  branches: number | undefined,
): number {
  if (rule.kind === "fixed") return Math.min(rule.places ?? 0, applicants);
  const { minIfAny = 0 } = rule;
  if (rule.kind === "share") {
    const of = rule.of === "all" ? Number(branches) : applicants;
    const part = Math.min(percentOf(rule.percent ?? 0, of, rule.rounding ?? "floor"), applicants);
    return Math.max(part, Math.min(minIfAny, applicants));
  }
  const cap = grown(rule, Math.max(0, year - (rule.baseYear ?? year)));
  // The cliff of the text: a full number applies, or else a share of those who do.
  if (applicants >= cap) return cap;
  const part = percentOf(rule.shareIfBelow ?? 0, applicants, rule.shareRounding ?? "floor");
  return Math.max(part, Math.min(minIfAny, applicants));
}

/** base · 1.1ⁿ, base · (1 + 0.1 n), or ten percent on top of each year's rounded number. */
function grown(rule: QuotaRule, years: number): number {
  const { base = 0, growth = 0, rounding = "floor" } = rule;
  if (rule.growthMode === "linear") return percentOf(100 + growth * years, base, rounding);
  if (rule.chained) {
    let places = base;
    for (let n = 0; n < years; n += 1) places = percentOf(100 + growth, places, rounding);
    return places;
  }
  const { top, bottom } = fraction(100 + growth);
  const power = BigInt(years);
  return rounded({ top: BigInt(base) * top ** power, bottom: (bottom * 100n) ** power }, rounding);
}
