import type { Migration } from "../migrations.ts";

/**
 * Where wrong codes come from. `hash` is the address as a keyed hash ("" for all whose address is not
 * known); `failures` counts since `since`, `until` is the end of its lock, `successes` the people who came in
 * from there. Times are milliseconds since 1970.
 */
const attempts = [
  `CREATE TABLE addresses (
    id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, failures INTEGER NOT NULL, since INTEGER NOT NULL,
    successes INTEGER NOT NULL, until INTEGER NOT NULL, time INTEGER NOT NULL
  ) STRICT`,
  "CREATE INDEX addresses_time ON addresses (time)",
  `CREATE TABLE failures (
    district TEXT NOT NULL, address INTEGER NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (district, address)
  ) STRICT, WITHOUT ROWID`,
  "CREATE INDEX failures_address ON failures (address)",
];

/** The steps of the directory's own storage. */
export const directorySteps: readonly Migration[] = [{ number: 1, statements: attempts }];
