import { type Ledger, ledgerKinds, readLedger } from "../../shared/index.ts";
import { entryOf } from "../ledger/entryOf.ts";
import { readKinds } from "../store/ledger.ts";

/** The ledger of a year as it stands. */
export const ledgerOf = (sql: SqlStorage, year: number): Ledger =>
  readLedger(readKinds(sql, year, ledgerKinds).map(entryOf));
