import type { Issue } from "../base/issue.ts";
import { writeJson } from "../record/writeJson.ts";
import { type ChainRow, chainText } from "./chainText.ts";
import { Entries } from "./entries.ts";
import type { ExportedEntry, ExportedLedgerRow } from "./exportSchema.ts";
import type { Hashing } from "./hashing.ts";
import { readDetail } from "./readDetail.ts";

/** What the log says of a row of the ledger instead of its content, which is not for everybody who reads the log. */
export const ledgerHash = (hashing: Hashing, row: ChainRow): string => hashing.of(chainText(row));

/** Holds the ledger against the log, which has the hash of each of its rows. */
export class LedgerRows {
  readonly #hashing: Hashing;
  readonly #entries = new Entries("chain.ledger", "chain.ledgerLost");

  constructor(hashing: Hashing) {
    this.#hashing = hashing;
  }

  entry(line: number, { act, token, time, subject, detail }: ExportedEntry): void {
    if (act !== "addLedger") return;
    const { number = null, hash = null } = readDetail(detail);
    this.#entries.add(line, writeJson([token, time, subject, number, hash]), String(number));
  }

  take(line: number, row: ExportedLedgerRow): Issue[] {
    const { token, time, branch, number } = row;
    const hash = ledgerHash(this.#hashing, row);
    const content = writeJson([token, time, branch ?? "", number, hash]);
    return this.#entries.take(line, content, String(number));
  }

  end = (): Issue[] => this.#entries.end();
}
