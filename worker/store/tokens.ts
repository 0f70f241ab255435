import type { Person } from "./codes.ts";
import { readUnits, writeUnits } from "./units.ts";

/** A live token: who calls. */
export interface TokenRow extends Person {
  readonly id: number;
}

export interface NewToken extends Person {
  readonly hash: string;
  readonly expires: number;
}

export function addToken(sql: SqlStorage, token: NewToken, now: number): void {
  sql.exec(
    "INSERT INTO tokens (hash, role, branch, units, created, expires) VALUES (?, ?, ?, ?, ?, ?)",
    token.hash,
    token.role,
    token.branch,
    writeUnits(token.units),
    now,
    token.expires,
  );
}

/**
 * The live token of a hash. Looking it up by index tells nothing by its timing: what is compared is a
 * digest of 256 random bits, and nobody can steer a digest.
 */
export function readToken(sql: SqlStorage, hash: string, now: number): TokenRow | undefined {
  const row = sql
    .exec<{ id: number; role: string; branch: string | null; units: string | null }>(
      "SELECT id, role, branch, units FROM tokens WHERE hash = ? AND revoked IS NULL AND expires > ?",
      hash,
      now,
    )
    .toArray()[0];
  return row && { ...row, units: readUnits(row.units) };
}

export const revokeToken = (sql: SqlStorage, id: number, now: number): void => {
  sql.exec("UPDATE tokens SET revoked = ? WHERE id = ?", now, id);
};
