import type { ExportTable, Row } from "../export/tables.ts";

type Source = Pick<ExportTable, "table" | "columns" | "key">;

/** All rows of a table, one after the other. */
export const readTable = (sql: SqlStorage, { table, columns, key }: Source): Iterable<Row> =>
  sql.exec<Record<string, string | number | null>>(
    `SELECT ${columns} FROM ${table} ORDER BY ${key}`,
  );

/** The number that a growing table has come to. */
export const readBound = (sql: SqlStorage, { table, key }: Source): number =>
  sql.exec<{ last: number }>(`SELECT coalesce(max(${key}), 0) AS last FROM ${table}`).one().last;

/** At most `limit` rows behind a number, none behind the last. */
export const readPage = (
  sql: SqlStorage,
  { table, columns, key }: Source,
  after: number,
  last: number,
  limit: number,
): Row[] =>
  sql
    .exec<Record<string, string | number | null>>(
      `SELECT ${columns} FROM ${table} WHERE ${key} > ? AND ${key} <= ? ORDER BY ${key} LIMIT ?`,
      after,
      last,
      limit,
    )
    .toArray();

/** The columns that a table has. */
export const readColumns = (sql: SqlStorage, table: string): ReadonlySet<string> =>
  new Set(
    sql
      .exec<{ name: string }>("SELECT name FROM pragma_table_info(?)", table)
      .toArray()
      .map(({ name }) => name),
  );

/** Puts a row in as it is. Its columns must be ones that `readColumns` named. */
export function putRow(sql: SqlStorage, table: string, row: Row): void {
  const names = Object.keys(row);
  const places = names.map(() => "?").join(", ");
  sql.exec(`INSERT INTO ${table} (${names.join(", ")}) VALUES (${places})`, ...Object.values(row));
}
