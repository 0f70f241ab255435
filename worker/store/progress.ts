import { stages } from "../../shared/index.ts";
import type { ReceiptRow } from "../submissions/row.ts";
import type { BranchRow } from "./districts.ts";
import type { ReturnRow } from "./returns.ts";
import { newest } from "./submissions.ts";
import type { Units } from "./units.ts";

/** Whose progress is asked for: one branch's, or that of all branches of some units (null: of all). */
export type Reach = { readonly branch: string } | { readonly units: Units };

/** The condition on branches `b`; ?1 is its only parameter. */
function within(reach: Reach): { readonly where: string; readonly values: readonly string[] } {
  if ("branch" in reach) return { where: "b.id = ?1", values: [reach.branch] };
  if (reach.units === null) return { where: "TRUE", values: [] };
  const where = "b.unit IN (SELECT value FROM json_each(?1))";
  return { where, values: [JSON.stringify(reach.units)] };
}

/** Branches in the order of their ids. */
export function readBranches(sql: SqlStorage, reach: Reach): BranchRow[] {
  const { where, values } = within(reach);
  return sql
    .exec<BranchRow>(
      `SELECT b.id, b.name, u.name AS unit, b.grid FROM branches b JOIN units u ON u.id = b.unit
        WHERE ${where} ORDER BY b.id`,
      ...values,
    )
    .toArray();
}

const everyStage = stages.map((_, at) => `(${at})`).join(", ");

/** The newest submission of each branch and stage. */
export function readReceipts(sql: SqlStorage, reach: Reach): ReceiptRow[] {
  const { where, values } = within(reach);
  return sql
    .exec<ReceiptRow>(
      `SELECT s.seq, s.branch, s.stage, s.time, s.grid, s.grid_version, s.star, s.earned, s.max, s.hash
        FROM branches b CROSS JOIN (SELECT column1 AS stage FROM (VALUES ${everyStage})) t
        JOIN submissions s ON s.seq = ${newest("b.id", "t.stage")}
        WHERE ${where}`,
      ...values,
    )
    .toArray();
}

/** A return with the branch that it is about. */
export type OpenReturnRow = ReturnRow & { branch: string };

/** The last return of each branch whose newest self-assessment is the one sent back. */
export function readOpenReturns(sql: SqlStorage, reach: Reach): OpenReturnRow[] {
  const { where, values } = within(reach);
  const self = stages.indexOf("self");
  return sql
    .exec<OpenReturnRow>(
      `SELECT b.id AS branch, r.number, r.author, r.time, r.comment, r.items FROM branches b
        JOIN returns r ON r.id = (SELECT max(id) FROM returns WHERE number = ${newest("b.id", self)})
        WHERE ${where}`,
      ...values,
    )
    .toArray();
}
