import type { Issue } from "../base/issue.ts";
import { evaluate } from "../evaluate/evaluate.ts";
import type { Evaluation } from "../evaluate/evaluation.ts";
import { branchCategories, branchTypes } from "../grid/branch.ts";
import type { Grid } from "../grid/grid.ts";
import { gridFor } from "../grid/gridFor.ts";
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

/**
 * Evaluates a submission's marks again, and names what it states otherwise. What a branch was then, in type
 * and category, is not written down: where its grid asks of one kind other than of another, its result is
 * right if it is right for any kind.
 */
export function checkResult(line: number, row: ExportedSubmission, grid: Grid): Issue[] {
  const marks = readMarks(row.marks);
  if (!marks) return [finding(line, "chain.result", { found: String(row.seq), at: "marks" })];
  let first: Issue[] | undefined;
  for (const kind of kindsOf(grid)) {
    const wrong = differences(line, row, resultOf(evaluate(kind, marks)));
    if (wrong.length === 0) return [];
    first ??= wrong;
  }
  return first ?? [];
}

function differences(
  line: number,
  row: ExportedSubmission,
  result: StatedResult | undefined,
): Issue[] {
  const found = String(row.seq);
  if (!result) return [finding(line, "chain.result", { found, at: "star", limit: "–" })];
  const names = Object.keys(result) as (keyof StatedResult)[];
  return names
    .filter((name) => result[name] !== row[name])
    .map((at) => finding(line, "chain.result", { found, at, limit: result[at] ?? "–" }));
}

/** The grid as each kind of branch has it, each once; most grids have but one form. */
function* kindsOf(grid: Grid): Generator<Grid> {
  yield grid;
  if (gridFor(grid, {}) === grid) return;
  for (const type of [undefined, ...branchTypes]) {
    for (const category of [undefined, ...branchCategories]) {
      yield gridFor(grid, { ...(type ? { type } : {}), ...(category ? { category } : {}) });
    }
  }
}

function readMarks(text: string): Marks | undefined {
  try {
    const marks: unknown = JSON.parse(text);
    return typeof marks === "object" && marks !== null ? (marks as Marks) : undefined;
  } catch {
    return undefined;
  }
}
