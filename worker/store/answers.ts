import { type Refusal, refuse } from "../errors.ts";

/** The call that an Idempotency-Key stands for; keys are scoped by who calls. */
export interface Call {
  readonly scope: string;
  readonly key: string;
  /** SHA-256 of method, path and body */
  readonly bodyHash: string;
}

/** What a write was answered, kept so that a repeated call gets the same. */
export interface Done {
  readonly ok: true;
  readonly status: number;
  readonly body: string;
}

/** Answers outlive the tokens that could repeat the call: 31 days. */
const kept = 31 * 24 * 60 * 60 * 1000;

/** The answer already given to a call, a conflict where its key stood for another body, or undefined. */
export function readAnswer(sql: SqlStorage, call: Call): Done | Refusal | undefined {
  const row = sql
    .exec<{ body_hash: string; status: number; body: string }>(
      "SELECT body_hash, status, body FROM answers WHERE scope = ? AND key = ?",
      call.scope,
      call.key,
    )
    .toArray()[0];
  if (!row) return undefined;
  if (row.body_hash !== call.bodyHash) return refuse(409, "request.conflict");
  return { ok: true, status: row.status, body: row.body };
}

/** Whether somebody has used a key already, for whatever body. */
export const isKnown = (sql: SqlStorage, { scope, key }: Call): boolean =>
  sql.exec("SELECT 1 FROM answers WHERE scope = ? AND key = ?", scope, key).toArray().length > 0;

export function addAnswer(sql: SqlStorage, call: Call, done: Done, now: number): void {
  sql.exec(
    "INSERT INTO answers (scope, key, body_hash, status, body, time) VALUES (?, ?, ?, ?, ?, ?)",
    call.scope,
    call.key,
    call.bodyHash,
    done.status,
    done.body,
    now,
  );
}

export const dropOldAnswers = (sql: SqlStorage, now: number): void => {
  sql.exec("DELETE FROM answers WHERE time < ?", now - kept);
};
