import type { ClientResponse } from "hono/client";
import {
  type BranchesReply,
  failure,
  issue,
  type Overview,
  type Ranking,
  type Result,
  type Return,
  type Returned,
  type SessionInfo,
  type SessionReply,
  type Stage,
  type Submission,
  type SubmissionReply,
  success,
  type Timeline,
  type Withdrawn,
} from "../../../shared/index.ts";
import { bodyOf } from "./bodyOf.ts";
import { type Answered, answered, type ClientOptions, createCalls, headersFor } from "./calls.ts";
import { problemIssues } from "./problem.ts";
import {
  isBranchesReply,
  isOverview,
  isRanking,
  isReturned,
  isSessionInfo,
  isSessionReply,
  isSubmissionReply,
  isTimeline,
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
  /** a page of the ranking with what explains it */
  readonly overview: (
    token: string,
    page: { readonly limit?: number; readonly after?: string },
  ) => Promise<Result<Overview>>;
  readonly timeline: (token: string, year: number) => Promise<Result<Timeline>>;
  /** the overview as a file of a media type, whole */
  readonly overviewFile: (token: string, type: string) => Promise<Result<Blob>>;
}

/** Makes the client of the Worker that served this page. */
export function createClient(options: ClientOptions = {}): Client {
  const api = createCalls(options);
  return {
    signIn: (code, key) =>
      take(
        api.sessions.$post({ header: keyed(key), json: { code } }, headersFor()),
        isSessionReply,
      ),
    signOut: (token) => take(api.sessions.current.$delete({}, headersFor(token)), isAnything),
    me: (token) => take(api.me.$get({}, headersFor(token)), isSessionInfo),
    submit: async (token, text, key) =>
      toSubmitAnswer(
        await answered(
          api.submissions.$post(
            { header: keyed(key), json: JSON.parse(text) as Submission },
            // as it was stored, to the letter: the key holds for this text only
            { ...headersFor(token), init: { body: text } },
          ),
        ),
      ),
    submission: (token, branch, stage) =>
      take(
        api.submissions[":branch"].$get(
          { param: { branch: inPath(branch) }, query: { stage } },
          headersFor(token),
        ),
        isSubmissionReply,
      ),
    branches: (token) => take(api.branches.$get({ query: {} }, headersFor(token)), isBranchesReply),
    sendBack: (token, branch, back, key) =>
      take(
        api.submissions[":branch"].returns.$post(
          { header: keyed(key), param: { branch: inPath(branch) }, json: back },
          headersFor(token),
        ),
        isReturned,
      ),
    withdraw: (token, branch, number, key) =>
      take(
        api.submissions[":branch"].withdrawals.$post(
          { header: keyed(key), param: { branch: inPath(branch) }, json: { number } },
          headersFor(token),
        ),
        isWithdrawn,
      ),
    rankings: cachedRankings(api),
    overview: (token, query) => take(api.overview.$get({ query }, headersFor(token)), isOverview),
    timeline: (token, year) =>
      take(
        api.cycles[":year"].timeline.$get({ param: { year: String(year) } }, headersFor(token)),
        isTimeline,
      ),
    overviewFile: async (token, type) =>
      readFile(
        await answered(api.overview.$get({ query: {} }, headersFor(token, { Accept: type }))),
        type,
      ),
  };
}

const keyed = (key: string) => ({ "Idempotency-Key": key });

/** Hono puts parameters into the path as they are. */
const inPath = encodeURIComponent;

/** Asks for the ranking only if it changed since this token last got it. */
function cachedRankings(api: ReturnType<typeof createCalls>): Client["rankings"] {
  let kept: { token: string; etag: string; ranking: Ranking } | undefined;
  return async (token) => {
    const known = kept?.token === token ? kept : undefined;
    const tag = known === undefined ? {} : { "If-None-Match": known.etag };
    const response = await answered(api.rankings.$get({}, headersFor(token, tag)));
    if (Number(response?.status) === 304 && known !== undefined) return success(known.ranking);
    const result = await read(response, isRanking);
    const etag = response?.headers.get("ETag") ?? null;
    if (result.ok) kept = etag === null ? undefined : { token, etag, ranking: result.value };
    return result;
  };
}

const take = async <T>(call: Promise<ClientResponse<T>>, fits: (value: unknown) => value is T) =>
  read(await answered(call), fits);

/** The value of an answer, if it has the shape it should have. */
async function read<T>(
  response: Answered<T>,
  fits: (value: unknown) => value is T,
): Promise<Result<T>> {
  if (response === undefined) return failure(issue("request.network", undefined));
  const found = await bodyOf(response);
  // the headers came, the rest did not: the outcome is as unknown as without an answer
  if (found === undefined) return failure(issue("request.network", undefined));
  if (!response.ok) return failure(...problemIssues(response.status, found.json));
  return fits(found.json) ? success(found.json) : failure(issue("request.internal", undefined));
}

/** A file of the type that was asked for: a page of another one is no answer. */
async function readFile(response: Answered<unknown>, type: string): Promise<Result<Blob>> {
  if (response === undefined) return failure(issue("request.network", undefined));
  if (!response.ok) {
    const found = await bodyOf(response);
    return failure(...problemIssues(response.status, found?.json));
  }
  if (!response.headers.get("Content-Type")?.startsWith(type))
    return failure(issue("request.internal", undefined));
  const file = await response.blob().catch(() => undefined);
  return file === undefined ? failure(issue("request.network", undefined)) : success(file);
}

const isAnything = (_: unknown): _ is unknown => true;
