import type { BranchCategory, BranchType } from "../../shared/index.ts";
import { counting, newest } from "./submissions.ts";

/** A branch with the submission of it that counts, and its own assessment where that one is a review. */
export type RatedRow = {
  branch: string;
  name: string;
  unit: string;
  unit_id: string;
  grid: string;
  type: BranchType | null;
  category: BranchCategory | null;
  /** of the submission that counts */
  seq: number;
  stage: number;
  time: number;
  grid_version: string;
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
      `SELECT b.id AS branch, b.name, u.name AS unit, u.id AS unit_id, b.grid, b.type, b.category,
          s.seq, s.stage, s.time, s.grid_version, s.star, s.attained_value, s.attained_of, s.earned,
          s.max, o.star AS self_star, o.attained_value AS self_value, o.attained_of AS self_of
        FROM branches b JOIN units u ON u.id = b.unit
        JOIN submissions s ON s.seq = ${counting("b.id")}
        LEFT JOIN submissions o ON s.stage > 0 AND o.seq = ${newest("b.id", 0)}
        WHERE b.active = 1 ORDER BY b.id`,
    )
    .toArray();

/** The marks of submissions, as stored, by their numbers. */
export const readMarks = (sql: SqlStorage, numbers: readonly number[]): Map<number, string> =>
  new Map(
    sql
      .exec<{ seq: number; marks: string }>(
        "SELECT seq, marks FROM submissions WHERE seq IN (SELECT value FROM json_each(?))",
        JSON.stringify(numbers),
      )
      .toArray()
      .map(({ seq, marks }) => [seq, marks]),
  );

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
