import {
  type ExportEnd,
  type ExportHeader,
  type ExportKind,
  exportFormat,
  exportKinds,
} from "../../shared/index.ts";
import { hashing } from "../auth/hash.ts";
import { districtOf } from "../store/districts.ts";
import { isThere, readBound, readPage, readTable } from "../store/exports.ts";
import { readLogHead } from "../store/log.ts";
import { readSchema } from "../store/migrate.ts";
import { readHead } from "../store/submissions.ts";
import { exportTables, type Row } from "./tables.ts";

/** Rows that are read in one go. */
const pageSize = 200;

/**
 * An export of the district as it is now, in pages of lines. What changes is read here; what only grows is
 * read page by page as it is asked for, up to where it ends now, however long that takes.
 */
export function exportPages(sql: SqlStorage, now: number): Generator<readonly string[]> {
  const header = headerOf(sql, now);
  const begun = exportKinds
    .filter((kind) => isThere(sql, exportTables[kind]))
    .map((kind) => [kind, begin(sql, kind)] as const);
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

/** The rows of a table: those that are there now. */
function begin(sql: SqlStorage, kind: ExportKind): () => Generator<readonly Row[]> {
  const table = exportTables[kind];
  if (!table.grows) {
    const rows = readTable(sql, table);
    return function* () {
      yield rows;
    };
  }
  const last = readBound(sql, table);
  return function* () {
    for (let after = 0; after < last; ) {
      const rows = readPage(sql, table, after, last, pageSize);
      yield rows;
      after = Number(rows.at(-1)?.[table.key] ?? last);
    }
  };
}

type Begun = readonly (readonly [ExportKind, () => Generator<readonly Row[]>])[];

function* linesOf(header: ExportHeader, begun: Begun): Generator<readonly string[]> {
  const digest = hashing.begin();
  const counts: Partial<Record<ExportKind, number>> = {};
  const summed = (lines: readonly string[]) => {
    for (const line of lines) digest.add(`${line}\n`);
    return lines;
  };
  yield summed([JSON.stringify(header)]);
  for (const [kind, pages] of begun) {
    for (const rows of pages()) {
      if (rows.length > 0) counts[kind] = (counts[kind] ?? 0) + rows.length;
      yield summed(rows.map((row) => JSON.stringify({ kind, row })));
    }
  }
  const end: ExportEnd = { kind: "end", counts, heads: header.heads, digest: digest.hex() };
  yield [JSON.stringify(end)];
}
