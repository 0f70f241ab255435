/**
 * The tables that a submission touches, as the product has them: the same columns, keys, indexes and
 * triggers.
 */
export const schema = `
  CREATE TABLE district (id TEXT PRIMARY KEY, cycle INTEGER NOT NULL, version INTEGER NOT NULL) STRICT;
  CREATE TABLE branches (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, unit TEXT NOT NULL, grid TEXT NOT NULL
  ) STRICT;
  CREATE TABLE tokens (
    id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, role TEXT NOT NULL, branch TEXT,
    expires INTEGER NOT NULL, revoked INTEGER
  ) STRICT;
  CREATE TABLE submissions (
    seq INTEGER PRIMARY KEY, cycle INTEGER NOT NULL, branch TEXT NOT NULL, stage INTEGER NOT NULL,
    author INTEGER NOT NULL, time INTEGER NOT NULL, grid TEXT NOT NULL, grid_version TEXT NOT NULL,
    marks TEXT NOT NULL, reasons TEXT NOT NULL, star INTEGER NOT NULL,
    attained_value INTEGER NOT NULL, attained_of INTEGER NOT NULL, earned INTEGER, max INTEGER,
    prev_hash TEXT NOT NULL, hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX submissions_latest ON submissions (cycle, branch, grid, stage, seq);
  CREATE TRIGGER submissions_stay BEFORE UPDATE ON submissions
    BEGIN SELECT RAISE(ABORT, 'submissions are append-only'); END;
  CREATE TRIGGER submissions_remain BEFORE DELETE ON submissions
    BEGIN SELECT RAISE(ABORT, 'submissions are append-only'); END;
  CREATE TABLE answers (
    scope TEXT NOT NULL, key TEXT NOT NULL, body_hash TEXT NOT NULL, status INTEGER NOT NULL,
    body TEXT NOT NULL, time INTEGER NOT NULL, PRIMARY KEY (scope, key)
  ) STRICT;
  CREATE INDEX answers_time ON answers (time);
`;
