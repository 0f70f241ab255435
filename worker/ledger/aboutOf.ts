import type { LedgerInput } from "../../shared/index.ts";
import { readEntry } from "../store/ledger.ts";
import type { About, Desk } from "./desk.ts";

/** The branch that an entry is about, by itself or by the entry that it names; null: none. */
export function aboutOf({ sql, cycle }: Desk, body: LedgerInput): About {
  if (body.kind === "confirmed")
    return { branch: body.of === "branch" ? body.about : null, entry: undefined, number: null };
  if ("branch" in body) return { branch: body.branch, entry: undefined, number: null };
  if (!("entry" in body)) return { branch: null, entry: undefined, number: null };
  const entry = readEntry(sql, cycle, body.entry);
  return { branch: entry?.branch ?? null, entry, number: body.entry };
}
