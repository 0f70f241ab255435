import { evaluate } from "../evaluate/evaluate.ts";
import type { BranchTraits } from "../grid/branch.ts";
import type { Grid } from "../grid/grid.ts";
import { gridFor } from "../grid/gridFor.ts";
import type { Marks } from "../marks/mark.ts";
import { rankEntry } from "../rank/rankEntry.ts";
import type { Applicant } from "./decision.ts";

/** What a submission comes to, as far as a decision asks. */
export type Rating = Pick<Applicant, "star" | "attained" | "nextMet" | "margin">;

/** Evaluates marks by the grid as it applies to a branch. */
export function ratingOf(grid: Grid, traits: BranchTraits, marks: Marks): Rating {
  const own = gridFor(grid, traits);
  const { star, attained, nextMet, margin } = rankEntry("", own, marks, evaluate(own, marks));
  return {
    star,
    attained,
    ...(typeof nextMet === "number" ? { nextMet } : {}),
    ...(typeof margin === "number" ? { margin } : {}),
  };
}
