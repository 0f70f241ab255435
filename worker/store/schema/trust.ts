/**
 * Codes have numbers, to be listed and revoked by. `key` is the hash of the Idempotency-Key that a code was
 * used with, `token` the session that it opened: the same call may come again when its answer was lost.
 * `seen` is the day, since 1970, of a session's last call.
 */
export const trust = [
  "ALTER TABLE codes ADD COLUMN number INTEGER",
  "ALTER TABLE codes ADD COLUMN key TEXT",
  "ALTER TABLE codes ADD COLUMN token INTEGER",
  "UPDATE codes SET number = rowid",
  "CREATE UNIQUE INDEX codes_number ON codes (number)",
  "ALTER TABLE tokens ADD COLUMN seen INTEGER",
  "CREATE INDEX tokens_person ON tokens (person)",
];
