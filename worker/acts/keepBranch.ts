import type { Branch } from "../../shared/index.ts";
import { gridIds } from "../branches/gridIds.ts";
import type { Known } from "../branches/misplaced.ts";
import { type Written, writeBranch } from "../store/branches.ts";
import { districtOf, readUnitIds } from "../store/districts.ts";
import { placeBranch } from "../store/standings.ts";
import type { At } from "./act.ts";

/** Writes a branch; where another submission of it counts now, it finds its place in the ranking. */
export function keepBranch({ sql }: At, branch: Branch): Written {
  const change = writeBranch(sql, branch);
  if (change === "moved") placeBranch(sql, districtOf(sql).cycle, branch.id);
  return change;
}

/** What the district has that a branch may name. */
export const knownOf = ({ sql }: At): Known => ({
  units: readUnitIds(sql),
  grids: gridIds(sql),
});
