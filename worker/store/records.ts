import { piecesOf } from "./pieces.ts";

/** A sealed record without its text. */
export type RecordRow = {
  cycle: number;
  grid: string;
  version: number;
  hash: string;
  author: number;
  time: number;
  office: string | null;
  reason: string | null;
};
const columns = "cycle, grid, version, hash, author, time, office, reason";

export function addRecord(sql: SqlStorage, row: RecordRow, text: string): void {
  const pieces = piecesOf(text);
  for (const [at, piece] of pieces.entries()) {
    sql.exec(
      `INSERT INTO records (${columns}, part, parts, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[row.cycle, row.grid, row.version, row.hash, row.author, row.time, row.office, row.reason],
      ...[at + 1, pieces.length, piece],
    );
  }
}

/** The records of a year, by grid, then version. */
export const readRecordHeads = (sql: SqlStorage, cycle: number): RecordRow[] =>
  sql
    .exec<RecordRow>(
      `SELECT ${columns} FROM records WHERE cycle = ? AND part = 1 ORDER BY grid, version`,
      cycle,
    )
    .toArray();

/** The newest record of each grid of a year, by grid. */
export const readNewestRecords = (sql: SqlStorage, cycle: number): RecordRow[] => [
  ...new Map(readRecordHeads(sql, cycle).map((row) => [row.grid, row])).values(),
];

/** A record's text: canonical JSON. Undefined where there is none. */
export function readRecordText(
  sql: SqlStorage,
  { cycle, grid, version }: Pick<RecordRow, "cycle" | "grid" | "version">,
): string | undefined {
  const pieces = sql
    .exec<{ text: string }>(
      "SELECT text FROM records WHERE cycle = ? AND grid = ? AND version = ? ORDER BY part",
      ...[cycle, grid, version],
    )
    .toArray();
  return pieces.length > 0 ? pieces.map(({ text }) => text).join("") : undefined;
}

/** The hash of a published record of each earlier year of a grid is in what was published: the years that are. */
export const readPublishedYears = (sql: SqlStorage, before: number): number[] =>
  sql
    .exec<{ cycle: number }>(
      "SELECT DISTINCT cycle FROM publications WHERE cycle < ? ORDER BY cycle",
      before,
    )
    .toArray()
    .map(({ cycle }) => cycle);
