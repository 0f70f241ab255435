import { type Stage, stages } from "../../shared/index.ts";
import { chainStart } from "../submissions/chain.ts";
import type { SubmissionRow } from "../submissions/row.ts";

const columns = [
  "seq, cycle, branch, stage, author, time, grid, grid_version, marks, reasons, evidence, star",
  "attained_value, attained_of, earned, max, prev_hash, hash",
].join(", ");

/** The last number and hash of the chain. */
export type Head = { seq: number; hash: string };

/** The end of the chain. */
export function readHead(sql: SqlStorage): Head {
  const row = sql
    .exec<{ seq: number; hash: string }>(
      "SELECT seq, hash FROM submissions ORDER BY seq DESC LIMIT 1",
    )
    .toArray()[0];
  return row ?? { seq: 0, hash: chainStart };
}

export function addSubmission(sql: SqlStorage, row: SubmissionRow): void {
  sql.exec(
    `INSERT INTO submissions (${columns})
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.seq,
    row.cycle,
    row.branch,
    row.stage,
    row.author,
    row.time,
    row.grid,
    row.grid_version,
    row.marks,
    row.reasons,
    row.evidence,
    row.star,
    row.attained_value,
    row.attained_of,
    row.earned,
    row.max,
    row.prev_hash,
    row.hash,
  );
}

const present = "(SELECT cycle FROM district)";

/** The rating of a branch in a cycle by its present grid. Last year's stars are history, not this year's ranking. */
const rating = (branch: string, cycle: string) => `FROM ratings WHERE cycle = ${cycle}
  AND branch = ${branch} AND grid = (SELECT grid FROM branches WHERE id = ${branch})`;

/** What a branch handed in before it withdrew is withdrawn with it; reviews stand. */
const standing = "iif(self > coalesce(withdrawn, 0), self, NULL)";

/** Once something was sent back, a review from before what was handed in then is no review of it: as in `stateOf`. */
const since = "iif(returned IS NULL, 0, coalesce(self, 0))";
const review = (stage: "first" | "recheck") => `iif(${stage} > ${since}, ${stage}, NULL)`;

/** Of a row of ratings, the number of the submission that counts: of the highest stage the newest that stands. */
export const countingIn = `coalesce(${review("recheck")}, ${review("first")}, ${standing})`;

/** The number of the submission of a branch that counts. */
export const counting = (branch: string, cycle = present): string =>
  `(SELECT ${countingIn} ${rating(branch, cycle)})`;

/** The number of the newest submission of a branch and stage that stands. */
export const newest = (branch: string, stage: string | number, cycle = present): string =>
  `(SELECT CASE ${stage} WHEN 0 THEN ${standing} WHEN 1 THEN first WHEN 2 THEN recheck END
    ${rating(branch, cycle)})`;

/** The submission of a branch that counts. */
export const readLatest = (sql: SqlStorage, branch: string): SubmissionRow | undefined =>
  sql
    .exec<SubmissionRow>(`SELECT ${columns} FROM submissions WHERE seq = ${counting("?1")}`, branch)
    .toArray()[0];

/** A submission of a branch by its number. */
export const readSubmission = (
  sql: SqlStorage,
  branch: string,
  seq: number,
): SubmissionRow | undefined =>
  sql
    .exec<SubmissionRow>(
      `SELECT ${columns} FROM submissions WHERE seq = ? AND branch = ?`,
      seq,
      branch,
    )
    .toArray()[0];

/** The newest submission of a branch and stage. */
export const readNewest = (
  sql: SqlStorage,
  branch: string,
  stage: Stage,
): SubmissionRow | undefined =>
  sql
    .exec<SubmissionRow>(
      `SELECT ${columns} FROM submissions WHERE seq = ${newest("?1", "?2")}`,
      branch,
      stages.indexOf(stage),
    )
    .toArray()[0];

/** A branch with the submission of it that counts; the last four are null where there is none. */
export type LatestRow = {
  id: string;
  name: string;
  unit: string;
  grid: string;
  star: number | null;
  attained_value: number | null;
  attained_of: number | null;
  time: number | null;
};

/** All branches of the district that take part, each with its latest submission, by id. */
export const readAllLatest = (sql: SqlStorage): LatestRow[] =>
  sql
    .exec<LatestRow>(
      `SELECT b.id, b.name, u.name AS unit, b.grid, s.star,
          s.attained_value, s.attained_of, s.time
        FROM branches b JOIN units u ON u.id = b.unit
        LEFT JOIN submissions s ON s.seq = ${counting("b.id")}
        WHERE b.active = 1 ORDER BY b.id`,
    )
    .toArray();
