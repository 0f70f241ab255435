import {
  apiBase,
  type CodeRequest,
  type CodesReply,
  type SessionReply,
} from "../../shared/index.ts";

/** The product's own API, as an operator and a district's people call it. */
export interface Api {
  readonly operatorKey: string;
  /** asks for a path of the API, as `fetch` does */
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>;
}

/** The API of a server that listens. */
export const apiAt = (url: string, operatorKey: string): Api => ({
  operatorKey,
  ask: (path, init) => fetch(`${url}${apiBase}${path}`, init),
});

interface Sent {
  readonly method?: "POST" | "PUT";
  readonly bearer?: string | undefined;
  readonly key?: string | undefined;
  readonly body: unknown;
}

/** Sends and gives the answer; what is refused stops the seed with the server's own words. */
export async function send<T>({ ask }: Api, path: string, sent: Sent): Promise<T> {
  const { method = "POST", bearer, key, body } = sent;
  const answer = await ask(path, {
    method,
    headers: {
      "Content-Type": "application/json",
      ...(bearer === undefined ? {} : { Authorization: `Bearer ${bearer}` }),
      ...(key === undefined ? {} : { "Idempotency-Key": key }),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as T;
}

/** Signs somebody of a district in and gives the token. */
export async function signIn(api: Api, district: string, who: CodeRequest): Promise<string> {
  const { codes } = await send<CodesReply>(api, `/districts/${district}/codes`, {
    ...{ bearer: api.operatorKey, key: crypto.randomUUID(), body: { codes: [who] } },
  });
  const body = { code: codes[0]?.code };
  return (await send<SessionReply>(api, "/sessions", { body })).token;
}

/** The branches that have handed in, or undefined where there is no such district yet. */
export async function submitted(
  { ask }: Api,
  district: string,
): Promise<ReadonlySet<string> | undefined> {
  const answer = await ask(`/demo/branches?district=${district}`);
  if (answer.status === 404) return undefined;
  if (!answer.ok) throw new Error(`The demo's branches: ${answer.status}`);
  const { branches } = (await answer.json()) as { branches: { id: string; submitted: boolean }[] };
  return new Set(branches.filter((branch) => branch.submitted).map((branch) => branch.id));
}

/** A few at a time: enough to be quick, not so many that a small machine is swamped. */
export async function inTurn<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const left = [...all];
  const worker = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: 6 }, worker));
}
