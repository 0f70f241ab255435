import {
  type ExportEnd,
  type ExportHeader,
  type ExportKind,
  exportFormat,
  exportKinds,
} from "../../shared/index.ts";
import { hashing } from "../auth/hash.ts";
import { districtOf } from "../store/districts.ts";
import { readBound, readPage, readTable } from "../store/exports.ts";
import { readLogHead } from "../store/log.ts";
import { readSchema } from "../store/migrate.ts";
import { readHead } from "../store/submissions.ts";
import { KeptLines } from "./keptLines.ts";
import { exportTables, type Row } from "./tables.ts";

/** Rows that are read in one go, while others wait. */
const pageSize = 100;

/**
 * An export of the district as it is now, in pages of lines. What changes is read here; what only grows is
 * read page by page as it is asked for, up to where it ends now, however long that takes.
 */
export function exportPages(sql: SqlStorage, now: number): Generator<readonly string[]> {
  const header = headerOf(sql, now);
  const begun = exportKinds.map((kind) => [kind, begin(sql, kind)] as const);
  return linesOf(header, begun);
}

function headerOf(sql: SqlStorage, now: number): ExportHeader {
  const { seq, hash } = readHead(sql);
  return {
    kind: "header",
    format: exportFormat,
    district: districtOf(sql),
    schema: readSchema(sql),
    made: new Date(now).toISOString(),
    heads: { submissions: { number: seq, hash }, log: readLogHead(sql) },
  };
}

/** The lines of a table: of the rows that are there now. */
function begin(sql: SqlStorage, kind: ExportKind): () => Generator<readonly string[]> {
  const table = exportTables[kind];
  const line = (row: Row) => JSON.stringify({ kind, row });
  if (!table.grows) {
    const kept = new KeptLines();
    for (const row of readTable(sql, table)) kept.add(line(row));
    return () => kept.pages();
  }
  const last = readBound(sql, table);
  return function* () {
    for (let after = 0; after < last; ) {
      const rows = readPage(sql, table, after, last, pageSize);
      yield rows.map(line);
      after = Number(rows.at(-1)?.[table.key] ?? last);
    }
  };
}

type Begun = readonly (readonly [ExportKind, () => Generator<readonly string[]>])[];

function* linesOf(header: ExportHeader, begun: Begun): Generator<readonly string[]> {
  const digest = hashing.begin();
  const counts: Partial<Record<ExportKind, number>> = {};
  const summed = (lines: readonly string[]) => {
    for (const line of lines) digest.add(`${line}\n`);
    return lines;
  };
  yield summed([JSON.stringify(header)]);
  for (const [kind, pages] of begun) {
    for (const lines of pages()) {
      if (lines.length > 0) counts[kind] = (counts[kind] ?? 0) + lines.length;
      yield summed(lines);
    }
  }
  const end: ExportEnd = { kind: "end", counts, heads: header.heads, digest: digest.hex() };
  yield [JSON.stringify(end)];
}
