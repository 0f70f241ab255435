import { type LedgerBody, ledgerHash } from "../../shared/index.ts";
import type { At } from "../acts/act.ts";
import { hashing } from "../auth/hash.ts";
import { addRow, type LedgerRow, lastNumber } from "../store/ledger.ts";
import { addEntry } from "../store/log.ts";
import { canonical, type Json } from "../submissions/canonical.ts";

/** Who enters something; null and null: the district itself. */
export type By = Pick<LedgerRow, "role" | "person" | "token">;
export const theDistrict: By = { role: "district", person: null, token: null };

/** What an entry is and what it is about. */
export interface Entering {
  readonly cycle: number;
  readonly body: LedgerBody;
  readonly branch: string | null;
  readonly entry: number | null;
}

/** Appends an entry. The log has its hash and not what it says: not all who read the log may read it. */
export function append(
  { sql, now }: Pick<At, "sql" | "now">,
  by: By,
  { cycle, body, branch, entry }: Entering,
  more: { readonly [name: string]: Json } = {},
): LedgerRow {
  const row: LedgerRow = {
    ...{ number: lastNumber(sql) + 1, cycle, time: now, ...by },
    ...{ kind: body.kind, branch, entry, body: canonical(body as Json) },
  };
  addRow(sql, row);
  const detail = { number: row.number, hash: ledgerHash(hashing, row), ...more };
  addEntry(sql, { time: now, ...by, act: "addLedger", subject: branch ?? "", detail });
  return row;
}
