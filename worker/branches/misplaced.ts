import type { Branch, Issue } from "../../shared/index.ts";
import { shape } from "../request/parseBody.ts";

/** What a district has that its branches may name: the ids. */
export interface Known {
  readonly units: ReadonlySet<string>;
  readonly grids: ReadonlySet<string>;
}

/** What a branch names that its district does not have; `at` is where the branch stands in the body. */
export const misplaced = (
  { unit, grid }: Pick<Branch, "unit" | "grid">,
  at: readonly PropertyKey[],
  { units, grids }: Known,
): Issue[] => [
  ...(units.has(unit) ? [] : [shape([...at, "unit"], [...units].join(", "))]),
  ...(grids.has(grid) ? [] : [shape([...at, "grid"], [...grids].join(", "))]),
];
