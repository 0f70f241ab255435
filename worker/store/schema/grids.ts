/** A district's own grids: each version as canonical JSON, its title beside it, published once and never changed. */
export const grids = [
  `CREATE TABLE grids (
    id TEXT NOT NULL, version TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL, person INTEGER,
    time INTEGER NOT NULL,
    PRIMARY KEY (id, version)
  ) STRICT`,
  `CREATE TRIGGER grids_stay BEFORE UPDATE ON grids
    BEGIN SELECT RAISE(ABORT, 'published grids never change'); END`,
  `CREATE TRIGGER grids_remain BEFORE DELETE ON grids
    BEGIN SELECT RAISE(ABORT, 'published grids never change'); END`,
];
