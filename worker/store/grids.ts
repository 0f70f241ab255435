/** An own grid as stored: title and body are JSON. */
export type GridRow = { id: string; version: string; title: string; body: string };

export const readGridBody = (sql: SqlStorage, id: string, version: string): string | undefined =>
  sql
    .exec<{ body: string }>("SELECT body FROM grids WHERE id = ? AND version = ?", id, version)
    .toArray()[0]?.body;

/** The versions of an own grid, the newest first; none where there is no such grid. */
export const readVersions = (sql: SqlStorage, id: string): string[] =>
  sql
    .exec<{ version: string }>("SELECT version FROM grids WHERE id = ?", id)
    .toArray()
    .map(({ version }) => version)
    .sort(newerFirst);

/** Each own grid in its newest version, by id. */
export function readOwn(sql: SqlStorage): Omit<GridRow, "body">[] {
  const rows = sql
    .exec<Omit<GridRow, "body">>("SELECT id, version, title FROM grids ORDER BY id")
    .toArray()
    .sort((one, other) => newerFirst(one.version, other.version));
  const newest = new Map([...rows].reverse().map((row) => [row.id, row]));
  return [...newest.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

export const addOwn = (
  sql: SqlStorage,
  { id, version, title, body }: GridRow,
  by: { readonly person: number | null; readonly time: number },
): void => {
  sql.exec(
    "INSERT INTO grids (id, version, title, body, person, time) VALUES (?, ?, ?, ?, ?, ?)",
    ...[id, version, title, body, by.person, by.time],
  );
};

/** Versions have three numbers, which compare as numbers: 1.10.0 is newer than 1.9.0. */
function newerFirst(one: string, other: string): number {
  const [a, b] = [partsOf(one), partsOf(other)];
  return b.map((part, at) => part - (a[at] ?? 0)).find((by) => by !== 0) ?? 0;
}

const partsOf = (version: string) => version.split(".").map(Number);
