/**
 * The ledger of each cycle: `body` is canonical JSON, `branch` the branch that it is about, also where another
 * entry (`entry`) says which. `token` and `person` are null where the district itself entered it. Append-only;
 * the log holds the hash of every row.
 */
export const ledger = [
  `CREATE TABLE ledger (
    number INTEGER PRIMARY KEY, cycle INTEGER NOT NULL, time INTEGER NOT NULL, role TEXT NOT NULL,
    person INTEGER, token INTEGER, kind TEXT NOT NULL, branch TEXT, entry INTEGER, body TEXT NOT NULL
  ) STRICT`,
  "CREATE INDEX ledger_cycle ON ledger (cycle, number)",
  "CREATE INDEX ledger_branch ON ledger (cycle, branch, number)",
  "CREATE INDEX ledger_kind ON ledger (cycle, kind, number)",
  "CREATE INDEX ledger_entry ON ledger (entry) WHERE entry IS NOT NULL",
  `CREATE TRIGGER ledger_stays BEFORE UPDATE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END`,
  `CREATE TRIGGER ledger_remains BEFORE DELETE ON ledger
    BEGIN SELECT RAISE(ABORT, 'the ledger is append-only'); END`,
];
