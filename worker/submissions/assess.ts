import {
  type Evaluation,
  evaluate,
  type Grid,
  gridById,
  type Issue,
  issue,
  itemsOf,
  type Submission,
} from "../../shared/index.ts";
import { type Refusal, refusal, refuse } from "../errors.ts";
import { canonical } from "./canonical.ts";
import type { SubmissionRow } from "./row.ts";

/** What the Worker itself makes of a submission; nothing that the client worked out is in it. */
export type Assessed = Pick<
  SubmissionRow,
  | "grid"
  | "grid_version"
  | "marks"
  | "reasons"
  | "star"
  | "attained_value"
  | "attained_of"
  | "earned"
  | "max"
>;

/** Evaluates a submission, or says with every issue why it cannot be handed in. */
export function assess(
  submission: Submission,
): { readonly ok: true; readonly assessed: Assessed } | Refusal {
  const grid = gridById(submission.grid.id);
  if (!grid) return refuse(422, "submission.grid", { found: submission.grid.id, limit: "" });
  if (submission.grid.version !== grid.version) {
    const data = { found: submission.grid.version, limit: grid.version };
    return refuse(409, "submission.version", data);
  }
  const evaluation = evaluate(grid, submission.marks as Parameters<typeof evaluate>[1]);
  const { star } = evaluation;
  const issues = findings(grid, submission, evaluation);
  if (issues.length > 0 || star === null) return refusal(422, ...issues);
  return { ok: true, assessed: assessedOf(grid, submission, evaluation, star) };
}

/** The issue that names the problem comes first. */
function findings(grid: Grid, { marks, reasons }: Submission, evaluation: Evaluation): Issue[] {
  const ids = new Set(itemsOf(grid).map(({ id }) => id));
  const unknown = [
    ...evaluation.issues.filter(({ code }) => code === "mark.unknown"),
    ...Object.keys(reasons)
      .filter((id) => !ids.has(id) && !Object.hasOwn(marks, id))
      .map((id) => issue("mark.unknown", id)),
  ];
  const wrong = evaluation.issues.filter(({ code }) => code !== "mark.unknown");
  const open = evaluation.items.filter(({ state }) => state === "open").length;
  const unexplained = [...ids].filter((id) => marks[id] === "na" && !reasons[id]?.trim());
  return [
    ...unknown,
    ...counted("submission.invalid", wrong.length),
    ...wrong,
    ...counted("submission.incomplete", open),
    ...(evaluation.complete ? unexplained.map((id) => issue("submission.reason", id)) : []),
  ];
}

const counted = (code: "submission.invalid" | "submission.incomplete", found: number): Issue[] =>
  found === 0 ? [] : [issue(code, undefined, { found: String(found) })];

function assessedOf(
  grid: Grid,
  submission: Submission,
  evaluation: Evaluation,
  star: number,
): Assessed {
  const { total, attained } = evaluation;
  return {
    grid: grid.id,
    grid_version: grid.version,
    marks: canonical(submission.marks),
    reasons: canonical(submission.reasons),
    star,
    attained_value: attained.value,
    attained_of: attained.of,
    earned: total ? Math.round(total.earned * 100) : null,
    max: total ? Math.round(total.max * 100) : null,
  };
}
