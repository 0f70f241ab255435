import { type Migration, migrations } from "./migrations.ts";

/**
 * Brings the schema up to date, each step in a transaction of its own, and says which step it is at.
 * Throws where the data are from a newer release than this code: running on would harm them.
 */
export function migrate(
  storage: DurableObjectStorage,
  steps: readonly Migration[] = migrations,
): number {
  const { sql } = storage;
  sql.exec(
    "CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, time INTEGER NOT NULL)",
  );
  const at = readSchema(sql);
  const last = steps.at(-1)?.number ?? 0;
  if (at > last) throw new Error(`the data are of schema ${at}, this release knows ${last}`);
  for (const step of steps.filter(({ number }) => number > at)) {
    storage.transactionSync(() => {
      for (const statement of step.statements) sql.exec(statement);
      step.fill?.(sql);
      sql.exec("INSERT INTO migrations (number, time) VALUES (?, ?)", step.number, Date.now());
    });
  }
  return last;
}

/** The number of the last step that was taken. */
export const readSchema = (sql: SqlStorage): number =>
  sql.exec<{ number: number }>("SELECT coalesce(max(number), 0) AS number FROM migrations").one()
    .number;
