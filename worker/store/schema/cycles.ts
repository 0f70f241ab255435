/**
 * Rating years: `data` is the cycle as canonical JSON, `handled` the time (milliseconds since 1970) up to which
 * what happens by itself has been logged. And what branches took back: append-only, like what they handed in.
 */
export const cycles = [
  `CREATE TABLE cycles (
    year INTEGER PRIMARY KEY, data TEXT NOT NULL, state TEXT NOT NULL DEFAULT 'open',
    revision INTEGER NOT NULL DEFAULT 1, handled INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE withdrawals (
    number INTEGER PRIMARY KEY, branch TEXT NOT NULL, author INTEGER NOT NULL, time INTEGER NOT NULL
  ) STRICT`,
  "CREATE INDEX withdrawals_branch ON withdrawals (branch, number)",
  `CREATE TRIGGER withdrawals_stay BEFORE UPDATE ON withdrawals
    BEGIN SELECT RAISE(ABORT, 'withdrawals are append-only'); END`,
  `CREATE TRIGGER withdrawals_remain BEFORE DELETE ON withdrawals
    BEGIN SELECT RAISE(ABORT, 'withdrawals are append-only'); END`,
];
