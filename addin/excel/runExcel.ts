import { failure, type Issue, issue, type Result } from "../../shared/index.ts";

/**
 * Runs one batch. Waits for a cell edit to end instead of failing in it; what Excel refuses comes
 * back as an issue in words.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    return failure(issueOf(error));
  }
}

const editing = new Set(["InvalidOperationInCellEditMode", "CellEditMode"]);
/** Excel on the web takes and gives at most 5 MB at a time. */
const tooBig = new Set(["RequestPayloadSizeLimitExceeded", "ResponsePayloadSizeLimitExceeded"]);

/** Errors of Excel carry a code; anything else is shown by its name only. */
function issueOf(error: unknown): Issue {
  const code = codeOf(error);
  if (editing.has(code)) return issue("host.editing", undefined);
  if (code === "AccessDenied") return issue("host.denied", undefined);
  if (code === "ApiNotFound") return issue("host.old", undefined);
  if (tooBig.has(code)) return issue("host.tooBig", undefined);
  return issue("host.failed", undefined, { found: code });
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null) return "unknown";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "name" in error && typeof error.name === "string" ? error.name : "unknown";
}
