import {
  type Issue,
  type IssueCode,
  issue,
  issueCodes,
  refusalFrom,
} from "../../../shared/index.ts";
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
  const data = readData(value["data"]);
  return [refusalFrom(value["code"], data) ?? issue(value["code"], item, data)];
}

/** What the issue's text speaks of: short words and numbers under plain names, and nothing else. */
function readData(value: unknown): Issue["data"] {
  if (!isRecord(value)) return {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => /^[a-z][A-Za-z0-9]{0,31}$/.test(name))
      .flatMap(([name, part]) => (isWord(part) ? [[name, fitting(name, part)]] : [])),
  );
}

const isWord = (part: unknown): part is string | number =>
  (typeof part === "string" && part.length <= 500) ||
  (typeof part === "number" && Number.isFinite(part));

/** What was found, and where, are texts. */
const fitting = (name: string, part: string | number) =>
  name === "found" || name === "at" ? String(part) : part;

const isCode = (value: unknown): value is IssueCode =>
  typeof value === "string" && (issueCodes as readonly string[]).includes(value);

/** Whether an error answer is the Worker's own: a proxy's page says nothing of what became of the call. */
export const isProblem = (body: unknown): boolean => isRecord(body) && isCode(body["code"]);
