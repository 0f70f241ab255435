import type { Cycle, CycleState } from "../../shared/index.ts";
import { canonical } from "../submissions/canonical.ts";

/** A rating year as stored. */
export interface StoredCycle {
  readonly cycle: Cycle;
  readonly state: CycleState;
  /** grows with every change */
  readonly revision: number;
  /** what happens by itself is logged up to here, in milliseconds since 1970 */
  readonly handled: number;
}

export function readCycle(sql: SqlStorage, year: number): StoredCycle | undefined {
  const row = sql
    .exec<{ data: string; state: CycleState; revision: number; handled: number }>(
      "SELECT data, state, revision, handled FROM cycles WHERE year = ?",
      year,
    )
    .toArray()[0];
  if (!row) return undefined;
  const { data, ...rest } = row;
  return { cycle: JSON.parse(data), ...rest };
}

/** A cycle without its dates. */
export type CycleHead = { year: number; name: string | null; state: CycleState; revision: number };

/** All cycles, the latest first. */
export const readCycleHeads = (sql: SqlStorage): CycleHead[] =>
  sql
    .exec<CycleHead>(
      "SELECT year, data ->> 'name' AS name, state, revision FROM cycles ORDER BY year DESC",
    )
    .toArray();

/** How far the district's present cycle has come; one that was never set is open. */
export const readCycleState = (sql: SqlStorage): CycleState =>
  sql
    .exec<{ state: CycleState }>(
      "SELECT state FROM cycles WHERE year = (SELECT cycle FROM district)",
    )
    .toArray()[0]?.state ?? "open";

/** Sets a cycle. What lay before a new one is no news. */
export const writeCycle = (sql: SqlStorage, cycle: Cycle, now: number): void => {
  sql.exec(
    `INSERT INTO cycles (year, data, handled) VALUES (?, ?, ?) ON CONFLICT (year) DO UPDATE SET
      data = excluded.data, revision = revision + 1`,
    cycle.year,
    canonical(cycle),
    now,
  );
};

export const setCycleState = (sql: SqlStorage, year: number, state: CycleState): void => {
  sql.exec("UPDATE cycles SET state = ?, revision = revision + 1 WHERE year = ?", state, year);
};

/** Says up to when what happens by itself is done with; never back. */
export const setHandled = (sql: SqlStorage, year: number, time: number): void => {
  sql.exec("UPDATE cycles SET handled = max(handled, ?) WHERE year = ?", time, year);
};

/** Whether anything was handed in that counts in a cycle. */
export const hasStandings = (sql: SqlStorage, year: number): boolean =>
  sql.exec("SELECT 1 FROM standings WHERE cycle = ? LIMIT 1", year).toArray().length > 0;
