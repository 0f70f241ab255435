import { type Issue, issue } from "../base/issue.ts";
import type { Grid } from "../grid/grid.ts";
import type { Given } from "./evaluate.ts";

/** Totals that their parts do not add up to; checked where all of them are numbers. */
export function sumIssues(sums: NonNullable<Grid["sums"]>, given: Given): Issue[] {
  return sums.flatMap(({ total, parts }) => {
    const found = given[total];
    const sum = parts.reduce((sum, id) => sum + (numberOf(given[id]) ?? Number.NaN), 0);
    if (numberOf(found) === undefined || Number.isNaN(sum) || sum === found) return [];
    return [issue("mark.sum", total, { found: String(found), limit: String(sum) })];
  });
}

const numberOf = (mark: unknown) => (typeof mark === "number" ? mark : undefined);
