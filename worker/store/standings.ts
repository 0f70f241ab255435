import { standingKey, starStep, wholeShare } from "../../shared/index.ts";
import { counting, countingIn } from "./submissions.ts";

/** What a place needs of the submission of a branch that counts. */
type Counting = { star: number; attained_value: number; attained_of: number; time: number };

/**
 * Puts a branch where the submission that counts now has it, or takes it out of the ranking where none
 * counts or it takes no part any more. Called by whatever changes which one counts.
 */
export function placeBranch(sql: SqlStorage, cycle: number, branch: string): void {
  const now = sql
    .exec<Counting>(
      `SELECT star, attained_value, attained_of, time FROM submissions
        WHERE (SELECT active FROM branches WHERE id = ?1) = 1 AND seq = ${counting("?1")}`,
      branch,
    )
    .toArray()[0];
  const before = sql
    .exec<{ place: number }>(
      "SELECT place FROM standings WHERE cycle = ? AND branch = ?",
      cycle,
      branch,
    )
    .toArray()[0]?.place;
  const place = now && placeOf(now);
  if (now && place !== undefined) put(sql, cycle, branch, place, now);
  else if (before !== undefined) {
    sql.exec("DELETE FROM standings WHERE cycle = ? AND branch = ?", cycle, branch);
  }
  if (before === place) return;
  if (before !== undefined) count(sql, cycle, before, -1);
  if (place !== undefined) count(sql, cycle, place, 1);
}

/** The better, the smaller. */
const placeOf = ({ star, attained_value: value, attained_of: of }: Counting): number =>
  -standingKey(star, { value, of });

function put(sql: SqlStorage, cycle: number, branch: string, place: number, now: Counting): void {
  sql.exec(
    `INSERT INTO standings (cycle, branch, place, star, attained_value, attained_of, time)
      VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET place = excluded.place,
        star = excluded.star, attained_value = excluded.attained_value,
        attained_of = excluded.attained_of, time = excluded.time`,
    ...[cycle, branch, place, now.star, now.attained_value, now.attained_of, now.time],
  );
}

function count(sql: SqlStorage, cycle: number, place: number, by: 1 | -1): void {
  sql.exec(
    `INSERT INTO tally (cycle, place, n) VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET n = n + excluded.n`,
    cycle,
    place,
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

/**
 * Makes the rankings of the years before anew, after an import: of each branch what counted by the grid that it
 * handed in by last, as its present grid says nothing of then.
 */
export function placeYearsBefore(sql: SqlStorage): void {
  const rows = sql.exec<Counting & { cycle: number; branch: string }>(
    `SELECT r.cycle, r.branch, s.star, s.attained_value, s.attained_of, s.time FROM (
        SELECT cycle, branch, ${countingIn} AS number,
            max(max(coalesce(self, 0), coalesce(first, 0), coalesce(recheck, 0)))
          FROM ratings WHERE cycle < (SELECT cycle FROM district) GROUP BY cycle, branch) r
      JOIN submissions s ON s.seq = r.number`,
  );
  for (const { cycle, branch, ...now } of rows.toArray()) {
    const place = placeOf(now);
    put(sql, cycle, branch, place, now);
    count(sql, cycle, place, 1);
  }
}

/** A branch in the ranking; the smaller `place`, the better. */
export type StandingRow = {
  branch: string;
  name: string;
  unit: string;
  grid: string;
  star: number;
  attained_value: number;
  attained_of: number;
  time: number;
  place: number;
};

const columns = `t.branch, b.name, u.name AS unit, b.grid, t.star, t.attained_value, t.attained_of,
  t.time, t.place`;
const joined = "standings t JOIN branches b ON b.id = t.branch JOIN units u ON u.id = b.unit";

/** Where a page begins: behind this place and branch. */
export type Behind = { readonly place: number; readonly branch: string };

/** At most `limit` branches behind a place, the best first; among equals by id. */
export function readStandings(
  sql: SqlStorage,
  cycle: number,
  limit: number,
  behind: Behind = { place: -Number.MAX_SAFE_INTEGER, branch: "" },
): StandingRow[] {
  return sql
    .exec<StandingRow>(
      `SELECT ${columns} FROM ${joined} WHERE t.cycle = ? AND (t.place, t.branch) > (?, ?)
        ORDER BY t.place, t.branch LIMIT ?`,
      cycle,
      behind.place,
      behind.branch,
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

/** How many branches stand before a place, at it, and in all: as long as there are different places. */
export const countAround = (
  sql: SqlStorage,
  cycle: number,
  place: number,
): { readonly before: number; readonly at: number; readonly all: number } =>
  sql
    .exec<{ before: number; at: number; all: number }>(
      `SELECT coalesce(sum(n) FILTER (WHERE place < ?2), 0) AS "before",
          coalesce(sum(n) FILTER (WHERE place = ?2), 0) AS at, coalesce(sum(n), 0) AS "all"
        FROM tally WHERE cycle = ?1`,
      cycle,
      place,
    )
    .one();

/** A number and how many branches have it. */
type Count = [what: number, branches: number];

/** How many branches have each star, the highest first; from the tally, however many branches there are. */
export const countStars = (sql: SqlStorage, cycle: number): Count[] =>
  counted(sql, `(-place) / ${starStep}`, cycle);

/** How many attained so much, from so many percent, in steps of five; more than the whole counts as the whole. */
export const countShares = (sql: SqlStorage, cycle: number): Count[] =>
  counted(sql, `5 * min(20, ((-place) % ${starStep}) * 20 / ${wholeShare})`, cycle);

const counted = (sql: SqlStorage, what: string, cycle: number): Count[] =>
  sql
    .exec<{ what: number; n: number }>(
      `SELECT ${what} AS what, sum(n) AS n FROM tally WHERE cycle = ? AND n > 0
        GROUP BY 1 ORDER BY 1 DESC`,
      cycle,
    )
    .toArray()
    .map(({ what: value, n }) => [value, n]);

/** How many branches stand at each of the greatest keys (`standingKey`), until they are at least so many. */
export function readBest(sql: SqlStorage, cycle: number, branches: number): Count[] {
  const best: Count[] = [];
  let sum = 0;
  const rows = sql.exec<{ key: number; n: number }>(
    "SELECT -place AS key, n FROM tally WHERE cycle = ? AND n > 0 ORDER BY place LIMIT ?",
    cycle,
    branches,
  );
  for (const { key, n } of rows) {
    if (sum >= branches) break;
    best.push([key, n]);
    sum += n;
  }
  return best;
}
