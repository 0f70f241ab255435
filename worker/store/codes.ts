import { readUnits, type Units, writeUnits } from "./units.ts";

/** Whom a code lets in. */
export interface Person {
  readonly role: string;
  readonly branch: string | null;
  readonly units: Units;
}

/** An access code as stored: its hash and whom it lets in. */
export interface NewCode extends Person {
  readonly hash: string;
  readonly expires: number;
}

export function addCode(sql: SqlStorage, code: NewCode, now: number): void {
  sql.exec(
    "INSERT INTO codes (hash, role, branch, units, created, expires) VALUES (?, ?, ?, ?, ?, ?)",
    code.hash,
    code.role,
    code.branch,
    writeUnits(code.units),
    now,
    code.expires,
  );
}

/** Uses a code up, once: gives whom it lets in, or undefined where it is unknown, used or expired. */
export function redeemCode(sql: SqlStorage, hash: string, now: number): Person | undefined {
  const row = sql
    .exec<{ role: string; branch: string | null; units: string | null }>(
      `UPDATE codes SET used = ?1 WHERE hash = ?2 AND used IS NULL AND expires > ?1
        RETURNING role, branch, units`,
      now,
      hash,
    )
    .toArray()[0];
  return row && { ...row, units: readUnits(row.units) };
}
