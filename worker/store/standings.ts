import { standingKey } from "../../shared/index.ts";
import { counts } from "./submissions.ts";

/** The submission of a branch that counts in this cycle, as far as a place in the ranking needs it. */
type Counting = { seq: number; star: number; attained_value: number; attained_of: number };

/**
 * Puts a branch where the submission that counts now has it, or takes it out of the ranking where none
 * counts. Called by whatever changes which one counts.
 */
export function placeBranch(sql: SqlStorage, cycle: number, branch: string): void {
  const now = sql
    .exec<Counting>(
      `SELECT seq, star, attained_value, attained_of FROM submissions WHERE ${counts("?1")}`,
      branch,
    )
    .toArray()[0];
  const before = sql
    .exec<{ seq: number; key: number }>(
      "SELECT seq, key FROM standings WHERE cycle = ? AND branch = ?",
      cycle,
      branch,
    )
    .toArray()[0];
  const key = now && standingKey(now.star, { value: now.attained_value, of: now.attained_of });
  if (now && key !== undefined) {
    sql.exec(
      `INSERT INTO standings (cycle, branch, seq, key) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET seq = excluded.seq, key = excluded.key`,
      cycle,
      branch,
      now.seq,
      key,
    );
  } else if (before) {
    sql.exec("DELETE FROM standings WHERE cycle = ? AND branch = ?", cycle, branch);
  }
  if (before?.key === key) return;
  if (before) count(sql, cycle, before.key, -1);
  if (key !== undefined) count(sql, cycle, key, 1);
}

function count(sql: SqlStorage, cycle: number, key: number, by: 1 | -1): void {
  sql.exec(
    `INSERT INTO tally (cycle, key, n) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET n = n + excluded.n`,
    cycle,
    key,
    by,
  );
}

/** Makes the ranking of the district's present cycle anew: after a change of cycle, grids or branches. */
export function placeAll(sql: SqlStorage): void {
  const cycle = sql.exec<{ cycle: number }>("SELECT cycle FROM district").toArray()[0]?.cycle;
  if (cycle === undefined) return;
  sql.exec("DELETE FROM standings WHERE cycle = ?", cycle);
  sql.exec("DELETE FROM tally WHERE cycle = ?", cycle);
  const handedIn = sql
    .exec<{ branch: string }>("SELECT DISTINCT branch FROM submissions WHERE cycle = ?", cycle)
    .toArray();
  for (const { branch } of handedIn) placeBranch(sql, cycle, branch);
}

/** A branch in the ranking. */
export type StandingRow = {
  branch: string;
  name: string;
  unit: string;
  grid: string;
  star: number;
  attained_value: number;
  attained_of: number;
  time: number;
  key: number;
};

const columns = `t.branch, b.name, u.name AS unit, b.grid, s.star, s.attained_value, s.attained_of,
  s.time, t.key`;
const joined = `standings t JOIN branches b ON b.id = t.branch JOIN units u ON u.id = b.unit
  JOIN submissions s ON s.seq = t.seq`;

/** Where a page begins: behind this key and branch. */
export type Behind = { readonly key: number; readonly branch: string };

/** At most `limit` branches behind a place, the best first; among equals by id. */
export function readStandings(
  sql: SqlStorage,
  cycle: number,
  limit: number,
  behind: Behind | undefined,
): StandingRow[] {
  const { key, branch } = behind ?? { key: Number.MAX_SAFE_INTEGER, branch: "" };
  return sql
    .exec<StandingRow>(
      `SELECT ${columns} FROM ${joined}
        WHERE t.cycle = ?1 AND t.key <= ?2 AND (t.key < ?2 OR t.branch > ?3)
        ORDER BY t.key DESC, t.branch LIMIT ?4`,
      cycle,
      key,
      branch,
      limit,
    )
    .toArray();
}

/** One branch's place; undefined where it has none. */
export const readStanding = (
  sql: SqlStorage,
  cycle: number,
  branch: string,
): StandingRow | undefined =>
  sql
    .exec<StandingRow>(
      `SELECT ${columns} FROM ${joined} WHERE t.cycle = ? AND t.branch = ?`,
      cycle,
      branch,
    )
    .toArray()[0];

/** How many branches stand at a key, above it, and in all: as long as there are different keys. */
export const countAround = (
  sql: SqlStorage,
  cycle: number,
  key: number,
): { readonly above: number; readonly at: number; readonly all: number } =>
  sql
    .exec<{ above: number; at: number; all: number }>(
      `SELECT coalesce(sum(n) FILTER (WHERE key > ?2), 0) AS above,
          coalesce(sum(n) FILTER (WHERE key = ?2), 0) AS at, coalesce(sum(n), 0) AS "all"
        FROM tally WHERE cycle = ?1`,
      cycle,
      key,
    )
    .one();
