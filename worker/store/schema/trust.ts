/**
 * Codes have numbers, to be listed and revoked by. `key` is the hash of the Idempotency-Key that a code was
 * used with: the same call may come again when its answer was lost. Of a session `code` is the number of the
 * code that opened it, or the session that it was refreshed from, and `seen` the day, since 1970, of its last call.
 */
export const trust = [
  "ALTER TABLE codes ADD COLUMN number INTEGER",
  "ALTER TABLE codes ADD COLUMN key TEXT",
  "UPDATE codes SET number = rowid",
  "CREATE UNIQUE INDEX codes_number ON codes (number)",
  "ALTER TABLE tokens ADD COLUMN code INTEGER",
  "CREATE INDEX tokens_code ON tokens (code)",
  "ALTER TABLE tokens ADD COLUMN seen INTEGER",
  "CREATE INDEX tokens_person ON tokens (person)",
];
