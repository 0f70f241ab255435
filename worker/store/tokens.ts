import { type Person, type PersonRow, personColumns, personOf } from "./people.ts";

/** A token that has not been revoked: who calls. */
export interface TokenRow extends Person {
  readonly id: number;
  readonly person: number;
  /** milliseconds since 1970 */
  readonly expires: number;
}

export interface NewToken {
  readonly hash: string;
  readonly person: number;
  readonly expires: number;
}

export function addToken(sql: SqlStorage, token: NewToken, now: number): TokenRow {
  sql.exec(
    `INSERT INTO tokens (hash, person, role, branch, units, created, expires)
      SELECT ?1, p.id, p.role, p.branch, p.units, ?3, ?4 FROM people p WHERE p.id = ?2`,
    token.hash,
    token.person,
    now,
    token.expires,
  );
  const added = readToken(sql, token.hash);
  if (!added) throw new Error("a session of nobody");
  return added;
}

/**
 * The token of a hash, unless it was revoked. Looking it up by index tells nothing by its timing: what is
 * compared is a digest of 256 random bits, and nobody can steer a digest.
 */
export function readToken(sql: SqlStorage, hash: string): TokenRow | undefined {
  const row = sql
    .exec<PersonRow & { id: number; person: number; expires: number }>(
      `SELECT t.id, t.person, t.expires, ${personColumns} FROM tokens t JOIN people p ON p.id = t.person
        WHERE t.hash = ? AND t.revoked IS NULL`,
      hash,
    )
    .toArray()[0];
  return row && { id: row.id, person: row.person, expires: row.expires, ...personOf(row) };
}

export const revokeToken = (sql: SqlStorage, id: number, now: number): void => {
  sql.exec("UPDATE tokens SET revoked = ? WHERE id = ?", now, id);
};
