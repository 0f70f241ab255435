import type { Issue } from "../base/issue.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Evaluation } from "../evaluate/evaluation.ts";
import type { Grid } from "../grid/grid.ts";
import type { Marks } from "../marks/mark.ts";
import type { ExportedSubmission } from "./exportSchema.ts";
import { finding } from "./finding.ts";

/** What a submission states of its marks; `earned` and `max` are hundredths of points, null where there are none. */
export interface StatedResult {
  readonly star: number;
  readonly attained_value: number;
  readonly attained_of: number;
  readonly earned: number | null;
  readonly max: number | null;
}

/** An evaluation in the columns of a submission; undefined where there is no star. */
export function resultOf({ star, attained, total }: Evaluation): StatedResult | undefined {
  if (star === null) return undefined;
  return {
    star,
    attained_value: attained.value,
    attained_of: attained.of,
    earned: total ? Math.round(total.earned * 100) : null,
    max: total ? Math.round(total.max * 100) : null,
  };
}

/** Evaluates a submission's marks again, and names what it states otherwise. */
export function checkResult(line: number, row: ExportedSubmission, grid: Grid): Issue[] {
  const marks = readMarks(row.marks);
  const result = marks && resultOf(evaluate(grid, marks));
  const found = String(row.seq);
  if (!result) return [finding(line, "chain.result", { found, at: "star", limit: "–" })];
  const names = Object.keys(result) as (keyof StatedResult)[];
  return names
    .filter((name) => result[name] !== row[name])
    .map((at) => finding(line, "chain.result", { found, at, limit: result[at] ?? "–" }));
}

function readMarks(text: string): Marks | undefined {
  try {
    const marks: unknown = JSON.parse(text);
    return typeof marks === "object" && marks !== null ? (marks as Marks) : undefined;
  } catch {
    return undefined;
  }
}
