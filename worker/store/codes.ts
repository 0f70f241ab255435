import type { PersonRow } from "./people.ts";

/** An access code as stored: its hash and whom it lets in. */
export interface NewCode {
  readonly hash: string;
  readonly person: number;
  /** milliseconds since 1970 */
  readonly expires: number;
}

/** Stores a code and gives its number. */
export const addCode = (sql: SqlStorage, code: NewCode, now: number): number =>
  sql
    .exec<{ number: number }>(
      `INSERT INTO codes (number, hash, role, branch, units, person, created, expires)
        SELECT (SELECT coalesce(max(number), 0) + 1 FROM codes), ?1, p.role, p.branch, p.units, p.id, ?3, ?4
        FROM people p WHERE p.id = ?2 RETURNING number`,
      code.hash,
      code.person,
      now,
      code.expires,
    )
    .one().number;

/** How long the answer to a used code may be asked for again, in milliseconds. */
const repeatable = 10 * 60 * 1000;

/** Who used a code. */
export type Redeemed = { person: number; number: number };

/**
 * Uses a code up, once: gives the person it lets in, or undefined where it is unknown, used, revoked or
 * expired, all found by one look-up. The same call may come again for ten minutes, known by its key, as
 * long as a session that it opened lives.
 */
export const redeemCode = (
  sql: SqlStorage,
  hash: string,
  key: string | null,
  now: number,
): Redeemed | undefined =>
  sql
    .exec<Redeemed>(
      `UPDATE codes SET used = coalesce(used, ?1), key = ?3
        WHERE hash = ?2 AND revoked IS NULL AND (used IS NULL AND expires > ?1
          OR used > ?4 AND key = ?3
            AND EXISTS (SELECT 1 FROM tokens t WHERE t.code = codes.number AND t.revoked IS NULL))
        RETURNING person, number`,
      now,
      hash,
      key,
      now - repeatable,
    )
    .toArray()[0];

/** A code without its hash, and the person it is for; used codes of former releases have none. */
export type CodeRow = PersonRow & {
  number: number;
  person: number | null;
  created: number;
  expires: number;
  used: number | null;
  revoked: number | null;
};

const columns = `c.number, c.person, c.created, c.expires, c.used, c.revoked, c.role, c.branch,
  CASE WHEN p.id IS NULL THEN c.units ELSE p.units END AS units, p.stages`;

/** At most `limit` codes with a number above `after`. */
export const readCodes = (sql: SqlStorage, after: number, limit: number): CodeRow[] =>
  sql
    .exec<CodeRow>(
      `SELECT ${columns} FROM codes c LEFT JOIN people p ON p.id = c.person
        WHERE c.number > ? ORDER BY c.number LIMIT ?`,
      after,
      limit,
    )
    .toArray();

export const readCode = (sql: SqlStorage, number: number): CodeRow | undefined =>
  sql
    .exec<CodeRow>(
      `SELECT ${columns} FROM codes c LEFT JOIN people p ON p.id = c.person WHERE c.number = ?`,
      number,
    )
    .toArray()[0];

export const revokeCode = (sql: SqlStorage, number: number, now: number): void => {
  sql.exec("UPDATE codes SET revoked = coalesce(revoked, ?) WHERE number = ?", now, number);
};
