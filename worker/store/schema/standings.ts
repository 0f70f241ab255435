/**
 * The ranking, kept up with every write: what a place needs of the submission that counts of each branch
 * in a cycle, and how many branches stand at each `place`: standingKey with its sign turned, so that the
 * best come first and a page begins behind one (place, branch) of the index. It is derived: all of it can
 * be made anew from the submissions, and is, when a grid, a cycle or a branch changes.
 */
export const standings = [
  `CREATE TABLE standings (
    cycle INTEGER NOT NULL, branch TEXT NOT NULL, place INTEGER NOT NULL, star INTEGER NOT NULL,
    attained_value INTEGER NOT NULL, attained_of INTEGER NOT NULL, time INTEGER NOT NULL,
    PRIMARY KEY (cycle, branch)
  ) STRICT, WITHOUT ROWID`,
  "CREATE INDEX standings_place ON standings (cycle, place, branch)",
  `CREATE TABLE tally (
    cycle INTEGER NOT NULL, place INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (cycle, place)
  ) STRICT, WITHOUT ROWID`,
  "ALTER TABLE branches ADD COLUMN full_name TEXT",
  "ALTER TABLE branches ADD COLUMN type TEXT",
  "ALTER TABLE branches ADD COLUMN category TEXT",
  "ALTER TABLE branches ADD COLUMN members INTEGER",
  "ALTER TABLE branches ADD COLUMN founded TEXT",
  "ALTER TABLE branches ADD COLUMN active INTEGER NOT NULL DEFAULT 1",
  "CREATE INDEX branches_unit ON branches (unit)",
];
