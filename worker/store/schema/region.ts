import type { Migration } from "../migrations.ts";
import { log } from "./log.ts";

/** Its name, its districts in their order, and the answers to repeated keys. */
const first = [
  "CREATE TABLE region (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT",
  "CREATE TABLE districts (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT",
  `CREATE TABLE answers (
    scope TEXT NOT NULL, key TEXT NOT NULL, body_hash TEXT NOT NULL, status INTEGER NOT NULL,
    body TEXT NOT NULL, time INTEGER NOT NULL, PRIMARY KEY (scope, key)
  ) STRICT, WITHOUT ROWID`,
];

/** Its coordinators, as a district has its people; and its log, whose chain is bound to no submissions. */
const people = [
  `CREATE TABLE people (
    id INTEGER PRIMARY KEY, role TEXT NOT NULL, branch TEXT, units TEXT, stages TEXT,
    created INTEGER NOT NULL
  ) STRICT`,
  `CREATE TABLE codes (
    number INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, role TEXT NOT NULL, branch TEXT, units TEXT,
    person INTEGER, created INTEGER NOT NULL, expires INTEGER NOT NULL, used INTEGER, revoked INTEGER,
    key TEXT
  ) STRICT`,
  `CREATE TABLE tokens (
    id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE, role TEXT NOT NULL, branch TEXT, units TEXT,
    person INTEGER, created INTEGER NOT NULL, expires INTEGER NOT NULL, revoked INTEGER, code INTEGER,
    seen INTEGER
  ) STRICT`,
  "CREATE INDEX tokens_code ON tokens (code)",
  "CREATE INDEX tokens_person ON tokens (person)",
];

/**
 * What each district last told: its share as JSON, "" while it has told none, and when (milliseconds since
 * 1970). `told` counts how often it has said that it is another now, `seen` is what that was when it was asked.
 */
const shares = [
  `CREATE TABLE shares (
    district TEXT PRIMARY KEY, share TEXT NOT NULL, time INTEGER NOT NULL, told INTEGER NOT NULL,
    seen INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID`,
];

/** The steps of a region's own storage. */
export const regionSteps: readonly Migration[] = [
  { number: 1, statements: first },
  { number: 2, statements: [...people, ...log, ...shares] },
];
