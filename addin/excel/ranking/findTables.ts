import { type Finding, lookFor } from "./findTable.ts";
import { lookAtLeft } from "./leftRows.ts";
import type { Notes } from "./planRows.ts";
import type { TableSpec } from "./tableSpec.ts";

/** A table's spec, what was found of it, and which of its rows that left have notes. */
export interface Sought {
  readonly spec: TableSpec;
  readonly finding: Finding;
  readonly notesAt: (place: number) => Notes;
}

/**
 * Looks for the tables by their names, and where the first one is not to be found under its name for all
 * of them by the names on the sheets: somebody may have renamed the table. One sync; a second one where rows
 * left or a table is not there.
 */
export async function findTables(
  context: Excel.RequestContext,
  specs: readonly TableSpec[],
): Promise<readonly Sought[]> {
  const { tables, worksheets } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  const looks = specs.map((spec) => lookFor(tables.getItemOrNullObject(spec.id), spec));
  await context.sync();
  const findings = looks.map((look) => look());
  const isAway = findings[0]?.kind === "none";
  const renamed = isAway ? specs.map((spec) => lookForRenamed(worksheets.items, spec)) : [];
  const notes = lookAtAll(specs, findings);
  if (isAway || notes.some(Boolean)) await context.sync();
  const again = renamed.map((look) => look());
  if (!again.some(Boolean)) return combine(specs, findings, notes);
  return findAgain(context, specs, findings, again);
}

/** Tables that go by another name now. */
async function findAgain(
  context: Excel.RequestContext,
  specs: readonly TableSpec[],
  findings: readonly Finding[],
  again: readonly (Excel.Table | undefined)[],
): Promise<readonly Sought[]> {
  const looks = specs.map((spec, at) => {
    const table = again[at];
    return table && findings[at]?.kind === "none" ? lookFor(table, spec) : undefined;
  });
  await context.sync();
  const all = findings.map((finding, at) => looks[at]?.() ?? finding);
  const notes = lookAtAll(specs, all);
  if (notes.some(Boolean)) await context.sync();
  return combine(specs, all, notes);
}

/** The table over the keys' name, where exactly one sheet has it: a copied sheet has it too. */
function lookForRenamed(
  sheets: readonly Excel.Worksheet[],
  { id }: TableSpec,
): () => Excel.Table | undefined {
  const touched = sheets.map((sheet) => {
    const keys = sheet.names.getItemOrNullObject(`${id}_KEY`).getRangeOrNullObject();
    return keys.getTables(false).load("items/name");
  });
  return () => {
    const found = touched.flatMap((tables) => (tables.isNullObject ? [] : tables.items));
    return found.length === 1 ? found[0] : undefined;
  };
}

type NotesAt = ReturnType<typeof lookAtLeft>;

const lookAtAll = (specs: readonly TableSpec[], findings: readonly Finding[]): NotesAt[] =>
  findings.map((finding, at) =>
    finding.kind === "found" ? lookAtLeft(finding.found, specs[at]?.rows ?? []) : undefined,
  );

const combine = (
  specs: readonly TableSpec[],
  findings: readonly Finding[],
  notes: readonly NotesAt[],
): Sought[] =>
  specs.map((spec, at) => ({
    spec,
    finding: findings[at] ?? { kind: "none" },
    notesAt: notes[at] ?? (() => "none"),
  }));
