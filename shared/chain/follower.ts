import type { Issue } from "../base/issue.ts";
import { type ChainEnd, type ChainRow, chainText, emptyChain } from "./chainText.ts";
import { finding } from "./finding.ts";
import type { Hashing } from "./hashing.ts";

interface Link extends ChainRow {
  readonly seq: number;
  readonly prev_hash: string;
  readonly hash: string;
}

/** Follows one chain row by row: numbers without a gap, each row chained to the one before, each hash its content's. */
export class Follower {
  readonly #name: string;
  readonly #hashing: Hashing;
  end: ChainEnd = emptyChain;

  constructor(name: string, hashing: Hashing) {
    this.#name = name;
    this.#hashing = hashing;
  }

  /** What is wrong with the next row. The row after it is measured by what this one states. */
  take(line: number, row: Link): Issue[] {
    const { number, hash } = this.end;
    this.end = { number: row.seq, hash: row.hash };
    const what = { at: this.#name, found: String(row.seq) };
    if (row.seq !== number + 1) return [finding(line, "chain.gap", { ...what, limit: number + 1 })];
    if (row.prev_hash !== hash) return [finding(line, "chain.link", what)];
    if (this.#hashing.of(chainText(row)) !== row.hash) return [finding(line, "chain.hash", what)];
    return [];
  }
}
