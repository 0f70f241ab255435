/**
 * Marks that are not handed in yet: one draft of a branch and stage. Every save is a new row with a new
 * revision; none is used twice, also not for a draft that begins after one was handed in.
 */
export const drafts = [
  `CREATE TABLE drafts (
    revision INTEGER PRIMARY KEY AUTOINCREMENT, cycle INTEGER NOT NULL, branch TEXT NOT NULL,
    stage INTEGER NOT NULL, grid TEXT NOT NULL, grid_version TEXT NOT NULL, marks TEXT NOT NULL,
    reasons TEXT NOT NULL, evidence TEXT, person INTEGER, time INTEGER NOT NULL,
    UNIQUE (cycle, branch, stage)
  ) STRICT`,
];
