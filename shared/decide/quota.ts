import type { Issue } from "../base/issue.ts";
import type { QuotaRule } from "../grid/grid.ts";
import { reckon } from "./reckon.ts";

export interface Places {
  readonly places: number;
  /** the steps of the reckoning, in order, in Chinese */
  readonly why: readonly string[];
  /** the same steps as codes with their figures, in both languages */
  readonly reasons: readonly Issue[];
}

/**
 * Places of a star in a year. A growing number (scheme A, clause 3) grows from its base; where fewer
 * apply than there are places, a share of the applicants gets one. The text makes a cliff of it (30
 * applicants: 30 places, 29: 23), and so does this. A year before the base year counts as the base year.
 * `branches` is the number of all branches of the district, for rules that take a share of all.
 * Whole-number arithmetic throughout. What is no rule, year or number of applicants gives no places
 * and says so; never throws.
 */
export function quota(
  rule: QuotaRule,
  year: number,
  applicants: number,
  branches?: number,
): Places {
  const reckoned = reckon(rule, year, applicants, branches);
  const { places, reasons } = reckoned.ok
    ? reckoned.value
    : { places: 0, reasons: reckoned.issues };
  return { places, why: reasons.map(({ message }) => message["zh-CN"]), reasons };
}
