import type { Issue } from "../base/issue.ts";
import type { Grid } from "../grid/grid.ts";
import { parseGrid } from "../grid/parseGrid.ts";
import { gridById } from "../grids/index.ts";
import type { ChainEnd } from "./chainText.ts";
import { checkResult } from "./checkResult.ts";
import { Decided } from "./decided.ts";
import {
  branchRowSchema,
  type ExportedEntry,
  type ExportedSubmission,
  type ExportKind,
  type ExportRecord,
  gridRowSchema,
  ledgerRowSchema,
  logRowSchema,
  publicationRowSchema,
  recordRowSchema,
  returnRowSchema,
  submissionRowSchema,
  unitRowSchema,
  withdrawalRowSchema,
} from "./exportSchema.ts";
import { finding } from "./finding.ts";
import { Follower } from "./follower.ts";
import type { Hashing } from "./hashing.ts";
import { LedgerRows } from "./ledgerRows.ts";
import { type Parser, parsed } from "./parsed.ts";
import { Returns } from "./returns.ts";
import { Withdrawals } from "./withdrawals.ts";

type Row = ExportRecord["row"];
type Check = (line: number, row: Row) => readonly Issue[];

/** Looks into the records of an export, in their order. Keeps hashes and ids, no marks. */
export class Records {
  readonly #submissions: Follower;
  readonly #log: Follower;
  readonly #returns: Returns;
  readonly #withdrawals = new Withdrawals();
  readonly #ledger: LedgerRows;
  readonly #decided: Decided;
  readonly #grids = new Map<string, Grid>();
  readonly #ids = { unit: new Set<string>(), branch: new Set<string>() };
  /** the hash of each submission, by its number */
  readonly #hashes = new Map<number, string>();
  /** submissions whose grid is neither in the file nor shipped in that version */
  unchecked = 0;

  constructor(hashing: Hashing) {
    this.#submissions = new Follower("submissions", hashing);
    this.#log = new Follower("log", hashing);
    this.#returns = new Returns(hashing);
    this.#ledger = new LedgerRows(hashing);
    this.#decided = new Decided(hashing);
  }

  get ends(): { readonly submissions: ChainEnd; readonly log: ChainEnd } {
    return { submissions: this.#submissions.end, log: this.#log.end };
  }

  take(line: number, { kind, row }: ExportRecord): readonly Issue[] {
    return this.#checks[kind]?.(line, row) ?? [];
  }

  /** What is missing once all are there. */
  end = (): Issue[] => [
    ...this.#returns.end(),
    ...this.#withdrawals.end(),
    ...this.#ledger.end(),
    ...this.#decided.end(),
  ];

  readonly #checks: { readonly [Kind in ExportKind]?: Check } = {
    unit: reading(unitRowSchema, (line, { id }) => this.#once(line, "unit", id)),
    branch: reading(branchRowSchema, (line, { id, unit }) => [
      ...this.#once(line, "branch", id),
      ...this.#known(line, "unit", unit),
    ]),
    grid: reading(gridRowSchema, (line, { body }) => this.#grid(line, body)),
    submission: reading(submissionRowSchema, (line, row) => this.#submission(line, row)),
    log: reading(logRowSchema, (line, row) => this.#entry(line, row)),
    return: reading(returnRowSchema, (line, row) => this.#returns.take(line, row)),
    withdrawal: reading(withdrawalRowSchema, (line, row) => this.#withdrawals.take(line, row)),
    ledger: reading(ledgerRowSchema, (line, row) => this.#ledger.take(line, row)),
    record: reading(recordRowSchema, (line, row) => this.#decided.record(line, row)),
    publication: reading(publicationRowSchema, (line, row) => this.#decided.publication(line, row)),
  };

  #submission(line: number, row: ExportedSubmission): Issue[] {
    this.#hashes.set(row.seq, row.hash);
    const grid = this.#gridOf(row.grid, row.grid_version);
    if (!grid) this.unchecked += 1;
    return [
      ...this.#submissions.take(line, row),
      ...this.#known(line, "branch", row.branch),
      ...(grid ? checkResult(line, row, grid) : []),
    ];
  }

  #entry(line: number, row: ExportedEntry): Issue[] {
    this.#returns.entry(line, row);
    this.#withdrawals.entry(line, row);
    this.#ledger.entry(line, row);
    this.#decided.entry(line, row);
    const { seq, number, head } = row;
    const isBound = number === 0 || this.#hashes.get(number) === head;
    const data = { found: String(seq), limit: number };
    return [...this.#log.take(line, row), ...(isBound ? [] : [finding(line, "chain.bound", data)])];
  }

  #grid(line: number, text: string): Issue[] {
    const grid = parseGrid(readJson(text));
    if (!grid.ok) return [finding(line, "export.line", { at: "grid", limit: "parseGrid" })];
    const { id, version } = grid.value;
    this.#grids.set(`${id}@${version}`, grid.value);
    return [];
  }

  #gridOf(id: string, version: string): Grid | undefined {
    const shipped = gridById(id);
    return (
      this.#grids.get(`${id}@${version}`) ?? (shipped?.version === version ? shipped : undefined)
    );
  }

  #once(line: number, at: "unit" | "branch", id: string): Issue[] {
    const isAgain = this.#ids[at].has(id);
    this.#ids[at].add(id);
    return isAgain ? [finding(line, "export.twice", { at, found: id })] : [];
  }

  #known(line: number, at: "unit" | "branch", id: string): Issue[] {
    return this.#ids[at].has(id) ? [] : [finding(line, "export.unknown", { at, found: id })];
  }
}

/** A check of a row that has the columns it needs. */
const reading =
  <T>(schema: Parser<T>, check: (line: number, row: T) => readonly Issue[]): Check =>
  (line, row) => {
    const read = parsed(line, schema, row);
    return read.ok ? check(line, read.value) : read.issues;
  };

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
