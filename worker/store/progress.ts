import { stages } from "../../shared/index.ts";
import type { ReceiptRow } from "../submissions/row.ts";
import { type BranchRow, branchColumns } from "./districts.ts";
import type { ReturnRow } from "./returns.ts";
import { newest } from "./submissions.ts";
import type { Units } from "./units.ts";

/**
 * Whose progress is asked for: one branch's, or that of the branches of some units (null: of all), without
 * those that take no part any more unless `all` are meant.
 */
export type Reach = { readonly branch: string } | { readonly units: Units; readonly all?: boolean };

/** A page of them: at most `limit` after an id; all where nothing is said. */
export interface Span {
  readonly after?: string | undefined;
  readonly limit?: number | undefined;
}

/** The branches meant, as `b`, in the order of their ids. */
export function chosen(reach: Reach, { after = "", limit = -1 }: Span) {
  const [where, value] = within(reach);
  const from = `(SELECT * FROM branches b WHERE ${where} AND b.id > ?2 ORDER BY b.id LIMIT ?3) b`;
  return { from, values: [value, after, limit] as const };
}

/** The condition on branches; ?1 is its only parameter. */
function within(reach: Reach): [where: string, value: string] {
  if ("branch" in reach) return ["b.id = ?1", reach.branch];
  const part = reach.all ? "" : " AND b.active = 1";
  if (reach.units === null) return [`?1 = ''${part}`, ""];
  return [`b.unit IN (SELECT value FROM json_each(?1))${part}`, JSON.stringify(reach.units)];
}

/** Branches in the order of their ids. */
export function readBranches(sql: SqlStorage, reach: Reach, span: Span = {}): BranchRow[] {
  const { from, values } = chosen(reach, span);
  return sql
    .exec<BranchRow>(
      `SELECT ${branchColumns} FROM ${from} JOIN units u ON u.id = b.unit
        ORDER BY b.id`,
      ...values,
    )
    .toArray();
}

/** A branch with its unit by name. */
export type NamedRow = { branch: string; name: string; unit: string };

/** Branches without a submission of a stage in this cycle, in the order of their ids. */
export function readMissing(sql: SqlStorage, reach: Reach, stage: number, span: Span): NamedRow[] {
  const [where, value] = within(reach);
  return sql
    .exec<NamedRow>(
      `SELECT b.id AS branch, b.name, u.name AS unit FROM branches b JOIN units u ON u.id = b.unit
        WHERE ${where} AND b.id > ?2 AND ${newest("b.id", "?4")} IS NULL ORDER BY b.id LIMIT ?3`,
      value,
      span.after ?? "",
      span.limit ?? -1,
      stage,
    )
    .toArray();
}

const everyStage = stages.map((_, at) => `(${at})`).join(", ");

/** The newest submission of each branch and stage. */
export function readReceipts(sql: SqlStorage, reach: Reach, span: Span = {}): ReceiptRow[] {
  const { from, values } = chosen(reach, span);
  return sql
    .exec<ReceiptRow>(
      `SELECT s.seq, s.branch, s.stage, s.time, s.grid, s.grid_version, s.star, s.earned, s.max, s.hash
        FROM ${from} CROSS JOIN (SELECT column1 AS stage FROM (VALUES ${everyStage})) t
        JOIN submissions s ON s.seq = ${newest("b.id", "t.stage")}`,
      ...values,
    )
    .toArray();
}

/** A return with the branch that it is about. */
export type OpenReturnRow = ReturnRow & { branch: string };

/** The last return of each branch whose newest self-assessment is the one sent back. */
export function readOpenReturns(sql: SqlStorage, reach: Reach, span: Span = {}): OpenReturnRow[] {
  const { from, values } = chosen(reach, span);
  const self = stages.indexOf("self");
  return sql
    .exec<OpenReturnRow>(
      `SELECT b.id AS branch, r.number, r.author, r.time, r.comment, r.items FROM ${from}
        JOIN returns r ON r.id = (SELECT max(id) FROM returns WHERE number = ${newest("b.id", self)})`,
      ...values,
    )
    .toArray();
}
