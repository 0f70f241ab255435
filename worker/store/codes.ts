/** An access code as stored: its hash and whom it lets in. */
export interface NewCode {
  readonly hash: string;
  readonly role: string;
  readonly branch: string | null;
  readonly expires: number;
}

export function addCode(sql: SqlStorage, code: NewCode, now: number): void {
  sql.exec(
    "INSERT INTO codes (hash, role, branch, created, expires) VALUES (?, ?, ?, ?, ?)",
    code.hash,
    code.role,
    code.branch,
    now,
    code.expires,
  );
}

/** Uses a code up, once: gives whom it lets in, or undefined where it is unknown, used or expired. */
export function redeemCode(
  sql: SqlStorage,
  hash: string,
  now: number,
): { role: string; branch: string | null } | undefined {
  return sql
    .exec<{ role: string; branch: string | null }>(
      `UPDATE codes SET used = ?1 WHERE hash = ?2 AND used IS NULL AND expires > ?1
        RETURNING role, branch`,
      now,
      hash,
    )
    .toArray()[0];
}
