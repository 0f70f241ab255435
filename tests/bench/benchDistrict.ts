import {
  apiBase,
  type Branch,
  type CodeRequest,
  type CodesReply,
  type District,
  type SessionReply,
} from "../../shared/index.ts";
import { branchOf, gridOf } from "./benchSubmission.ts";
import type { Sent } from "./load.ts";
import { operatorKey } from "./server.ts";

/** What one call of `POST /districts` may bring, and how many calls are under way together. */
const atOnce = { branches: 5000, sessions: 25 };

export const cycle = 2026;

export const benchBranch = (at: number): Branch => ({
  id: branchOf(at),
  name: `第${at + 1}党支部`,
  unit: `u${(at % 20) + 1}`,
  grid: gridOf(at).id,
});

/** An invented district, or a part of it. */
const district = (from: number, to: number): District => ({
  id: "bench",
  name: "测试区",
  cycle,
  units: Array.from({ length: 20 }, (_, at) => ({ id: `u${at + 1}`, name: `第${at + 1}社区` })),
  branches: Array.from({ length: to - from }, (_, at) => benchBranch(from + at)),
});

/** Makes the district on a server. */
export async function makeDistrict(port: number, branches: number): Promise<void> {
  for (let from = 0; from < branches; from += atOnce.branches) {
    const to = Math.min(from + atOnce.branches, branches);
    await post(port, "/districts", district(from, to), operatorKey);
  }
}

/** Tokens of people of the district, in the order asked for. */
export async function signIn(port: number, codes: readonly CodeRequest[]): Promise<string[]> {
  const issued: CodesReply = await post(port, "/districts/bench/codes", { codes }, operatorKey);
  const tokens: string[] = [];
  for (let from = 0; from < issued.codes.length; from += atOnce.sessions) {
    const sessions = issued.codes
      .slice(from, from + atOnce.sessions)
      .map(({ code }): Promise<SessionReply> => post(port, "/sessions", { code }));
    tokens.push(...(await Promise.all(sessions)).map(({ token }) => token));
  }
  return tokens;
}

/** The token of a reviewer of the whole district. */
export async function signInReviewer(port: number): Promise<string> {
  const [token] = await signIn(port, [{ role: "reviewer" }]);
  if (token === undefined) throw new Error("no token");
  return token;
}

/** A request for what a path of the server gives. */
export const get = (
  path: string,
  token: string,
  headers: Readonly<Record<string, string>> = {},
): Sent => ({
  method: "GET",
  path,
  headers: { authorization: `Bearer ${token}`, ...headers },
});

/** Sends a request once. */
export async function send(
  port: number,
  { method, path, headers, body }: Sent,
  key: string = crypto.randomUUID(),
): Promise<Response> {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { ...headers, "idempotency-key": key },
    ...(body === undefined ? {} : { body }),
  });
  if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${await reply.text()}`);
  return reply;
}

async function post<T>(port: number, path: string, body: object, bearer?: string): Promise<T> {
  const authorization = bearer === undefined ? {} : { authorization: `Bearer ${bearer}` };
  const headers = { "content-type": "application/json", ...authorization };
  const sent = {
    method: "POST",
    path: apiBase + path,
    headers,
    body: JSON.stringify(body),
  } as const;
  return (await send(port, sent)).json();
}
