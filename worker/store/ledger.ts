import type { LedgerKind } from "../../shared/index.ts";

/** An entry of the ledger, as stored: `body` is canonical JSON. */
export type LedgerRow = {
  number: number;
  cycle: number;
  time: number;
  role: string;
  person: number | null;
  token: number | null;
  kind: LedgerKind;
  branch: string | null;
  /** the entry that it refers to */
  entry: number | null;
  body: string;
};

export const addRow = (sql: SqlStorage, row: LedgerRow): void => {
  const { number, cycle, time, role, person, token, kind, branch, entry, body } = row;
  sql.exec(
    `INSERT INTO ledger (number, cycle, time, role, person, token, kind, branch, entry, body)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[number, cycle, time, role, person, token, kind, branch, entry, body],
  );
};

/** The number of the newest entry, of whatever cycle. */
export const lastNumber = (sql: SqlStorage): number =>
  sql.exec<{ n: number }>("SELECT coalesce(max(number), 0) AS n FROM ledger").one().n;

/** Whose entries are asked for; what is undefined is not asked for. Those about no branch are everybody's. */
export interface LedgerFilter {
  readonly kinds: readonly LedgerKind[];
  readonly branch?: string | undefined;
  /** the branches within reach: one, or those of some units */
  readonly own?: string | undefined;
  readonly units?: readonly string[] | undefined;
}

/** At most `limit` entries of a cycle behind a number, oldest first. */
export function readRows(
  sql: SqlStorage,
  cycle: number,
  { kinds, branch, own, units }: LedgerFilter,
  { after, limit }: { after: number; limit: number },
): LedgerRow[] {
  const inUnits = `SELECT id FROM branches WHERE unit IN (SELECT value FROM json_each(?))`;
  const wanted: [where: string, value: string | undefined][] = [
    ["kind IN (SELECT value FROM json_each(?))", JSON.stringify(kinds)],
    ["branch = ?", branch],
    ["(branch IS NULL OR branch = ?)", own],
    [`(branch IS NULL OR branch IN (${inUnits}))`, units && JSON.stringify(units)],
  ];
  const filters = wanted.filter(([, value]) => value !== undefined);
  return sql
    .exec<LedgerRow>(
      `SELECT * FROM ledger WHERE cycle = ? AND number > ?
        ${filters.map(([where]) => `AND ${where}`).join(" ")} ORDER BY number LIMIT ?`,
      ...[cycle, after, ...filters.map(([, value]) => String(value)), limit],
    )
    .toArray();
}

/** All entries of a cycle of some kinds, oldest first. */
export const readKinds = (
  sql: SqlStorage,
  cycle: number,
  kinds: readonly LedgerKind[],
): LedgerRow[] => readRows(sql, cycle, { kinds }, { after: 0, limit: Number.MAX_SAFE_INTEGER });

/** An entry of a cycle. */
export const readEntry = (sql: SqlStorage, cycle: number, number: number): LedgerRow | undefined =>
  sql
    .exec<LedgerRow>("SELECT * FROM ledger WHERE number = ? AND cycle = ?", number, cycle)
    .toArray()[0];

const stands = (entry: string) =>
  `NOT EXISTS (SELECT 1 FROM ledger r WHERE r.entry = ${entry}.number AND r.kind = 'revoke')`;

/** The newest entry of a kind that refers to another and stands. */
export const readAbout = (
  sql: SqlStorage,
  kind: LedgerKind,
  entry: number,
): LedgerRow | undefined =>
  sql
    .exec<LedgerRow>(
      `SELECT * FROM ledger l WHERE entry = ? AND kind = ? AND ${stands("l")}
        ORDER BY number DESC LIMIT 1`,
      entry,
      kind,
    )
    .toArray()[0];

/** The newest entry of a kind that stands, with these values in its body, of one branch or of none in particular. */
export function readNewest(
  sql: SqlStorage,
  cycle: number,
  kind: LedgerKind,
  parts: Readonly<Record<string, string | number>> = {},
): LedgerRow | undefined {
  const names = Object.keys(parts);
  const where = names.map((name) => ` AND body ->> '$.${name}' = ?`).join("");
  return sql
    .exec<LedgerRow>(
      `SELECT * FROM ledger l WHERE cycle = ? AND kind = ?${where} AND ${stands("l")}
        ORDER BY number DESC LIMIT 1`,
      ...[cycle, kind, ...Object.values(parts)],
    )
    .toArray()[0];
}

/** Whether a branch has something handed in that stands in a cycle, by whatever grid. */
export const hasStanding = (sql: SqlStorage, cycle: number, branch: string): boolean =>
  sql
    .exec(
      `SELECT 1 FROM ratings WHERE cycle = ? AND branch = ? AND (self > coalesce(withdrawn, 0)
        OR max(coalesce(first, 0), coalesce(recheck, 0)) > iif(returned IS NULL, 0, coalesce(self, 0)))
        LIMIT 1`,
      cycle,
      branch,
    )
    .toArray().length > 0;
