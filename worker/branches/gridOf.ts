import { type BranchTraits, type Grid, gridFor } from "../../shared/index.ts";
import type { Memory } from "../objects/memory.ts";
import type { BranchRow } from "../store/districts.ts";

/**
 * The grid that a branch is rated by, in force now, as it applies to a branch of its type and category:
 * the grid itself where nothing in it depends on them.
 */
export function gridOf(memory: Memory, branch: BranchRow): Grid | undefined {
  const grid = memory.grid(branch.grid);
  return grid && gridFor(grid, traitsOf(branch));
}

/** What is known of a branch that a grid may depend on. */
export const traitsOf = ({
  type,
  category,
}: Pick<BranchRow, "type" | "category">): BranchTraits => ({
  ...(type === null ? {} : { type }),
  ...(category === null ? {} : { category }),
});
