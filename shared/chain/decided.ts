import type { Issue } from "../base/issue.ts";
import { decide } from "../decide/decide.ts";
import type { DecisionInput } from "../decide/decision.ts";
import { verifyRecord } from "../record/verifyRecord.ts";
import { writeJson } from "../record/writeJson.ts";
import { Entries } from "./entries.ts";
import type { ExportedEntry, ExportedPublication, ExportedRecord } from "./exportSchema.ts";
import { finding } from "./finding.ts";
import type { Hashing } from "./hashing.ts";
import { Pieces } from "./pieces.ts";
import { readDetail } from "./readDetail.ts";

/** Holds records and publications against the log, and decides anew what the records say was decided. */
export class Decided {
  readonly #hashing: Hashing;
  readonly #records = new Entries("chain.record", "chain.recordLost");
  readonly #publications = new Entries("chain.publication", "chain.publicationLost");
  readonly #pieces = { record: new Pieces(), publication: new Pieces() };
  /** by grid and hash: what was sealed */
  readonly #sealed = new Set<string>();

  constructor(hashing: Hashing) {
    this.#hashing = hashing;
  }

  entry(line: number, { act, token, time, subject, detail }: ExportedEntry): void {
    if (act !== "decide" && act !== "publish") return;
    const { grid = null, version, hash } = readDetail(detail);
    // A year that an earlier release settled has neither record nor publication.
    if (version === undefined || hash === undefined) return;
    const content = writeJson([token, time, subject, grid, version, hash]);
    const entries = act === "decide" ? this.#records : this.#publications;
    entries.add(line, content, `${subject} ${grid ?? ""} ${version}`);
  }

  record(line: number, row: ExportedRecord): Issue[] {
    const { author, time, cycle, grid, version, hash } = row;
    const found = `${cycle} ${grid} ${version}`;
    const text = this.#pieces.record.take(found, row);
    if (text === "torn") return [finding(line, "chain.pieces", { at: "record", found })];
    if (text === "more") return [];
    this.#sealed.add(`${cycle} ${grid} ${hash}`);
    const content = writeJson([author, time, String(cycle), grid, version, hash]);
    return [
      ...this.#records.take(line, content, found),
      ...this.#verify(line, text.whole, row).map(() => finding(line, "chain.decision", { found })),
    ];
  }

  publication(line: number, row: ExportedPublication): Issue[] {
    const { author, time, cycle, version, hash } = row;
    const found = `${cycle} ${version}`;
    const text = this.#pieces.publication.take(found, row);
    if (text === "torn") return [finding(line, "chain.pieces", { at: "publication", found })];
    if (text === "more") return [];
    const content = writeJson([author, time, String(cycle), null, version, hash]);
    const isTrue = this.#hashing.of(text.whole) === hash && this.#areSealed(cycle, text.whole);
    return [
      ...this.#publications.take(line, content, found),
      ...(isTrue ? [] : [finding(line, "chain.published", { found })]),
    ];
  }

  /** What the log has and the file has not, and texts whose end is missing. */
  end = (): Issue[] => [...this.#records.end(), ...this.#publications.end()];

  #verify(line: number, text: string, row: ExportedRecord): readonly Issue[] {
    const record = readJson(text);
    const verified = verifyRecord(record, (input) => decide(input as DecisionInput));
    if (!verified.ok) return verified.issues;
    const { content, hash } = verified.value;
    const isOfRow =
      hash.hex === row.hash && content.cycle === row.cycle && content.grid.id === row.grid;
    return isOfRow ? [] : [finding(line, "chain.decision", {})];
  }

  /** Whether each grid of a publication names a record that is there. */
  #areSealed(cycle: number, text: string): boolean {
    const { grids } = Object(readJson(text)) as { readonly grids?: unknown };
    return (
      Array.isArray(grids) &&
      grids.every((one) => this.#sealed.has(`${cycle} ${one?.grid} ${one?.hash}`))
    );
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
