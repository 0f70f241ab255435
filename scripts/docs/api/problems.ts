import { type IssueCode, issue, issueCodes } from "../../../shared/base/issue.ts";
import { type Text, text } from "../../../shared/base/text.ts";
import type { Problem, Route } from "../../../shared/index.ts";
import type { Reply } from "./types.ts";
import { described, headerWords } from "./words.ts";

/** A kind of refusal: its status, what it means, and the codes that it comes with. */
export interface ProblemKind {
  readonly name: string;
  readonly status: number;
  readonly means: Text;
  /** whole codes, or beginnings such as "mark." */
  readonly codes: readonly string[];
  /** whether a route can be refused so */
  readonly concerns: (route: Route) => boolean;
}

const always = () => true;
const sends = ({ body, raw, method }: Route) =>
  body !== undefined || (raw === "application/x-ndjson" && method !== "get");

export const problemKinds: readonly ProblemKind[] = [
  {
    ...{ name: "BadRequest", status: 400 },
    means: text("无法读取请求，或缺少 Idempotency-Key", "It cannot be read, or has no key"),
    codes: ["request.json", "request.idempotency"],
    concerns: (route) => sends(route) || route.once !== undefined,
  },
  {
    ...{ name: "NotSignedIn", status: 401 },
    means: text("没有有效的令牌、密钥或访问码", "No valid token, key or access code"),
    codes: ["request.token", "request.code"],
    concerns: (route) => route.who.length > 0 || sends(route),
  },
  {
    ...{ name: "NotAllowed", status: 403 },
    means: text("角色或范围不允许", "Not for this role, or out of its reach"),
    codes: ["request.role", "stage.assigned"],
    concerns: ({ who }) => who.length > 0,
  },
  {
    ...{ name: "NotFound", status: 404 },
    means: text("没有这样的内容", "There is no such thing"),
    codes: ["request.notFound"],
    concerns: ({ who }) => who.length > 0,
  },
  {
    ...{ name: "Conflict", status: 409 },
    means: text("与已有内容冲突", "In conflict with what is there"),
    codes: [
      ...["request.conflict", "submission.conflict", "submission.version"],
      ...["submission.state", "stage."],
    ],
    concerns: ({ once }) => once !== undefined,
  },
  {
    ...{ name: "Stale", status: 412 },
    means: text("已有更新的版本", "There is a newer version"),
    codes: ["request.stale"],
    concerns: ({ match }) => match === true,
  },
  {
    ...{ name: "TooLarge", status: 413 },
    means: text("请求内容过大", "The body is too large"),
    codes: ["request.size"],
    concerns: sends,
  },
  {
    ...{ name: "WrongType", status: 415 },
    means: text("请求内容的类型不对", "The body is of another type"),
    codes: ["request.type"],
    concerns: sends,
  },
  {
    ...{ name: "Invalid", status: 422 },
    means: text("内容不符合要求", "The content is not as it must be"),
    codes: ["request.shape", "submission.", "mark.", "grid."],
    concerns: (route) => sends(route) || route.query !== undefined,
  },
  {
    ...{ name: "NoPrecondition", status: 428 },
    means: text("修改须带 If-Match", "A change needs If-Match"),
    codes: ["request.precondition"],
    concerns: ({ match }) => match === true,
  },
  {
    ...{ name: "TooMany", status: 429 },
    means: text("请求过于频繁", "Too many requests"),
    codes: ["request.limit"],
    concerns: always,
  },
  {
    ...{ name: "Failed", status: 500 },
    means: text("服务器出错", "The server failed"),
    codes: ["request.internal"],
    concerns: always,
  },
  {
    ...{ name: "Unavailable", status: 503 },
    means: text("暂时无法保存或读取，可用同一键再试", "Not now; the same key may come again"),
    codes: ["request.unavailable"],
    concerns: always,
  },
];

/** The codes of a kind, in the catalogue's order; one that has a kind of its own is not counted by its beginning. */
export function codesOf({ codes }: ProblemKind): IssueCode[] {
  const named = new Set(problemKinds.flatMap((kind) => kind.codes));
  const begins = (code: string) =>
    codes.some((part) => part.endsWith(".") && code.startsWith(part));
  return issueCodes.filter((code) => codes.includes(code) || (!named.has(code) && begins(code)));
}

/** The problem replies of the document, by name. */
export const problemReplies = (schema: { readonly $ref: string }): Record<string, Reply> =>
  Object.fromEntries(
    problemKinds.map((kind) => [
      kind.name,
      {
        ...described(kind.means),
        ...([429, 503].includes(kind.status) ? { headers: retryAfter } : {}),
        content: { "application/problem+json": { schema, example: exampleOf(kind) } },
      },
    ]),
  );

/** A problem of a kind, as its first code would be sent. */
function exampleOf(kind: ProblemKind): Problem {
  const found = issue(codesOf(kind)[0] ?? "request.internal", undefined, { limit: "…", at: "…" });
  return {
    type: `urn:xingji:problem:${found.code}`,
    title: found.message.en,
    status: kind.status,
    code: found.code,
    requestId: "0b1f6f0e-6d43-4c52-9f0b-3f4f5c1d2e6a",
    issues: [found],
  };
}

const retryAfter = {
  "Retry-After": { ...described(headerWords.retryAfter), schema: { type: "integer" } },
};

/** The problem replies of a route, by status. */
export const problemsOf = (route: Route): Record<string, { readonly $ref: string }> =>
  Object.fromEntries(
    problemKinds
      .filter(({ concerns }) => concerns(route))
      .map(({ name, status }) => [status, { $ref: `#/components/responses/${name}` }]),
  );
