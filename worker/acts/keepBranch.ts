import type { Branch } from "../../shared/index.ts";
import { gridIds } from "../branches/gridIds.ts";
import type { Known } from "../branches/misplaced.ts";
import { noteMove } from "../ledger/noteMove.ts";
import { readStored, type Written, writeBranch } from "../store/branches.ts";
import { districtOf, readUnitIds } from "../store/districts.ts";
import { placeBranch } from "../store/standings.ts";
import type { At } from "./act.ts";

/**
 * Writes a branch; where another submission of it counts now, it finds its place in the ranking, and where it
 * moved in the year the ledger says from where.
 */
export function keepBranch(at: At, branch: Branch): Written {
  const { sql } = at;
  const before = readStored(sql, branch.id);
  const change = writeBranch(sql, branch);
  const { cycle } = districtOf(sql);
  if (change === "moved") placeBranch(sql, cycle, branch.id);
  if (change !== "same") noteMove(at, cycle, before, branch);
  return change;
}

/** What the district has that a branch may name. */
export const knownOf = ({ sql }: At): Known => ({
  units: readUnitIds(sql),
  grids: gridIds(sql),
});
