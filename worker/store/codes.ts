import { addPerson, type Person } from "./people.ts";
import { writeUnits } from "./units.ts";

/** An access code as stored: its hash and whom it lets in. */
export interface NewCode extends Person {
  readonly hash: string;
  readonly expires: number;
}

export function addCode(sql: SqlStorage, code: NewCode, now: number): void {
  sql.exec(
    `INSERT INTO codes (hash, role, branch, units, person, created, expires)
      VALUES (?, ?, ?, ?, ?, ?, ?)`,
    code.hash,
    code.role,
    code.branch,
    writeUnits(code.units),
    addPerson(sql, code, now),
    now,
    code.expires,
  );
}

/** Uses a code up, once: gives the person it lets in, or undefined where it is unknown, used, revoked or expired. */
export const redeemCode = (sql: SqlStorage, hash: string, now: number): number | undefined =>
  sql
    .exec<{ person: number }>(
      `UPDATE codes SET used = ?1
        WHERE hash = ?2 AND used IS NULL AND revoked IS NULL AND expires > ?1 RETURNING person`,
      now,
      hash,
    )
    .toArray()[0]?.person;
