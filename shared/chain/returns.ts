import type { Issue } from "../base/issue.ts";
import type { Json } from "../record/toJson.ts";
import { writeJson } from "../record/writeJson.ts";
import { type ChainRow, chainStart, chainText } from "./chainText.ts";
import type { ExportedEntry, ExportedReturn } from "./exportSchema.ts";
import { finding } from "./finding.ts";
import type { Hashing } from "./hashing.ts";

/**
 * What is sent back stands in the log with its content, and is chained there. What was sent back before there
 * was a log was sealed when the log began: the entry `sealAct` says how many there were and their hash.
 */
export const sealAct = "upgrade";

/** Folds one more return into the hash that seals them. */
export const sealReturn = (hashing: Hashing, before: string, row: ChainRow): string =>
  hashing.of(chainText({ ...row, prev_hash: before }));

/** Matches the returns with the log. */
export class Returns {
  readonly #hashing: Hashing;
  /** the lines of the log's entries that no return was found for yet, by their content */
  readonly #entries = new Map<string, { readonly line: number; readonly number: string }[]>();
  #seal: { readonly line: number; readonly returns: number; readonly hash: string } | undefined;
  #taken = 0;
  #folded = chainStart;

  constructor(hashing: Hashing) {
    this.#hashing = hashing;
  }

  /** An entry of the log: before the returns. */
  entry(line: number, { act, token, time, detail }: ExportedEntry): void {
    const { number, comment, items, returns, hash } = readDetail(detail);
    if (act === sealAct && typeof returns === "number" && typeof hash === "string") {
      this.#seal ??= { line, returns, hash };
    }
    if (act !== "sendBack") return;
    const content = [number ?? null, whole(comment), writeJson(items ?? null)];
    const key = writeJson([token, time, ...content]);
    this.#entries.set(key, [
      ...(this.#entries.get(key) ?? []),
      { line, number: String(number ?? "") },
    ]);
  }

  take(line: number, row: ExportedReturn): Issue[] {
    this.#taken += 1;
    if (this.#seal && this.#taken <= this.#seal.returns) {
      this.#folded = sealReturn(this.#hashing, this.#folded, { ...row });
      return this.#taken === this.#seal.returns ? this.#sealed(line) : [];
    }
    const { author, time, number, comment, items } = row;
    const key = writeJson([author, time, number, whole(comment), items]);
    if (this.#entries.get(key)?.pop()) return [];
    return [finding(line, "chain.return", { found: String(number) })];
  }

  /** What the log has and the file has not. */
  end(): Issue[] {
    const lost = [...this.#entries.values()]
      .flat()
      .map(({ line, number }) => finding(line, "chain.returnLost", { found: number }));
    const { returns = 0, line = 0 } = this.#seal ?? {};
    return this.#taken < returns
      ? [...lost, finding(line, "chain.returns", { limit: returns })]
      : lost;
  }

  #sealed(line: number): Issue[] {
    const { hash, returns } = this.#seal ?? { hash: "", returns: 0 };
    return this.#folded === hash ? [] : [finding(line, "chain.returns", { limit: returns })];
  }
}

/** Half a character: the log keeps its escape, the column of a text one or more signs for it. */
const whole = (comment: Json | undefined): string =>
  String(comment ?? "").replace(/[\p{Surrogate}\ufffd]+/gu, "\ufffd");

type Detail = Readonly<Record<string, Json>>;

function readDetail(detail: string): Detail {
  try {
    const content: unknown = JSON.parse(detail);
    return typeof content === "object" && content !== null ? (content as Detail) : {};
  } catch {
    return {};
  }
}
