import type { Branch, BranchCategory, BranchType } from "../../shared/index.ts";

/** A branch as stored; `unit` is the unit's id. */
export type StoredBranch = {
  id: string;
  name: string;
  unit: string;
  grid: string;
  full_name: string | null;
  type: BranchType | null;
  category: BranchCategory | null;
  members: number | null;
  founded: string | null;
  active: number;
  revision: number;
};

const columns = [
  ...(["name", "unit", "grid", "full_name", "type"] as const),
  ...(["category", "members", "founded", "active"] as const),
];

export const readStored = (sql: SqlStorage, id: string): StoredBranch | undefined =>
  sql
    .exec<StoredBranch>(`SELECT id, ${columns.join(", ")}, revision FROM branches WHERE id = ?`, id)
    .toArray()[0];

const insert = `INSERT INTO branches (id, ${columns.join(", ")})
  VALUES (?, ${columns.map(() => "?").join(", ")}) ON CONFLICT (id) DO UPDATE SET
  revision = revision + 1, ${columns.map((name) => `${name} = excluded.${name}`).join(", ")}`;

/** What writing a branch changed: nothing, what is known of it, or which submission of it counts, if any. */
export type Written = "same" | "changed" | "moved";

/** Adds a branch or replaces all that is known of it; its submissions stay. */
export function writeBranch(sql: SqlStorage, branch: Branch): Written {
  const before = readStored(sql, branch.id);
  const after = rowOf(branch);
  if (before && columns.every((name) => before[name] === after[name])) return "same";
  sql.exec(insert, after.id, ...columns.map((name) => after[name]));
  return before?.grid === after.grid && before.active === after.active ? "changed" : "moved";
}

const rowOf = (branch: Branch): Omit<StoredBranch, "revision"> => ({
  id: branch.id,
  name: branch.name,
  unit: branch.unit,
  grid: branch.grid,
  full_name: branch.fullName ?? null,
  type: branch.type ?? null,
  category: branch.category ?? null,
  members: branch.members ?? null,
  founded: branch.founded ?? null,
  active: Number(branch.active ?? true),
});

/** Whether any branch is rated by a grid. */
export const isGridUsed = (sql: SqlStorage, grid: string): boolean =>
  sql.exec("SELECT 1 FROM branches WHERE grid = ? LIMIT 1", grid).toArray().length > 0;
