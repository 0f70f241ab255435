import type { BranchCategory, BranchType } from "../../shared/index.ts";
import { counting, newest } from "./submissions.ts";

/** A branch with the submission of it that counts, and its own assessment where that one is a review. */
export type RatedRow = {
  branch: string;
  name: string;
  unit: string;
  unit_id: string;
  grid: string;
  category: BranchCategory | null;
  /** of the submission that counts */
  stage: number;
  time: number;
  star: number;
  attained_value: number;
  attained_of: number;
  earned: number | null;
  max: number | null;
  self_star: number | null;
  self_value: number | null;
  self_of: number | null;
};

/** Every branch that takes part and has something that counts, by id. */
export const readRated = (sql: SqlStorage): RatedRow[] =>
  sql
    .exec<RatedRow>(
      `SELECT b.id AS branch, b.name, u.name AS unit, u.id AS unit_id, b.grid, b.category,
          s.stage, s.time, s.star, s.attained_value, s.attained_of, s.earned,
          s.max, o.star AS self_star, o.attained_value AS self_value, o.attained_of AS self_of
        FROM branches b JOIN units u ON u.id = b.unit
        JOIN submissions s ON s.seq = ${counting("b.id")}
        LEFT JOIN submissions o ON s.stage > 0 AND o.seq = ${newest("b.id", 0)}
        WHERE b.active = 1 ORDER BY b.id`,
    )
    .toArray();

/** The submission of a branch that counts, as far as evaluating it anew needs. */
export type CountingRow = {
  branch: string;
  type: BranchType | null;
  category: BranchCategory | null;
  seq: number;
  grid: string;
  grid_version: string;
  star: number;
  marks: string;
};

/** What counts of these branches. */
export const readCounting = (sql: SqlStorage, branches: readonly string[]): CountingRow[] =>
  sql
    .exec<CountingRow>(
      `SELECT b.id AS branch, b.type, b.category, s.seq, s.grid, s.grid_version, s.star, s.marks
        FROM json_each(?) j JOIN branches b ON b.id = j.value
        JOIN submissions s ON s.seq = ${counting("b.id")}`,
      JSON.stringify(branches),
    )
    .toArray();

/** How a branch stood in a year. */
export interface Stood {
  readonly star: number;
  readonly rank: number;
}

/** How the branches stood in a year, by id: 1224, as the ranking of that year was. */
export function readStood(sql: SqlStorage, cycle: number): ReadonlyMap<string, Stood> {
  const rows = sql
    .exec<{ branch: string; star: number; rank: number }>(
      "SELECT branch, star, rank() OVER (ORDER BY place) AS rank FROM standings WHERE cycle = ?",
      cycle,
    )
    .toArray();
  return new Map(rows.map(({ branch, star, rank }) => [branch, { star, rank }]));
}
