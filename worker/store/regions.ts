import type { Region } from "../../shared/index.ts";
import type { Migration } from "./migrations.ts";

/** A region's own storage: its name, its districts in their order, and the answers to repeated keys. */
export const regionMigrations: readonly Migration[] = [
  {
    number: 1,
    statements: [
      "CREATE TABLE region (id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT",
      "CREATE TABLE districts (place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE) STRICT",
      `CREATE TABLE answers (
        scope TEXT NOT NULL, key TEXT NOT NULL, body_hash TEXT NOT NULL, status INTEGER NOT NULL,
        body TEXT NOT NULL, time INTEGER NOT NULL, PRIMARY KEY (scope, key)
      ) STRICT, WITHOUT ROWID`,
    ],
  },
];

/** The region of this object; undefined while it has not been made. */
export function readRegion(sql: SqlStorage): Region | undefined {
  const region = sql.exec<{ id: string; name: string }>("SELECT id, name FROM region").toArray()[0];
  const districts = sql.exec<{ id: string }>("SELECT id FROM districts ORDER BY place").toArray();
  return region && { ...region, districts: districts.map(({ id }) => id) };
}

export function writeRegion(sql: SqlStorage, { id, name, districts }: Region): void {
  sql.exec(
    "INSERT INTO region (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name",
    ...[id, name],
  );
  sql.exec("DELETE FROM districts");
  for (const [place, district] of districts.entries()) {
    sql.exec("INSERT INTO districts (place, id) VALUES (?, ?)", place, district);
  }
}
