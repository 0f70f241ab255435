import type { Issue } from "../base/issue.ts";
import type { Json } from "../record/toJson.ts";
import { writeJson } from "../record/writeJson.ts";
import { type ChainRow, chainStart, chainText } from "./chainText.ts";
import { Entries } from "./entries.ts";
import type { ExportedEntry, ExportedReturn } from "./exportSchema.ts";
import { finding } from "./finding.ts";
import type { Hashing } from "./hashing.ts";
import { readDetail } from "./readDetail.ts";

/**
 * What is sent back stands in the log with its content, and is chained there. What was sent back before there
 * was a log was sealed when the log began: the entry `sealAct` says how many there were and their hash.
 */
export const sealAct = "upgrade";

/** Folds one more return into the hash that seals them. */
export const sealReturn = (hashing: Hashing, before: string, row: ChainRow): string =>
  hashing.of(chainText({ ...row, prev_hash: before }));

interface Seal {
  readonly line: number;
  readonly returns: number;
  readonly hash: string;
}

/** Holds the returns against the log. */
export class Returns {
  readonly #hashing: Hashing;
  readonly #entries = new Entries("chain.return", "chain.returnLost");
  #seal: Seal = { line: 0, returns: 0, hash: chainStart };
  #taken = 0;
  #folded = chainStart;

  constructor(hashing: Hashing) {
    this.#hashing = hashing;
  }

  /** An entry of the log: all of them come before the returns. */
  entry(line: number, { act, token, time, detail }: ExportedEntry): void {
    if (act !== sealAct && act !== "sendBack") return;
    const { number = null, comment, items = null, returns, hash } = readDetail(detail);
    if (act === sealAct && typeof returns === "number" && typeof hash === "string") {
      this.#seal = { line, returns, hash };
    }
    if (act !== "sendBack") return;
    const content = writeJson([token, time, number, whole(comment), writeJson(items)]);
    this.#entries.add(line, content, String(number));
  }

  take(line: number, row: ExportedReturn): Issue[] {
    this.#taken += 1;
    if (this.#taken <= this.#seal.returns) return this.#fold(line, row);
    const { author, time, number, comment, items } = row;
    const content = writeJson([author, time, number, whole(comment), items]);
    return this.#entries.take(line, content, String(number));
  }

  /** What the log has and the file has not. */
  end(): Issue[] {
    const { line, returns } = this.#seal;
    const missing = this.#taken < returns;
    return [
      ...this.#entries.end(),
      ...(missing ? [finding(line, "chain.returns", { limit: returns })] : []),
    ];
  }

  #fold(line: number, row: ExportedReturn): Issue[] {
    const { returns, hash } = this.#seal;
    this.#folded = sealReturn(this.#hashing, this.#folded, { ...row });
    if (this.#taken < returns || this.#folded === hash) return [];
    return [finding(line, "chain.returns", { limit: returns })];
  }
}

/** Half a character: the log keeps its escape, the column of a text one or more signs for it. */
const whole = (comment: Json | undefined): string =>
  String(comment ?? "").replace(/[\p{Surrogate}\ufffd]+/gu, "\ufffd");
