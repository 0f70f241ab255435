import { apiBase, type Problem } from "../../../shared/index.ts";

export interface Asked {
  readonly bearer?: string;
  readonly key?: string;
  readonly body?: unknown;
}

/** An answer as it came over the wire. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Calls the API. A body that is no string goes out as JSON; a write gets a fresh key unless one is given. */
export async function call(
  url: string,
  method: "GET" | "POST",
  path: string,
  { bearer, body, key = crypto.randomUUID() }: Asked = {},
): Promise<Answer> {
  const reply = await fetch(`${url}${apiBase}${path}`, {
    method,
    headers: {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(method === "POST" ? { "content-type": "application/json", "idempotency-key": key } : {}),
    },
    ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    signal: AbortSignal.timeout(20_000),
  });
  return { status: reply.status, headers: reply.headers, text: await reply.text() };
}

/** What an answer says, where it is the one that was expected. */
export function read<T>({ status, text }: Answer, expected = 200): T {
  if (status !== expected) throw new Error(`${status} instead of ${expected}: ${text}`);
  return JSON.parse(text) as T;
}

/** Status and code of a refusal that is a whole problem document; otherwise what is wrong with it. */
export function refused({ status, headers, text }: Answer): string {
  if (headers.get("content-type") !== "application/problem+json") return `${status} ${text}`;
  const problem = JSON.parse(text) as Problem;
  const sound = problem.status === status && problem.requestId === headers.get("x-request-id");
  return sound ? `${status} ${problem.code}` : `unsound: ${text}`;
}
