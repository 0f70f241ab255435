/**
 * Who did and saw what, append-only and chained. Each entry also names the end of the chain of submissions
 * at that moment (`number`, `head`), so that neither chain can be cut behind the other's back. `token` and
 * `person` are null where the operator or the district itself (an alarm) acted.
 */
export const log = [
  `CREATE TABLE log (
    seq INTEGER PRIMARY KEY, time INTEGER NOT NULL, role TEXT NOT NULL, person INTEGER, token INTEGER,
    act TEXT NOT NULL, subject TEXT NOT NULL, detail TEXT NOT NULL,
    number INTEGER NOT NULL, head TEXT NOT NULL, prev_hash TEXT NOT NULL, hash TEXT NOT NULL
  ) STRICT`,
  "CREATE INDEX log_subject ON log (subject, seq)",
  "CREATE INDEX log_act ON log (act, seq)",
  "CREATE INDEX log_role ON log (role, seq)",
  `CREATE TRIGGER log_stays BEFORE UPDATE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END`,
  `CREATE TRIGGER log_remains BEFORE DELETE ON log
    BEGIN SELECT RAISE(ABORT, 'the log is append-only'); END`,
];
