import type { LedgerEntry } from "../../shared/index.ts";
import type { LedgerRow } from "../store/ledger.ts";

/** An entry as it goes out. */
export const entryOf = (row: LedgerRow): LedgerEntry => ({
  number: row.number,
  cycle: row.cycle,
  time: new Date(row.time).toISOString(),
  role: row.role,
  ...(row.person === null ? {} : { person: String(row.person) }),
  body: JSON.parse(row.body),
});
