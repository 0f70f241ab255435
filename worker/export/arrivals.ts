import { type ExportKind, type ExportRecord, issue } from "../../shared/index.ts";
import { type Refusal, refusal } from "../errors.ts";
import { putRow, readColumns } from "../store/exports.ts";
import { exportTables } from "./tables.ts";

/** Records that share a commit. */
const pageSize = 500;

/** Stores the records of an export as they come. */
export class Arrivals {
  readonly #storage: DurableObjectStorage;
  readonly #now: number;
  readonly #columns = new Map<ExportKind, ReadonlySet<string>>();
  #waiting: ExportRecord[] = [];
  /** the line before the first that waits; the header is the first of all */
  #line = 1;

  constructor(storage: DurableObjectStorage, now: number) {
    this.#storage = storage;
    this.#now = now;
  }

  /** Takes the next record; a refusal names the line that could not be stored. */
  take(record: ExportRecord): Refusal | undefined {
    this.#waiting.push(record);
    return this.#waiting.length < pageSize ? undefined : this.end();
  }

  /** Stores what still waits. */
  end(): Refusal | undefined {
    const page = this.#waiting;
    this.#waiting = [];
    return this.#storage.transactionSync(() => {
      for (const record of page) {
        this.#line += 1;
        const wrong = this.#put(record);
        if (wrong !== undefined) return wrongLine(this.#line, wrong);
      }
      return undefined;
    });
  }

  /** The column that this release has no place for, or whose value it does not take. */
  #put({ kind, row }: ExportRecord): string | undefined {
    const { sql } = this.#storage;
    const { table, fill } = exportTables[kind];
    const columns = this.#columns.get(kind) ?? readColumns(sql, table);
    this.#columns.set(kind, columns);
    const filled = fill ? fill(row, this.#now) : row;
    const stranger = Object.keys(filled).find((name) => !columns.has(name));
    if (stranger !== undefined) return stranger.slice(0, 80);
    try {
      putRow(sql, table, filled);
      return undefined;
    } catch {
      // What a hostile or damaged file has in its columns, the table's own rules refuse.
      return kind;
    }
  }
}

const wrongLine = (line: number, at: string): Refusal =>
  refusal(422, issue("export.line", undefined, { line, at, limit: "a row of this release" }));
