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
  /** number of the code that opened it; null where that was in a former release */
  readonly code: number | null;
}

export function addToken(sql: SqlStorage, token: NewToken, now: number): TokenRow {
  sql.exec(
    `INSERT INTO tokens (hash, person, role, branch, units, created, expires, code)
      SELECT ?1, p.id, p.role, p.branch, p.units, ?3, ?4, ?5 FROM people p WHERE p.id = ?2`,
    token.hash,
    token.person,
    now,
    token.expires,
    token.code,
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
  sql.exec("UPDATE tokens SET revoked = coalesce(revoked, ?) WHERE id = ?", now, id);
};

/** The number of the code that a session goes back to. */
export const readOpener = (sql: SqlStorage, id: number): number | null =>
  sql.exec<{ code: number | null }>("SELECT code FROM tokens WHERE id = ?", id).one().code;

/** Ends whatever a code opened; says how many sessions that were. */
export const revokeOpened = (sql: SqlStorage, code: number, now: number): number =>
  sql
    .exec(
      "UPDATE tokens SET revoked = ? WHERE code = ? AND revoked IS NULL RETURNING id",
      now,
      code,
    )
    .toArray().length;

/** Lets a session live for `more` milliseconds at most. */
export const endSoon = (sql: SqlStorage, id: number, now: number, more: number): void => {
  sql.exec("UPDATE tokens SET expires = min(expires, ?) WHERE id = ?", now + more, id);
};

/** Notes the day, since 1970, of a session's call. */
export const noteSeen = (sql: SqlStorage, id: number, today: number): void => {
  sql.exec("UPDATE tokens SET seen = ?1 WHERE id = ?2 AND seen IS NOT ?1", today, id);
};

/** A session that lives. */
export type SessionRow = {
  id: number;
  person: number;
  role: string;
  branch: string | null;
  created: number;
  expires: number;
  seen: number | null;
};

/** At most `limit` live sessions with a number above `after`; of one person, or of all. */
export const readSessions = (
  sql: SqlStorage,
  person: number | null,
  { after, limit }: { readonly after: number; readonly limit: number },
  now: number,
): SessionRow[] =>
  sql
    .exec<SessionRow>(
      `SELECT t.id, t.person, p.role, p.branch, t.created, t.expires, t.seen
        FROM tokens t JOIN people p ON p.id = t.person
        WHERE t.id > ?1 AND t.revoked IS NULL AND t.expires > ?2 AND ${person === null ? "?3 IS NULL" : "t.person = ?3"}
        ORDER BY t.id LIMIT ?4`,
      after,
      now,
      person,
      limit,
    )
    .toArray();

/** Whose session it is, also where it has ended; undefined where there never was one. */
export const readOwner = (sql: SqlStorage, id: number): number | undefined =>
  sql.exec<{ person: number }>("SELECT person FROM tokens WHERE id = ?", id).toArray()[0]?.person;
