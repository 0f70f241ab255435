const upsert = `INSERT INTO ratings (cycle, branch, grid, self, first, recheck)`;
const byStage = (row: string) => `${row}cycle, ${row}branch, ${row}grid,
    CASE ${row}stage WHEN 0 THEN ${row}seq END, CASE ${row}stage WHEN 1 THEN ${row}seq END,
    CASE ${row}stage WHEN 2 THEN ${row}seq END`;
const newer = `ON CONFLICT DO UPDATE SET self = coalesce(excluded.self, self),
    first = coalesce(excluded.first, first), recheck = coalesce(excluded.recheck, recheck)`;
const rated = (number: string) =>
  `(cycle, branch, grid) = (SELECT cycle, branch, grid FROM submissions WHERE seq = ${number})`;

/**
 * How far each branch's rating by a grid has come in a cycle: the numbers of the newest submission of each
 * stage, of the one sent back last and of the one withdrawn last. The database itself keeps it up with
 * whatever is appended, so that what counts is one look-up however often a branch has handed in.
 */
export const ratings = [
  `CREATE TABLE ratings (
    cycle INTEGER NOT NULL, branch TEXT NOT NULL, grid TEXT NOT NULL,
    self INTEGER, first INTEGER, recheck INTEGER, returned INTEGER, withdrawn INTEGER,
    PRIMARY KEY (cycle, branch, grid)
  ) STRICT, WITHOUT ROWID`,
  `${upsert} SELECT ${byStage("")} FROM submissions WHERE TRUE ORDER BY seq ${newer}`,
  ...["returns", "withdrawals"].map(
    (table) => `UPDATE ratings SET ${table === "returns" ? "returned" : "withdrawn"} = (
      SELECT max(t.number) FROM ${table} t JOIN submissions s ON s.seq = t.number
        WHERE (s.cycle, s.branch, s.grid) = (ratings.cycle, ratings.branch, ratings.grid))`,
  ),
  `CREATE TRIGGER submissions_rate AFTER INSERT ON submissions BEGIN
    ${upsert} VALUES (${byStage("NEW.")}) ${newer}; END`,
  `CREATE TRIGGER returns_rate AFTER INSERT ON returns BEGIN
    UPDATE ratings SET returned = max(coalesce(returned, 0), NEW.number) WHERE ${rated("NEW.number")};
    END`,
  `CREATE TRIGGER withdrawals_rate AFTER INSERT ON withdrawals BEGIN
    UPDATE ratings SET withdrawn = max(coalesce(withdrawn, 0), NEW.number) WHERE ${rated("NEW.number")};
    END`,
];
