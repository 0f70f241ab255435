import { type Issue, issue, type Receipt } from "../../../shared/index.ts";
import { bodyOf } from "./bodyOf.ts";
import type { Answered } from "./calls.ts";
import { isProblem, problemIssues } from "./problem.ts";
import { isReceipt } from "./shapes.ts";

/** What became of a submission: only "unknown" may be, and has to be, asked again. */
export type SubmitAnswer =
  | { readonly kind: "stored"; readonly receipt: Receipt }
  | { readonly kind: "refused" | "conflict" | "unknown"; readonly issues: readonly Issue[] };

/** Sign in again, try again, not so fast: the submission itself was not judged. */
const notJudged = new Set([401, 408, 429]);

/** Reads the answer to a submission; undefined: none came. */
export async function toSubmitAnswer(response: Answered<Receipt>): Promise<SubmitAnswer> {
  const read = response && (await bodyOf(response));
  if (read === undefined) return unknown(issue("request.network", undefined));
  const { ok, status } = response ?? { ok: false, status: 0 };
  if (ok && isReceipt(read.json)) return { kind: "stored", receipt: read.json };
  if (ok) return unknown(issue("request.internal", undefined));
  const issues = problemIssues(status, read.json);
  const judged = status < 500 && !notJudged.has(status) && isProblem(read.json);
  if (!judged) return unknown(...issues);
  const conflict = issues.some(({ code }) => code === "submission.conflict");
  return { kind: conflict ? "conflict" : "refused", issues };
}

const unknown = (...issues: Issue[]): SubmitAnswer => ({ kind: "unknown", issues });
