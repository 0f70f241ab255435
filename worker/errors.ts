import {
  type Issue,
  type IssueCode,
  type IssueData,
  issue,
  type Problem,
} from "../shared/index.ts";

/** Why a request is not done: a status and the issues, the first of which names the problem. */
export interface Refusal {
  readonly ok: false;
  readonly status: number;
  readonly issues: readonly Issue[];
}

/** A long list helps nobody, and a hostile body must not make a longer answer than itself. */
const maxIssues = 100;

export const refusal = (status: number, ...issues: Issue[]): Refusal => ({
  ok: false,
  status,
  issues: issues.slice(0, maxIssues),
});

/** A refusal that has one issue and belongs to no item. */
export const refuse = (status: number, code: IssueCode, data: IssueData = {}): Refusal =>
  refusal(status, issue(code, undefined, data));

/** What a reply needs of a request's context. */
export interface Asked {
  readonly var: { readonly requestId: string };
}

/** Answers with an RFC 9457 problem; never an internal message. */
export function problem(
  c: Asked,
  { status, issues }: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { requestId } = c.var;
  const first = issues[0] ?? issue("request.internal", undefined);
  const body: Problem = {
    type: `urn:xingji:problem:${first.code}`,
    title: first.message.en,
    status,
    code: first.code,
    requestId,
    issues,
  };
  const challenge: Record<string, string> = status === 401 ? { "www-authenticate": "Bearer" } : {};
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/problem+json", ...challenge, ...headers },
  });
}
