import {
  type Evaluation,
  evaluate,
  type Grid,
  type Issue,
  issue,
  itemsOf,
  type Marks,
  type Submission,
} from "../../shared/index.ts";
import { type Refusal, refusal, refuse } from "../errors.ts";
import type { SubmissionRow } from "./row.ts";

/** What the Worker itself makes of a submission; nothing that the client worked out is in it. */
export type Judged = Pick<
  SubmissionRow,
  "grid" | "grid_version" | "star" | "attained_value" | "attained_of" | "earned" | "max"
>;
export type Judgement = { readonly ok: true; readonly judged: Judged } | Refusal;

/** What is handed in and judged. */
export type Content = Pick<Submission, "marks" | "reasons" | "evidence">;

/** Evaluates a submission by its grid, or says with every issue why it cannot be handed in. */
export function assess(grid: Grid, content: Content): Judgement {
  const evaluation = evaluate(grid, content.marks as Marks);
  const { star } = evaluation;
  const issues = findings(grid, content, evaluation);
  if (issues.length > 0 || star === null) return refusal(422, ...issues);
  return { ok: true, judged: judgedOf(grid, evaluation, star) };
}

/** Why a sheet of this version is not taken: branches are rated by the one in force. */
export function otherVersion(grid: Grid, { version }: Submission["grid"]): Refusal | undefined {
  if (version === grid.version) return undefined;
  return refuse(409, "submission.version", { found: version, limit: grid.version });
}

/** The issue that names the problem comes first. */
function findings(grid: Grid, content: Content, evaluation: Evaluation): Issue[] {
  const { marks, reasons } = content;
  const ids = new Set(itemsOf(grid).map(({ id }) => id));
  const wrong = evaluation.issues.filter(({ code }) => code !== "mark.unknown");
  const open = evaluation.items.filter(({ state }) => state === "open").length;
  const unexplained = [...ids].filter((id) => marks[id] === "na" && !reasons[id]?.trim());
  return [
    ...evaluation.issues.filter(({ code }) => code === "mark.unknown"),
    ...strangers(ids, content),
    ...counted("submission.invalid", wrong.length),
    ...wrong,
    ...counted("submission.incomplete", open),
    ...(evaluation.complete ? unexplained.map((id) => issue("submission.reason", id)) : []),
  ];
}

/** Remarks and evidence for what is no item; of a mark for it the evaluation has spoken. */
export function strangers(
  ids: ReadonlySet<string>,
  { marks, reasons, evidence = {} }: Content,
): Issue[] {
  const named = new Set([...Object.keys(reasons), ...Object.keys(evidence)]);
  return [...named]
    .filter((id) => !ids.has(id) && !Object.hasOwn(marks, id))
    .map((id) => issue("mark.unknown", id));
}

const counted = (code: "submission.invalid" | "submission.incomplete", found: number): Issue[] =>
  found === 0 ? [] : [issue(code, undefined, { found: String(found) })];

const judgedOf = (grid: Grid, { total, attained }: Evaluation, star: number): Judged => ({
  grid: grid.id,
  grid_version: grid.version,
  star,
  attained_value: attained.value,
  attained_of: attained.of,
  earned: total ? Math.round(total.earned * 100) : null,
  max: total ? Math.round(total.max * 100) : null,
});
