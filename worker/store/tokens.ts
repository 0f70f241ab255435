/** A live token: who calls. */
export type TokenRow = { id: number; role: string; branch: string | null };

export interface NewToken {
  readonly hash: string;
  readonly role: string;
  readonly branch: string | null;
  readonly expires: number;
}

export function addToken(sql: SqlStorage, token: NewToken, now: number): void {
  sql.exec(
    "INSERT INTO tokens (hash, role, branch, created, expires) VALUES (?, ?, ?, ?, ?)",
    token.hash,
    token.role,
    token.branch,
    now,
    token.expires,
  );
}

/**
 * The live token of a hash. Looking it up by index tells nothing by its timing: what is compared is a
 * digest of 256 random bits, and nobody can steer a digest.
 */
export const readToken = (sql: SqlStorage, hash: string, now: number): TokenRow | undefined =>
  sql
    .exec<TokenRow>(
      "SELECT id, role, branch FROM tokens WHERE hash = ? AND revoked IS NULL AND expires > ?",
      hash,
      now,
    )
    .toArray()[0];

export const revokeToken = (sql: SqlStorage, id: number, now: number): void => {
  sql.exec("UPDATE tokens SET revoked = ? WHERE id = ?", now, id);
};
