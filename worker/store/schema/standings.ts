/**
 * The ranking, kept up with every write: the submission of each branch that counts in a cycle, and how
 * many branches stand at each `key` (standingKey). It is derived: all of it can be made anew from the
 * submissions, and is, when a grid, a cycle or a branch changes.
 */
export const standings = [
  `CREATE TABLE standings (
    cycle INTEGER NOT NULL, branch TEXT NOT NULL, seq INTEGER NOT NULL, key INTEGER NOT NULL,
    PRIMARY KEY (cycle, branch)
  ) STRICT, WITHOUT ROWID`,
  "CREATE INDEX standings_key ON standings (cycle, key DESC, branch)",
  `CREATE TABLE tally (
    cycle INTEGER NOT NULL, key INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (cycle, key)
  ) STRICT, WITHOUT ROWID`,
  "ALTER TABLE branches ADD COLUMN full_name TEXT",
  "ALTER TABLE branches ADD COLUMN type TEXT",
  "ALTER TABLE branches ADD COLUMN category TEXT",
  "ALTER TABLE branches ADD COLUMN members INTEGER",
  "ALTER TABLE branches ADD COLUMN founded TEXT",
  "ALTER TABLE branches ADD COLUMN active INTEGER NOT NULL DEFAULT 1",
  "CREATE INDEX branches_unit ON branches (unit)",
];
