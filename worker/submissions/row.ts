import { type Receipt, stages } from "../../shared/index.ts";

/**
 * A submission as stored. `stage` is its place in `stages`, `time` milliseconds since 1970, `author`
 * the token's number, marks, reasons and evidence canonical JSON; `earned` and `max` are hundredths of points
 * and null where the grid has none.
 */
export type SubmissionRow = {
  seq: number;
  /** the rating year it was handed in for */
  cycle: number;
  branch: string;
  stage: number;
  author: number;
  time: number;
  grid: string;
  grid_version: string;
  marks: string;
  reasons: string;
  /** canonical JSON; null where no files are named */
  evidence: string | null;
  star: number;
  attained_value: number;
  attained_of: number;
  earned: number | null;
  max: number | null;
  prev_hash: string;
  hash: string;
};

/** The columns that a receipt is made of. */
export type ReceiptRow = Pick<
  SubmissionRow,
  "seq" | "branch" | "stage" | "time" | "grid" | "grid_version" | "star" | "earned" | "max" | "hash"
>;

/** What a branch gets for a stored submission. */
export function receiptOf(row: ReceiptRow): Receipt {
  const { earned, max } = row;
  const total =
    earned === null || max === null ? {} : { total: { earned: earned / 100, max: max / 100 } };
  return {
    number: row.seq,
    branch: row.branch,
    stage: stages[row.stage] ?? "self",
    grid: { id: row.grid, version: row.grid_version },
    time: new Date(row.time).toISOString(),
    star: row.star,
    ...total,
    hash: row.hash,
  };
}
