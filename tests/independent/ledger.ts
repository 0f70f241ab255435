import type { Row } from "./readExport.ts";

/** An entry of the ledger (台账): what people established besides marks. */
export interface Entry {
  readonly number: number;
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** The entries of a year that stand: what was taken back later is not among them. Oldest first. */
export function standingEntries(rows: readonly Row[], cycle: number, until: number): Entry[] {
  const entries = rows
    .filter((row) => row["cycle"] === cycle && Number(row["time"]) <= until)
    .map((row): Entry => ({ ...JSON.parse(String(row["body"])), number: Number(row["number"]) }))
    .sort((a, b) => a.number - b.number);
  const back = new Set(entries.filter(({ kind }) => kind === "revoke").map((one) => one["entry"]));
  return entries.filter(({ number }) => !back.has(number));
}

/** Of a kind about a branch the newest, which takes the place of those before it. */
export const newestOf = (entries: readonly Entry[], kind: string, branch: string) =>
  entries.findLast((entry) => entry.kind === kind && entry["branch"] === branch);
