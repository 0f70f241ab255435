import type { Issue } from "../base/issue.ts";
import { writeJson } from "../record/writeJson.ts";
import { Entries } from "./entries.ts";
import type { ExportedEntry, ExportedWithdrawal } from "./exportSchema.ts";
import { readDetail } from "./readDetail.ts";

/** Holds what was taken back against the log. */
export class Withdrawals {
  readonly #entries = new Entries("chain.withdrawal", "chain.withdrawalLost");

  entry(line: number, { act, token, time, subject, detail }: ExportedEntry): void {
    if (act !== "withdraw") return;
    const { number = null } = readDetail(detail);
    this.#entries.add(line, writeJson([token, time, subject, number]), String(number));
  }

  take(line: number, { author, time, branch, number }: ExportedWithdrawal): Issue[] {
    return this.#entries.take(line, writeJson([author, time, branch, number]), String(number));
  }

  end = (): Issue[] => this.#entries.end();
}
