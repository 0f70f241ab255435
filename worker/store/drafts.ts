import { type Stage, stages } from "../../shared/index.ts";
import type { Handed } from "../submissions/handed.ts";

/** A draft as stored. */
export type DraftRow = Handed & {
  revision: number;
  grid: string;
  grid_version: string;
  person: number | null;
  time: number;
};

/** Whose draft: one branch's, of one stage, in the present cycle. */
export interface DraftPlace {
  readonly cycle: number;
  readonly branch: string;
  readonly stage: Stage;
}

const valuesOf = ({ cycle, branch, stage }: DraftPlace) =>
  [cycle, branch, stages.indexOf(stage)] as const;

export const readDraft = (sql: SqlStorage, place: DraftPlace): DraftRow | undefined =>
  sql
    .exec<DraftRow>(
      `SELECT revision, grid, grid_version, marks, reasons, evidence, person, time FROM drafts
        WHERE cycle = ? AND branch = ? AND stage = ?`,
      ...valuesOf(place),
    )
    .toArray()[0];

/** Replaces the draft and gives its revision. */
export function writeDraft(
  sql: SqlStorage,
  place: DraftPlace,
  row: Omit<DraftRow, "revision">,
): number {
  dropDraft(sql, place);
  return sql
    .exec<{ revision: number }>(
      `INSERT INTO drafts
          (cycle, branch, stage, grid, grid_version, marks, reasons, evidence, person, time)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING revision`,
      ...valuesOf(place),
      ...[row.grid, row.grid_version, row.marks, row.reasons, row.evidence, row.person, row.time],
    )
    .one().revision;
}

export const dropDraft = (sql: SqlStorage, place: DraftPlace): void => {
  sql.exec("DELETE FROM drafts WHERE cycle = ? AND branch = ? AND stage = ?", ...valuesOf(place));
};
