import { type CycleState, type SubmissionState, stateOf } from "../../shared/index.ts";
import { chosen, type Reach, type Span } from "./progress.ts";
import { lastWithdrawn } from "./withdrawals.ts";

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

const own = "s.cycle = d.cycle AND s.branch = b.id AND s.grid = b.grid";
const newestOf = (stage: number) =>
  `(SELECT max(seq) FROM submissions s WHERE ${own} AND s.stage = ${stage})`;

/** The histories of the branches within reach. */
export function readHistories(sql: SqlStorage, reach: Reach, span: Span = {}): HistoryRow[] {
  const { from, values } = chosen(reach, span);
  return sql
    .exec<HistoryRow>(
      `SELECT b.id AS branch, ${newestOf(0)} AS self, ${newestOf(1)} AS first, ${newestOf(2)} AS recheck,
          (SELECT max(r.number) FROM submissions s CROSS JOIN returns r ON r.number = s.seq
            WHERE ${own}) AS returned,
          ${lastWithdrawn("b.id")} AS withdrawn
        FROM ${from} CROSS JOIN district d`,
      ...values,
    )
    .toArray();
}

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
