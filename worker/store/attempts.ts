import type { Lock } from "../../shared/index.ts";

/** So many wrong codes within a quarter of an hour lock an address out for as long; times in milliseconds. */
const quarter = 15 * 60 * 1000;
const most = 20;
/** Where several people have come in from one address, as from an office. */
const mostShared = 30;
const several = 3;
/** What has been quiet for so long is forgotten. */
const kept = 24 * 60 * 60 * 1000;

type AddressRow = { id: number; failures: number; since: number; successes: number; until: number };

const readAddress = (sql: SqlStorage, hash: string): AddressRow | undefined =>
  sql
    .exec<AddressRow>(
      "SELECT id, failures, since, successes, until FROM addresses WHERE hash = ?",
      hash,
    )
    .toArray()[0];

/** A clock that jumps back must not lock anybody out for longer than a lock lasts. */
const lasts = (until: number, now: number) => until > now && until - now <= quarter;

/** When an address is let in again; 0 where it is not locked out. */
export function lockedUntil(sql: SqlStorage, hash: string, now: number): number {
  const { until } = readAddress(sql, hash) ?? { until: 0 };
  return lasts(until, now) ? until : 0;
}

/** Whether as many wrong codes came lately as would lock an address out. */
export function isBusy(sql: SqlStorage, hash: string, now: number): boolean {
  const row = readAddress(sql, hash);
  return row !== undefined && isRecent(row, now) && row.failures >= most;
}

const isRecent = ({ since }: Pick<AddressRow, "since">, now: number) =>
  since <= now && now - since < quarter;

/** Counts a wrong code from an address, and for the district where there is one; the last one locks. */
export function addFailure(
  sql: SqlStorage,
  hash: string,
  district: string | undefined,
  now: number,
): void {
  dropQuiet(sql, now);
  const row = readAddress(sql, hash);
  const recent = row && isRecent(row, now);
  const failures = recent ? row.failures + 1 : 1;
  const limit = (row?.successes ?? 0) >= several ? mostShared : most;
  const { id } = sql
    .exec<{ id: number }>(
      `INSERT INTO addresses (hash, failures, since, successes, until, time) VALUES (?1, ?2, ?3, 0, ?4, ?5)
        ON CONFLICT (hash) DO UPDATE SET failures = ?2, since = ?3, until = ?4, time = ?5 RETURNING id`,
      hash,
      failures,
      recent ? row.since : now,
      failures >= limit ? now + quarter : 0,
      now,
    )
    .one();
  if (district === undefined) return;
  sql.exec(
    `INSERT INTO failures (district, address, n) VALUES (?, ?, 1)
      ON CONFLICT DO UPDATE SET n = n + 1`,
    district,
    id,
  );
}

/** Somebody came in: what went wrong before was an office's, not a guess. */
export function noteSuccess(sql: SqlStorage, hash: string, now: number): void {
  sql.exec(
    `INSERT INTO addresses (hash, failures, since, successes, until, time) VALUES (?1, 0, ?2, 1, 0, ?2)
      ON CONFLICT (hash) DO UPDATE SET failures = 0, successes = successes + 1, until = 0, time = ?2`,
    hash,
    now,
  );
  sql.exec("DELETE FROM failures WHERE address = (SELECT id FROM addresses WHERE hash = ?)", hash);
}

/** Addresses that are locked out and gave wrong codes of a district. */
export const readLocks = (sql: SqlStorage, district: string, now: number): Lock[] =>
  sql
    .exec<{ id: number; n: number; until: number }>(
      `SELECT a.id, f.n, a.until FROM failures f JOIN addresses a ON a.id = f.address
        WHERE f.district = ? AND a.hash <> '' AND a.until > ? AND a.until <= ? ORDER BY a.id LIMIT 1000`,
      district,
      now,
      now + quarter,
    )
    .toArray()
    .map(({ id, n, until }) => ({
      lock: String(id),
      failures: n,
      until: new Date(until).toISOString(),
    }));

/** Lets an address try again that gave wrong codes of a district. */
export function forget(sql: SqlStorage, district: string, id: number): void {
  sql.exec(
    `UPDATE addresses SET failures = 0, until = 0
      WHERE id = ?1 AND EXISTS (SELECT 1 FROM failures WHERE district = ?2 AND address = ?1)`,
    id,
    district,
  );
}

function dropQuiet(sql: SqlStorage, now: number): void {
  sql.exec(
    "DELETE FROM failures WHERE address IN (SELECT id FROM addresses WHERE time < ?)",
    now - kept,
  );
  sql.exec("DELETE FROM addresses WHERE time < ?", now - kept);
}
