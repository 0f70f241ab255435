import { type QuotaRule, quota } from "../../../shared/index.ts";

/** So many applicants, so many places. */
export interface CliffStep {
  readonly applicants: number;
  readonly places: number;
}

export interface Cliff {
  /** one applicant fewer, as it is, and one more */
  readonly around: readonly CliffStep[];
  /** the two numbers of applicants between which places jump by more than one */
  readonly jump?: readonly [CliffStep, CliffStep];
}

/** What one application more or fewer comes to, and where places jump. Scheme A: 29 → 23, 30 → 30. */
export function cliffOf(
  rule: QuotaRule,
  year: number,
  applicants: number,
  branches?: number,
): Cliff {
  const at = (number: number): CliffStep => ({
    applicants: number,
    places: quota(rule, year, number, branches).places,
  });
  const around = [applicants - 1, applicants, applicants + 1].filter((n) => n >= 0).map(at);
  const cap = capOf(rule, year);
  if (cap === undefined || cap < 1) return { around };
  const [before, after] = [at(cap - 1), at(cap)];
  return after.places - before.places > 1 ? { around, jump: [before, after] } : { around };
}

/** More applicants than any district has: then a growing number of places is its cap. */
const everybody = 100_000_000;

const capOf = (rule: QuotaRule, year: number): number | undefined =>
  rule.kind === "fixed" || rule.kind === "share" ? undefined : quota(rule, year, everybody).places;
