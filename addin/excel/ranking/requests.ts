import type { Cell } from "./tableSpec.ts";

/** How far writing has come. */
export interface WriteProgress {
  readonly written: number;
  readonly of: number;
}

export interface WriteWatch {
  readonly onProgress?: (progress: WriteProgress) => void;
  readonly signal?: AbortSignal;
}

/** Thrown where a person cancelled, always between two requests. */
export class Cancelled extends Error {}

/**
 * Excel on the web refuses a request above 5 MB. Ours are counted by the bytes of the rows in them; what
 * they carry besides (addresses, actions, formats) is well below the rest.
 */
export const requestBytes = 4_000_000;
/** Small enough that a request comes close to the limit without passing it. */
const sliceRows = 500;

/** Sends what was noted before it grows too big for one request, and tells how far it has come. */
export class Requests {
  readonly #context: Excel.RequestContext;
  readonly #watch: WriteWatch;
  readonly #of: number;
  /** everything goes onto new sheets, which can be taken away again */
  readonly #isNew: boolean;
  #bytes = 0;
  #written = 0;

  constructor(context: Excel.RequestContext, watch: WriteWatch, of: number, isNew: boolean) {
    this.#context = context;
    this.#watch = watch;
    this.#of = of;
    this.#isNew = isNew;
  }

  /** Writes rows downwards from a cell, in slices. */
  async write(sheet: Excel.Worksheet, at: Corner, rows: readonly Line[]): Promise<void> {
    const width = rows[0]?.length ?? 0;
    for (let from = 0; width > 0 && from < rows.length; from += sliceRows) {
      const slice = rows.slice(from, from + sliceRows);
      const bytes = bytesOf(slice);
      if (this.#bytes + bytes > requestBytes) await this.send();
      this.#bytes += bytes;
      sheet.getRangeByIndexes(at.row + from, at.column, slice.length, width).values =
        slice as Cell[][];
    }
  }

  /** So many rows of a table have all their cells noted. */
  done(rows: number): void {
    this.#written += rows;
  }

  /** Sends what is noted; where it all goes onto new sheets, a person may still cancel afterwards. */
  async send(): Promise<void> {
    await this.finish();
    if (this.#isNew) this.checkCancelled();
  }

  async finish(): Promise<void> {
    await this.#context.sync();
    this.#bytes = 0;
    this.tell();
  }

  tell(): void {
    this.#watch.onProgress?.({ written: this.#written, of: this.#of });
  }

  /** Only while nothing is noted: what is noted goes out with whatever is sent next. */
  checkCancelled(): void {
    if (this.#watch.signal?.aborted) throw new Cancelled();
  }
}

/** null leaves a cell as it is. */
export type Line = readonly (Cell | null)[];

export interface Corner {
  readonly row: number;
  readonly column: number;
}

const encoder = new TextEncoder();
/** As JSON inside JSON: the quotes around a text count twice. */
const bytesOf = (rows: readonly Line[]): number =>
  encoder.encode(JSON.stringify(rows)).length +
  rows.reduce((all, line) => all + 2 * line.filter((cell) => typeof cell === "string").length, 0);
