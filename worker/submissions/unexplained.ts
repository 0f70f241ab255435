import { compare, type Grid, type Issue, issue, type StageMarks } from "../../shared/index.ts";
import type { SubmissionRow } from "./row.ts";

/** Marks and reasons as stored. */
export type Handed = Pick<SubmissionRow, "marks" | "reasons">;

/** An issue for every item that is marked otherwise than in the stage before, without a reason. */
export const unexplained = (grid: Grid, before: Handed, after: Handed): Issue[] =>
  compare(grid, stageOf(before), stageOf(after))
    .issues.filter(({ code }) => code === "compare.reasonMissing")
    .map(({ item }) => issue("submission.change", item));

const stageOf = ({ marks, reasons }: Handed): StageMarks => ({
  marks: JSON.parse(marks),
  reasons: JSON.parse(reasons),
});
