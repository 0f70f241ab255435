import {
  apiBase,
  type BranchesReply,
  failure,
  issue,
  type Ranking,
  type Result,
  type Return,
  type Returned,
  type SessionInfo,
  type SessionReply,
  type Stage,
  type SubmissionReply,
  success,
  type Withdrawn,
} from "../../../shared/index.ts";
import { bodyOf } from "./bodyOf.ts";
import { problemIssues } from "./problem.ts";
import {
  isBranchesReply,
  isRanking,
  isReturned,
  isSessionInfo,
  isSessionReply,
  isSubmissionReply,
  isWithdrawn,
} from "./shapes.ts";
import { type SubmitAnswer, toSubmitAnswer } from "./submitAnswer.ts";

/** The Worker as the pane sees it. Nothing throws: what fails comes back as issues. */
export interface Client {
  readonly signIn: (code: string, key: string) => Promise<Result<SessionReply>>;
  /** ends the token's session on the server */
  readonly signOut: (token: string) => Promise<Result<unknown>>;
  readonly me: (token: string) => Promise<Result<SessionInfo>>;
  /** sends the JSON text of a submission; the same key and text give the same receipt, however often they are sent */
  readonly submit: (token: string, text: string, key: string) => Promise<SubmitAnswer>;
  /** the newest submission of a branch and stage */
  readonly submission: (
    token: string,
    branch: string,
    stage: Stage,
  ) => Promise<Result<SubmissionReply>>;
  /** how far the branches have come: those of the reviewer, or all of the coordinator's */
  readonly branches: (token: string) => Promise<Result<BranchesReply>>;
  /** sends a branch's self-assessment back; the same key and content are stored once */
  readonly sendBack: (
    token: string,
    branch: string,
    back: Return,
    key: string,
  ) => Promise<Result<Returned>>;
  /** takes a branch's self-assessment back; the same key and number are stored once */
  readonly withdraw: (
    token: string,
    branch: string,
    number: number,
    key: string,
  ) => Promise<Result<Withdrawn>>;
  readonly rankings: (token: string) => Promise<Result<Ranking>>;
}

export interface ClientOptions {
  /** the page's own origin, without a slash at the end; tests give another */
  readonly origin?: string;
  /** told after every call whether the server answered at all */
  readonly onReach?: (reached: boolean) => void;
  /** milliseconds until a call counts as lost */
  readonly patience?: number;
}

interface Call {
  readonly method: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly token?: string;
  /** JSON */
  readonly body?: string;
  readonly key?: string;
  readonly etag?: string;
}

/** Makes the client of the Worker that served this page. */
export function createClient(options: ClientOptions = {}): Client {
  const send = (call: Call) => request(options, call);
  return {
    signIn: async (code, key) =>
      take(
        await send({ method: "POST", path: "/sessions", body: JSON.stringify({ code }), key }),
        isSessionReply,
      ),
    signOut: async (token) =>
      take(await send({ method: "DELETE", path: "/sessions/current", token }), isAnything),
    me: async (token) => take(await send({ method: "GET", path: "/me", token }), isSessionInfo),
    submit: async (token, text, key) =>
      toSubmitAnswer(await send({ method: "POST", path: "/submissions", token, body: text, key })),
    submission: async (token, branch, stage) => {
      const path = `/submissions/${encodeURIComponent(branch)}?stage=${stage}`;
      return take(await send({ method: "GET", path, token }), isSubmissionReply);
    },
    branches: async (token) =>
      take(await send({ method: "GET", path: "/branches", token }), isBranchesReply),
    sendBack: async (token, branch, back, key) => {
      const path = `/submissions/${encodeURIComponent(branch)}/returns`;
      return take(
        await send({ method: "POST", path, token, body: JSON.stringify(back), key }),
        isReturned,
      );
    },
    withdraw: async (token, branch, number, key) => {
      const path = `/submissions/${encodeURIComponent(branch)}/withdrawals`;
      const body = JSON.stringify({ number });
      return take(await send({ method: "POST", path, token, body, key }), isWithdrawn);
    },
    rankings: cachedRankings(send),
  };
}

/** Asks for the ranking only if it changed since this token last got it. */
function cachedRankings(send: (call: Call) => Promise<Response | undefined>): Client["rankings"] {
  let kept: { token: string; etag: string; ranking: Ranking } | undefined;
  return async (token) => {
    const known = kept?.token === token ? kept : undefined;
    const etag = known === undefined ? {} : { etag: known.etag };
    const response = await send({ method: "GET", path: "/rankings", token, ...etag });
    if (response?.status === 304 && known !== undefined) return success(known.ranking);
    const result = await take(response, isRanking);
    const tag = response?.headers.get("ETag") ?? null;
    if (result.ok) kept = tag === null ? undefined : { token, etag: tag, ranking: result.value };
    return result;
  };
}

/** Sends a call; undefined where no answer came back. */
async function request(options: ClientOptions, call: Call): Promise<Response | undefined> {
  const url = `${options.origin ?? ""}${apiBase}${call.path}`;
  try {
    const response = await fetch(url, {
      method: call.method,
      headers: headersOf(call),
      // the ETag is ours to handle; a proxy's copy would show an old ranking
      cache: "no-store",
      credentials: "omit",
      signal: AbortSignal.timeout(options.patience ?? 20_000),
      ...(call.body === undefined ? {} : { body: call.body }),
    });
    options.onReach?.(true);
    return response;
  } catch {
    options.onReach?.(false);
    return undefined;
  }
}

function headersOf(call: Call): Record<string, string> {
  return {
    Accept: "application/json, application/problem+json",
    ...(call.token === undefined ? {} : { Authorization: `Bearer ${call.token}` }),
    ...(call.body === undefined ? {} : { "Content-Type": "application/json" }),
    ...(call.key === undefined ? {} : { "Idempotency-Key": call.key }),
    ...(call.etag === undefined ? {} : { "If-None-Match": call.etag }),
  };
}

/** The value of an answer, if it has the shape it should have. */
async function take<T>(
  response: Response | undefined,
  fits: (value: unknown) => value is T,
): Promise<Result<T>> {
  if (response === undefined) return failure(issue("request.network", undefined));
  const read = await bodyOf(response);
  // the headers came, the rest did not: the outcome is as unknown as without an answer
  if (read === undefined) return failure(issue("request.network", undefined));
  if (!response.ok) return failure(...problemIssues(response.status, read.json));
  return fits(read.json) ? success(read.json) : failure(issue("request.internal", undefined));
}

const isAnything = (_: unknown): _ is unknown => true;
