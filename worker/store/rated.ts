import type { BranchCategory, BranchType } from "../../shared/index.ts";
import { counting, newest } from "./submissions.ts";

/** A branch that takes part, and what was handed in for it that counts in a year. */
export type RatedRow = {
  id: string;
  name: string;
  unit: string;
  unit_name: string;
  type: BranchType | null;
  category: BranchCategory | null;
  grid: string;
  /** number of the submission that counts, and what it states; null where there is none */
  seq: number | null;
  star: number | null;
  attained_value: number | null;
  attained_of: number | null;
  grid_version: string | null;
  /** star of its own newest assessment that stands */
  self: number | null;
};

/** The branches that a grid rates, by id. */
export const readRated = (sql: SqlStorage, cycle: number, grid: string): RatedRow[] =>
  sql
    .exec<RatedRow>(
      `SELECT b.id, b.name, b.unit, u.name AS unit_name, b.type, b.category, b.grid, s.seq, s.star,
          s.attained_value, s.attained_of, s.grid_version, a.star AS self
        FROM branches b JOIN units u ON u.id = b.unit
        LEFT JOIN submissions s ON s.seq = ${counting("b.id", "?1")}
        LEFT JOIN submissions a ON a.seq = ${newest("b.id", 0, "?1")}
        WHERE b.active = 1 AND b.grid = ?2 ORDER BY b.id`,
      ...[cycle, grid],
    )
    .toArray();

/** The marks of a submission. */
export const readMarks = (sql: SqlStorage, seq: number): string =>
  sql.exec<{ marks: string }>("SELECT marks FROM submissions WHERE seq = ?", seq).one().marks;

/** The grids that branches are rated by, by id. */
export const readGridsInUse = (sql: SqlStorage): string[] =>
  sql
    .exec<{ grid: string }>("SELECT DISTINCT grid FROM branches WHERE active = 1 ORDER BY grid")
    .toArray()
    .map(({ grid }) => grid);

/** Branches and the units that they were of, by name. */
export function readNames(
  sql: SqlStorage,
  unitOf: ReadonlyMap<string, string | undefined>,
): Map<string, { readonly name: string; readonly unit: string }> {
  const units = new Map(
    sql
      .exec<{ id: string; name: string }>("SELECT id, name FROM units")
      .toArray()
      .map(({ id, name }) => [id, name]),
  );
  const named = sql
    .exec<{ id: string; name: string; unit: string }>("SELECT id, name, unit FROM branches")
    .toArray()
    .map(({ id, name, unit }) => {
      const then = unitOf.get(id) ?? unit;
      return [id, { name, unit: units.get(then) ?? then }] as const;
    });
  return new Map(named);
}
