/**
 * Sealed records of decisions, and what was published of them: append-only. A long text stands in as many rows as
 * it needs, `part` of `parts`; `author` is the token's number, `time` milliseconds since 1970.
 */
export const decisions = [
  `CREATE TABLE records (
    number INTEGER PRIMARY KEY, cycle INTEGER NOT NULL, grid TEXT NOT NULL, version INTEGER NOT NULL,
    part INTEGER NOT NULL, parts INTEGER NOT NULL, text TEXT NOT NULL, hash TEXT NOT NULL,
    author INTEGER NOT NULL, time INTEGER NOT NULL, office TEXT, reason TEXT,
    UNIQUE (cycle, grid, version, part)
  ) STRICT`,
  `CREATE TABLE publications (
    number INTEGER PRIMARY KEY, cycle INTEGER NOT NULL, version INTEGER NOT NULL,
    part INTEGER NOT NULL, parts INTEGER NOT NULL, text TEXT NOT NULL, hash TEXT NOT NULL,
    author INTEGER NOT NULL, time INTEGER NOT NULL, office TEXT, reason TEXT,
    UNIQUE (cycle, version, part)
  ) STRICT`,
  ...["records", "publications"].flatMap((table) => [
    `CREATE TRIGGER ${table}_stay BEFORE UPDATE ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} are append-only'); END`,
    `CREATE TRIGGER ${table}_remain BEFORE DELETE ON ${table}
      BEGIN SELECT RAISE(ABORT, '${table} are append-only'); END`,
  ]),
];
