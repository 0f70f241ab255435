import {
  apiBase,
  type CodeRequest,
  type CodesReply,
  type District,
  grids,
  itemsOf,
  type Mark,
  type SessionReply,
  type Stage,
} from "../../shared/index.ts";
import type { Sent } from "./load.ts";
import { operatorKey } from "./server.ts";

const full = grids.filter(({ id }) => ["taihu-42", "dongguan-33"].includes(id));
const gridOf = (at: number) => {
  const grid = full[at % full.length];
  if (!grid) throw new Error("no grids");
  return grid;
};

export const branchOf = (at: number) => `b${at + 1}`;

/** An invented district whose branches take the two full-length grids in turn. */
const district = (branches: number): District => ({
  id: "bench",
  name: "测试区",
  cycle: 2026,
  units: Array.from({ length: 20 }, (_, at) => ({ id: `u${at + 1}`, name: `第${at + 1}社区` })),
  branches: Array.from({ length: branches }, (_, at) => ({
    id: branchOf(at),
    name: `第${at + 1}党支部`,
    unit: `u${(at % 20) + 1}`,
    grid: gridOf(at).id,
  })),
});

/** Makes the district on a server. */
export async function makeDistrict(port: number, branches: number): Promise<void> {
  await post(port, "/districts", district(branches), operatorKey);
}

/** Tokens of people of the district, in the order asked for. */
export async function signIn(port: number, codes: readonly CodeRequest[]): Promise<string[]> {
  const issued: CodesReply = await post(port, "/districts/bench/codes", { codes }, operatorKey);
  const sessions = issued.codes.map(({ code }): Promise<SessionReply> => {
    return post(port, "/sessions", { code });
  });
  return (await Promise.all(sessions)).map(({ token }) => token);
}

/** A complete submission of a branch; which items fall short depends on the branch. */
export function submission(token: string, at: number, stage: Stage): Sent {
  const { id, version } = gridOf(at);
  const marks = Object.fromEntries(
    itemsOf(gridOf(at)).map((item, place): [string, Mark] => {
      const short = place >= 30 && (place * 7 + at) % 13 === 0;
      if (item.kind === "yesno") return [item.id, !short];
      if (item.kind === "points") return [item.id, short ? item.max - item.step : item.max];
      return [item.id, item.kind === "percent" ? 100 : 12];
    }),
  );
  const body = { branch: branchOf(at), grid: { id, version }, stage, marks, reasons: {} };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const path = `${apiBase}/submissions`;
  return { method: "POST", path, headers, body: JSON.stringify(body) };
}

/** Sends a request once. */
export async function send(port: number, { method, path, headers, body }: Sent): Promise<Response> {
  const reply = await fetch(`http://127.0.0.1:${port}${path}`, {
    method,
    headers: { ...headers, "idempotency-key": crypto.randomUUID() },
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
