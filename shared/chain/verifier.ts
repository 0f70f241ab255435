import type { Issue } from "../base/issue.ts";
import type { ChainEnd } from "./chainText.ts";
import {
  type ExportEnd,
  type ExportHeader,
  type ExportKind,
  type ExportRecord,
  exportKinds,
  type Heads,
} from "./exportSchema.ts";
import { finding } from "./finding.ts";
import { type Hashing, plainHashing, type Running } from "./hashing.ts";
import { type Line, readLine } from "./readLine.ts";
import { Records } from "./records.ts";

export interface VerifyOptions {
  readonly hashing?: Hashing;
  /** the newest schema that the reader knows; without it any */
  readonly schema?: number;
}

/** What a file is found to be. */
export interface Verdict {
  readonly sound: boolean;
  readonly header: ExportHeader | undefined;
  readonly lines: number;
  readonly counts: Readonly<Partial<Record<ExportKind, number>>>;
  /** the ends of the chains, to be compared with what was made known */
  readonly submissions: ChainEnd;
  readonly log: ChainEnd;
  /** SHA-256 of all lines but the last */
  readonly digest: string;
  /** submissions of a grid or version that is neither in the file nor shipped: not evaluated again */
  readonly unchecked: number;
  /** the first hundred */
  readonly findings: readonly Issue[];
  /** how many there are */
  readonly found: number;
}

/** What one line holds, and what is wrong with it. */
export interface Taken {
  readonly header?: ExportHeader;
  readonly record?: ExportRecord;
  readonly findings: readonly Issue[];
}

const most = 100;

/** Verifies an export line by line, as it comes. Whatever the lines hold, it never throws. */
export class Verifier {
  readonly #schema: number;
  readonly #digest: Running;
  readonly #records: Records;
  readonly #counts: Partial<Record<ExportKind, number>> = {};
  readonly #findings: Issue[] = [];
  #header: ExportHeader | undefined;
  #kind: ExportKind = exportKinds[0];
  #line = 0;
  #found = 0;
  /** the hash of the lines, once the end was there */
  #sum: string | undefined;

  constructor({ hashing = plainHashing, schema = Number.MAX_SAFE_INTEGER }: VerifyOptions = {}) {
    this.#schema = schema;
    this.#digest = hashing.begin();
    this.#records = new Records(hashing);
  }

  /** The next line, without its line feed. */
  take(text: string): Taken {
    this.#line += 1;
    if (this.#sum !== undefined) return { findings: this.#report([this.#wrong("export.behind")]) };
    const line = readLine(this.#line, text);
    if (line.is !== "end") this.#digest.add(`${text}\n`);
    const headless = this.#line === 1 && line.is !== "header";
    const findings = this.#report([
      ...(headless ? [this.#wrong("export.header", { limit: '{"kind":"header",…' })] : []),
      ...this.#look(line),
    ]);
    if (line.is === "header") return { header: line.header, findings };
    return line.is === "record" ? { record: line.record, findings } : { findings };
  }

  /** To be called when there are no more lines. */
  end(): Verdict {
    if (this.#sum === undefined) this.#report([this.#wrong("export.cut")]);
    this.#report(this.#records.end());
    return {
      sound: this.#found === 0,
      header: this.#header,
      lines: this.#line,
      counts: this.#counts,
      ...this.#records.ends,
      digest: this.#sum ?? this.#digest.hex(),
      unchecked: this.#records.unchecked,
      findings: this.#findings,
      found: this.#found,
    };
  }

  #wrong(...[code, data]: Tail<Parameters<typeof finding>>): Issue {
    return finding(this.#line, code, data);
  }

  #report(findings: readonly Issue[]): readonly Issue[] {
    this.#found += findings.length;
    this.#findings.push(...findings.slice(0, most - this.#findings.length));
    return findings;
  }

  #look(line: Line): readonly Issue[] {
    if (line.is === "wrong") return line.findings;
    if (line.is === "header") return this.#begin(line.header);
    return line.is === "end" ? this.#close(line.end) : this.#record(line.record);
  }

  #begin(header: ExportHeader): Issue[] {
    if (this.#line > 1) {
      return [this.#wrong("export.order", { found: "header", limit: this.#kind })];
    }
    this.#header = header;
    const found = String(header.schema);
    if (header.schema <= this.#schema) return [];
    return [this.#wrong("export.newer", { found, limit: this.#schema })];
  }

  #record(record: ExportRecord): readonly Issue[] {
    const { kind } = record;
    this.#counts[kind] = (this.#counts[kind] ?? 0) + 1;
    if (exportKinds.indexOf(kind) < exportKinds.indexOf(this.#kind)) {
      return [this.#wrong("export.order", { found: kind, limit: this.#kind })];
    }
    this.#kind = kind;
    return this.#records.take(this.#line, record);
  }

  #close({ counts, heads, digest }: ExportEnd): Issue[] {
    const found = this.#digest.hex();
    this.#sum = found;
    const short = { limit: digest.slice(0, 16), found: found.slice(0, 16) };
    return [
      ...exportKinds.flatMap((kind) => this.#count(kind, counts[kind] ?? 0)),
      ...this.#heads(heads),
      ...(found === digest ? [] : [this.#wrong("export.digest", short)]),
    ];
  }

  #count(at: ExportKind, limit: number): Issue[] {
    const found = this.#counts[at] ?? 0;
    if (found === limit) return [];
    return [this.#wrong("export.count", { at, limit, found: String(found) })];
  }

  /** Where the chains end, where the end says so, and where the header said so has to be the same. */
  #heads(stated: Heads): Issue[] {
    const { ends } = this.#records;
    return (["submissions", "log"] as const).flatMap((at) => {
      const { number, hash } = ends[at];
      const other = [stated[at], this.#header?.heads[at] ?? stated[at]].find(
        (head) => head.number !== number || head.hash !== hash,
      );
      if (!other) return [];
      return [this.#wrong("export.heads", { at, limit: other.number, found: String(number) })];
    });
  }
}

type Tail<T extends readonly unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;
