import { compare, type Grid, type Issue, issue, type StageMarks } from "../../shared/index.ts";
import type { Handed } from "./handed.ts";

type Said = Pick<Handed, "marks" | "reasons">;

/** An issue for every item that is marked otherwise than in the stage before, without a reason. */
export const unexplained = (grid: Grid, before: Said, after: Said): Issue[] =>
  compare(grid, stageOf(before), stageOf(after))
    .issues.filter(({ code }) => code === "compare.reasonMissing")
    .map(({ item }) => issue("submission.change", item));

export const stageOf = ({ marks, reasons }: Said): StageMarks => ({
  marks: JSON.parse(marks),
  reasons: JSON.parse(reasons),
});
