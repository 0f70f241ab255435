import * as z from "zod";
import { hash, id, instant, year } from "../wire/parts.ts";

/**
 * An export of a district is a file of lines, each a JSON object (NDJSON): a header, one line per record
 * in the order of these kinds, and an end that says what a whole file has. Access codes and tokens are
 * not in it, not even as hashes: of a session only who it belonged to.
 */
export const exportKinds = [
  "unit",
  "grid",
  "cycle",
  "branch",
  "person",
  "session",
  "submission",
  "log",
  "return",
  "withdrawal",
  "ledger",
  "draft",
  "record",
  "publication",
] as const;
export type ExportKind = (typeof exportKinds)[number];

/** The format of the file; another number is another format. */
export const exportFormat = 1;

/** A value as SQLite stores it. */
const column = z.union([z.string(), z.number(), z.null()]);
const whole = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const chainEnd = z.strictObject({ number: whole, hash });
const heads = z.strictObject({ submissions: chainEnd, log: chainEnd });
export type Heads = z.infer<typeof heads>;

/** The first line. `schema` is the number of the last step of the migrations of whoever wrote it. */
export const headerSchema = z.object({
  kind: z.literal("header"),
  format: z.literal(exportFormat),
  district: z.object({ id, name: z.string(), cycle: year }).catchall(column),
  schema: whole,
  made: instant,
  /** where the chains ended when the export began */
  heads,
});
export type ExportHeader = z.infer<typeof headerSchema>;

/** A record: a row of one of the tables, as stored. */
export const recordSchema = z.strictObject({
  kind: z.enum(exportKinds),
  row: z.record(z.string().max(40), column),
});
export type ExportRecord = z.infer<typeof recordSchema>;

/** The last line; `digest` is the SHA-256 of all lines before it, each with its line feed. */
export const endSchema = z.strictObject({
  kind: z.literal("end"),
  counts: z.partialRecord(z.enum(exportKinds), whole),
  heads,
  digest: hash,
});
export type ExportEnd = z.infer<typeof endSchema>;

/** Rows that are looked into. A later release's columns are let through: they are part of the hash. */
const chained = { seq: whole, time: whole, prev_hash: hash, hash };

export const submissionRowSchema = z
  .object({
    ...chained,
    cycle: whole,
    branch: z.string(),
    stage: whole,
    author: whole,
    grid: z.string(),
    grid_version: z.string(),
    marks: z.string(),
    reasons: z.string(),
    star: z.number(),
    attained_value: z.number(),
    attained_of: z.number(),
    earned: z.number().nullable(),
    max: z.number().nullable(),
  })
  .catchall(column);
export type ExportedSubmission = z.infer<typeof submissionRowSchema>;

export const logRowSchema = z
  .object({
    ...chained,
    role: z.string(),
    person: whole.nullable(),
    token: whole.nullable(),
    act: z.string(),
    subject: z.string(),
    detail: z.string(),
    /** the end of the chain of submissions at that moment */
    number: whole,
    head: hash,
  })
  .catchall(column);
export type ExportedEntry = z.infer<typeof logRowSchema>;

export const returnRowSchema = z.object({
  id: whole,
  number: whole,
  author: whole,
  time: whole,
  comment: z.string(),
  items: z.string(),
});
export type ExportedReturn = z.infer<typeof returnRowSchema>;

export const withdrawalRowSchema = z.object({
  number: whole,
  branch: z.string(),
  author: whole,
  time: whole,
});
export type ExportedWithdrawal = z.infer<typeof withdrawalRowSchema>;

/** Its body is for nobody but its readers to understand: the log has the hash of the row. */
export const ledgerRowSchema = z
  .object({
    number: whole,
    cycle: whole,
    time: whole,
    token: whole.nullable(),
    kind: z.string(),
    branch: z.string().nullable(),
    body: z.string(),
  })
  .catchall(column);
export type ExportedLedgerRow = z.infer<typeof ledgerRowSchema>;
/** A text that may stand in several rows. */
const pieced = { part: whole, parts: whole, text: z.string(), hash, author: whole, time: whole };

export const recordRowSchema = z
  .object({ ...pieced, cycle: whole, grid: z.string(), version: whole })
  .catchall(column);
export type ExportedRecord = z.infer<typeof recordRowSchema>;

export const publicationRowSchema = z
  .object({ ...pieced, cycle: whole, version: whole })
  .catchall(column);
export type ExportedPublication = z.infer<typeof publicationRowSchema>;

export const branchRowSchema = z.object({ id: z.string(), unit: z.string() }).catchall(column);

export const unitRowSchema = z.object({ id: z.string() });
export const gridRowSchema = z.object({ body: z.string() });
