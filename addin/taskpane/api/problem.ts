import { type Issue, type IssueCode, issue, issueCodes } from "../../../shared/index.ts";
import { isRecord } from "./shapes.ts";

const byStatus: Readonly<Record<number, IssueCode>> = {
  401: "request.token",
  403: "request.role",
  404: "request.notFound",
  405: "request.method",
  409: "request.conflict",
  413: "request.size",
};

/** The issues of an error answer: the problem's own, else what its code or its status says. */
export function problemIssues(status: number, body: unknown): Issue[] {
  const problem = isRecord(body) ? body : {};
  const listed = Array.isArray(problem["issues"]) ? problem["issues"].flatMap(readIssue) : [];
  const code = problem["code"];
  const own = isCode(code) ? code : (byStatus[status] ?? "request.internal");
  // without the problem's own code, an expired token could not be told from an invalid mark
  if (listed.some((found) => found.code === own)) return listed;
  return listed.length > 0 && status !== 401 ? listed : [issue(own, undefined), ...listed];
}

/** An issue as it came over the wire; its words are made here, from the code, in both languages. */
export function readIssue(value: unknown): Issue[] {
  if (!isRecord(value) || !isCode(value["code"])) return [];
  const item = typeof value["item"] === "string" ? value["item"] : undefined;
  return [issue(value["code"], item, readData(value["data"]))];
}

function readData(value: unknown): Issue["data"] {
  if (!isRecord(value)) return {};
  const part = (name: "limit" | "found" | "at") => {
    const found = value[name];
    return typeof found === "string" ? { [name]: found } : {};
  };
  return { ...part("limit"), ...part("found"), ...part("at") };
}

const isCode = (value: unknown): value is IssueCode =>
  typeof value === "string" && (issueCodes as readonly string[]).includes(value);

/** Whether an error answer is the Worker's own: a proxy's page says nothing of what became of the call. */
export const isProblem = (body: unknown): boolean => isRecord(body) && isCode(body["code"]);
