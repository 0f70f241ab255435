import { DatabaseSync } from "node:sqlite";

export interface Examined {
  /** the first things that SQLite finds wrong; empty where the file is whole */
  readonly wrong: readonly string[];
  readonly schema: number | null;
}

/** Has SQLite check a whole file, and reads how far its schema has come. */
export function examine(file: string): Examined {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { readOnly: true });
    const rows = database.prepare("PRAGMA integrity_check(5)").all();
    const said = rows.map((row) => String(row["integrity_check"]));
    const wrong = said.filter((line) => line !== "ok");
    return { wrong, schema: wrong.length > 0 ? null : schemaOf(database) };
  } catch (error) {
    return { wrong: [error instanceof Error ? error.message : String(error)], schema: null };
  } finally {
    database?.close();
  }
}

/** The number of the last migration that a file went through; null where it knows none. Throws where it is unreadable. */
export function readSchema(file: string): number | null {
  const database = new DatabaseSync(file, { readOnly: true, timeout: 5000 });
  try {
    return schemaOf(database);
  } finally {
    database.close();
  }
}

function schemaOf(database: DatabaseSync): number | null {
  const has = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'migrations'").get();
  if (!has) return null;
  const row = database.prepare("SELECT max(number) AS number FROM migrations").get();
  return typeof row?.["number"] === "number" ? row["number"] : null;
}
