import { piecesOf } from "./pieces.ts";

/** What was published of a year, without its text. */
export type PublicationRow = {
  cycle: number;
  version: number;
  hash: string;
  author: number;
  time: number;
  office: string | null;
  reason: string | null;
};
const columns = "cycle, version, hash, author, time, office, reason";

export function addPublication(sql: SqlStorage, row: PublicationRow, text: string): void {
  const pieces = piecesOf(text);
  for (const [at, piece] of pieces.entries()) {
    sql.exec(
      `INSERT INTO publications (${columns}, part, parts, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      ...[row.cycle, row.version, row.hash, row.author, row.time, row.office, row.reason],
      ...[at + 1, pieces.length, piece],
    );
  }
}

/** The newest publication of a year, or of the newest year that has one. */
export const readNewestPublication = (sql: SqlStorage, year?: number): PublicationRow | undefined =>
  sql
    .exec<PublicationRow>(
      `SELECT ${columns} FROM publications WHERE part = 1 AND (cycle = ?1 OR ?1 IS NULL)
        ORDER BY cycle DESC, version DESC LIMIT 1`,
      year ?? null,
    )
    .toArray()[0];

/** Its text: canonical JSON. */
export const readPublicationText = (
  sql: SqlStorage,
  { cycle, version }: Pick<PublicationRow, "cycle" | "version">,
): string =>
  sql
    .exec<{ text: string }>(
      "SELECT text FROM publications WHERE cycle = ? AND version = ? ORDER BY part",
      ...[cycle, version],
    )
    .toArray()
    .map(({ text }) => text)
    .join("");
