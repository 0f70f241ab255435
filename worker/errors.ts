import {
  type Issue,
  type IssueCode,
  type IssueData,
  issue,
  type Problem,
} from "../shared/index.ts";

import { metrics } from "./service/metrics.ts";

/** Why a request is not done: a status and the issues, the first of which names the problem. */
export interface Refusal {
  readonly ok: false;
  readonly status: number;
  readonly issues: readonly Issue[];
  /** the caller's role, where it is known */
  readonly role?: string;
  /** seconds until it is worth trying again */
  readonly retryAfter?: number;
  /** what is there now, where an update was based on something else */
  readonly etag?: string;
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

/** The same, with the seconds until it is worth trying again, which its text names as well. */
export const later = (status: number, code: IssueCode, seconds: number): Refusal => ({
  ...refuse(status, code, { limit: seconds }),
  retryAfter: seconds,
});

/** A district that cannot be had or written just now: nothing was done, and the same call may come again. */
export const unavailable: Refusal = refuse(503, "request.unavailable");

/**
 * Whether a failure is the storage's: its disk is full, read-only or damaged. workerd says it in words
 * only, and where an object cannot even be opened in no more than a reference to its own log.
 */
export const isStorageFailure = (error: unknown): boolean =>
  error instanceof Error &&
  /^internal error; reference = |SQLITE_(FULL|IOERR|READONLY|CORRUPT|NOTADB|CANTOPEN|PROTOCOL)/.test(
    error.message,
  );

/** What a reply needs of a request's context. */
export interface Asked {
  readonly var: { readonly requestId: string };
}

/** What a status says of the next attempt; seconds for 503. */
const hints: Readonly<Record<number, Record<string, string>>> = {
  401: { "www-authenticate": "Bearer" },
  426: { upgrade: "websocket" },
  503: { "retry-after": "2" },
};

/** Answers with an RFC 9457 problem; never an internal message. */
export function problem(
  c: Asked,
  { status, issues, retryAfter, etag }: Refusal,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const { requestId } = c.var;
  const first = issues[0] ?? issue("request.internal", undefined);
  metrics.refusal(first.code);
  const body: Problem = {
    type: `urn:xingji:problem:${first.code}`,
    title: first.message.en,
    status,
    code: first.code,
    requestId,
    issues,
  };
  const wait: Record<string, string> =
    retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  const hint: Record<string, string> = hints[status] ?? {};
  const present: Record<string, string> = etag === undefined ? {} : { etag };
  const type = { "content-type": "application/problem+json" };
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...type, ...hint, ...wait, ...present, ...headers },
  });
}
