import type { Branch } from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { readStored, type StoredBranch } from "../store/branches.ts";
import { hasStanding } from "../store/ledger.ts";
import { append, theDistrict } from "./append.ts";

/**
 * Keeps where a branch was when it handed in: enters that its unit or category is another now, where something
 * of it stands in the cycle. `before` is the branch as it was stored.
 */
export function noteMove(
  at: Pick<At, "sql" | "now">,
  cycle: number,
  before: StoredBranch | undefined,
  branch: Branch,
): void {
  const after = readStored(at.sql, branch.id);
  if (!before || !after) return;
  if (before.unit === after.unit && before.category === after.category) return;
  if (!hasStanding(at.sql, cycle, branch.id)) return;
  const [from, to] = [traitsOf(before), traitsOf(after)];
  const body = { kind: "moved" as const, branch: branch.id, from, to };
  append(at, theDistrict, { cycle, body, branch: branch.id, entry: null });
}

const traitsOf = ({ unit, category }: StoredBranch) => ({
  unit,
  ...(category === null ? {} : { category }),
});
