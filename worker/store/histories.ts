import { type CycleState, type SubmissionState, stateOf } from "../../shared/index.ts";
import { chosen, type Reach, type Span } from "./progress.ts";

/** What the state of a branch's rating follows from: numbers in the chain, of this cycle and its present grid. */
export type HistoryRow = {
  branch: string;
  /** the newest of each stage, withdrawn or not */
  self: number | null;
  first: number | null;
  recheck: number | null;
  /** sent back last, and withdrawn last */
  returned: number | null;
  withdrawn: number | null;
};

/** The histories of the branches within reach. */
export function readHistories(sql: SqlStorage, reach: Reach, span: Span = {}): HistoryRow[] {
  const { from, values } = chosen(reach, span);
  return sql
    .exec<HistoryRow>(
      `SELECT b.id AS branch, r.self, r.first, r.recheck, r.returned, r.withdrawn
        FROM ${from} CROSS JOIN district d
        LEFT JOIN ratings r ON r.cycle = d.cycle AND r.branch = b.id AND r.grid = b.grid`,
      ...values,
    )
    .toArray();
}

/** The history of one branch in a cycle, by its present grid. */
export const readHistory = (
  sql: SqlStorage,
  cycle: number,
  { id, grid }: { readonly id: string; readonly grid: string },
): HistoryRow | undefined =>
  sql
    .exec<HistoryRow>(
      `SELECT branch, self, first, recheck, returned, withdrawn FROM ratings
        WHERE cycle = ? AND branch = ? AND grid = ?`,
      cycle,
      id,
      grid,
    )
    .toArray()[0];

/** How far a rating with such a history has come. */
export const stateOfHistory = (
  cycle: CycleState,
  { self, first, recheck, returned, withdrawn }: Omit<HistoryRow, "branch">,
): SubmissionState =>
  stateOf({
    cycle,
    newest: { self: self ?? 0, first: first ?? 0, recheck: recheck ?? 0 },
    returned: returned ?? undefined,
    withdrawn: withdrawn ?? undefined,
  });
