import type { Issue } from "../base/issue.ts";
import { type ChainCode, finding } from "./finding.ts";

/** Entries of the log that have to have their row elsewhere, and the other way round. */
export class Entries {
  readonly #codes: { readonly strange: ChainCode; readonly lost: ChainCode };
  readonly #waiting = new Map<string, { readonly line: number; readonly number: string }[]>();

  /** `strange`: a row that the log does not know; `lost`: an entry whose row is not there. */
  constructor(strange: ChainCode, lost: ChainCode) {
    this.#codes = { strange, lost };
  }

  /** An entry of the log, known by its content, about a submission of this number. */
  add(line: number, content: string, number: string): void {
    const known = this.#waiting.get(content);
    if (known) known.push({ line, number });
    else this.#waiting.set(content, [{ line, number }]);
  }

  /** A row: takes its entry away. */
  take(line: number, content: string, number: string): Issue[] {
    if (this.#waiting.get(content)?.pop()) return [];
    return [finding(line, this.#codes.strange, { found: number })];
  }

  /** What no row was found for. */
  end(): Issue[] {
    return [...this.#waiting.values()]
      .flat()
      .map(({ line, number }) => finding(line, this.#codes.lost, { found: number }));
  }
}
