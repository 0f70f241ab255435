import type { Units } from "./units.ts";

/** How many branches handed in at a stage for the first time on a day. */
export type ArrivalRow = { day: string; stage: number; n: number };

/** China has one time all year: a day is what people there call so. */
const eightHours = 8 * 60 * 60;
const takesPart = "b.active = 1 AND (?1 IS NULL OR b.unit IN (SELECT value FROM json_each(?1)))";
const listOf = (units: Units) => units && JSON.stringify(units);

/** The first submission of each stage of each branch in a year, by day; only branches that take part, of these units. */
export const readArrivals = (sql: SqlStorage, cycle: number, units: Units): ArrivalRow[] =>
  sql
    .exec<ArrivalRow>(
      `SELECT day, stage, count(*) AS n FROM (
          SELECT s.stage, date(min(s.time) / 1000 + ${eightHours}, 'unixepoch') AS day
            FROM submissions s JOIN branches b ON b.id = s.branch
            WHERE ${takesPart} AND s.cycle = ?2 GROUP BY s.branch, s.stage)
        GROUP BY day, stage ORDER BY day, stage`,
      listOf(units),
      cycle,
    )
    .toArray();

/** How many branches of these units take part. */
export const countTakingPart = (sql: SqlStorage, units: Units): number =>
  sql
    .exec<{ n: number }>(`SELECT count(*) AS n FROM branches b WHERE ${takesPart}`, listOf(units))
    .one().n;
