import { type LedgerBodyOf, type LedgerEntry, readLedger } from "../../../shared/index.ts";

type Of<K extends LedgerEntry["body"]["kind"]> = Omit<LedgerEntry, "body"> & {
  readonly body: LedgerBodyOf<K>;
};

/** A veto as it was stated, and what became of it. */
export interface VetoRow {
  readonly entry: Of<"veto">;
  readonly state: "proposed" | "confirmed" | "revoked" | "replaced";
  /** who confirmed or revoked it, and why */
  readonly by?: Of<"confirm"> | Of<"revoke">;
}

const of = <K extends LedgerEntry["body"]["kind"]>(entries: readonly LedgerEntry[], kind: K) =>
  entries.filter((entry): entry is Of<K> & LedgerEntry => entry.body.kind === kind);

/** Every veto of a ledger, those taken back among them, the newest first: what was said stays to be read. */
export function vetoRows(entries: readonly LedgerEntry[]): readonly VetoRow[] {
  const revokes = new Map(of(entries, "revoke").map((entry) => [entry.body.entry, entry]));
  const confirms = new Map(
    of(entries, "confirm")
      .filter(({ number }) => !revokes.has(number))
      .map((entry) => [entry.body.entry, entry]),
  );
  const standing = new Set(readLedger(entries).vetoes.map(({ number }) => number));
  return of(entries, "veto")
    .map((entry): VetoRow => {
      const revoke = revokes.get(entry.number);
      if (revoke) return { entry, state: "revoked", by: revoke };
      if (!standing.has(entry.number)) return { entry, state: "replaced" };
      const confirm = confirms.get(entry.number);
      return confirm ? { entry, state: "confirmed", by: confirm } : { entry, state: "proposed" };
    })
    .toSorted((a, b) => b.entry.number - a.entry.number);
}
