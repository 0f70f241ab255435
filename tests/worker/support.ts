import { runInDurableObject } from "cloudflare:test";
import { env, exports } from "cloudflare:workers";
import {
  type BranchesReply,
  type CodeRequest,
  type CodesReply,
  type Cycle,
  type District,
  type Grid,
  gridById,
  type Item,
  itemsOf,
  type Marks,
  type Problem,
  type Receipt,
  type SessionInfo,
  type SessionReply,
} from "../../shared/index.ts";
import type { LogRow } from "../../worker/store/log.ts";
import { asAgreed } from "./asAgreed.ts";

/** Helpers of the Worker's tests: every call goes through the Worker's own fetch. */

export const operatorKey = "the-operator's-key-in-the-tests";
export const origin = "http://localhost";

export interface CallOptions {
  readonly bearer?: string;
  readonly key?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Calls the API; a body that is no string goes out as JSON, a write gets a fresh key unless one is given.
 * Fails where the answer is not what the table says of the route.
 */
export async function call(
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<Response> {
  const { bearer, body, key = crypto.randomUUID(), headers = {} } = options;
  const init: RequestInit = {
    method,
    headers: {
      ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
      ...(method !== "GET" && method !== "HEAD"
        ? { "content-type": "application/json", "idempotency-key": key }
        : {}),
      ...headers,
    },
  };
  if (body !== undefined) init.body = typeof body === "string" ? body : JSON.stringify(body);
  const reply = await exports.default.fetch(new Request(`${origin}/api/v1${path}`, init));
  return asAgreed(method, path, reply);
}

/** Reads a reply as what it is expected to be. */
export const read = async <T>(reply: Response): Promise<T> => reply.json<T>();

/** Status and code of a refusal. */
export async function refused(reply: Response): Promise<string> {
  const type = reply.headers.get("content-type");
  const { status, code, requestId } = await read<Problem>(reply);
  const sound = type === "application/problem+json" && status === reply.status && requestId !== "";
  return sound ? `${status} ${code}` : `no problem document: ${reply.status}`;
}

export const taihu = known("taihu-42");
export const dongguan = known("dongguan-33");

function known(id: string): Grid {
  const grid = gridById(id);
  if (!grid) throw new Error(`no grid ${id}`);
  return grid;
}

/** Marks that reach the highest star. */
export const bestMarks = (grid: Grid): Record<string, NonNullable<Marks[string]>> =>
  Object.fromEntries(itemsOf(grid).map((item) => [item.id, best(item)]));

function best(item: Item): NonNullable<Marks[string]> {
  if (item.kind === "yesno") return true;
  if (item.kind === "points") return item.max;
  if (item.kind !== "count") return 100;
  return Math.max(...Object.values(item.requires), 1);
}

export const district = (id = "demo"): District => ({
  id,
  name: "示范区",
  cycle: 2026,
  units: [
    { id: "east", name: "东街道" },
    { id: "west", name: "西街道" },
  ],
  branches: [
    { id: "e1", name: "东一支部", unit: "east", grid: "taihu-42" },
    { id: "e2", name: "东二支部", unit: "east", grid: "taihu-42" },
    { id: "w1", name: "西一支部", unit: "west", grid: "dongguan-33" },
    { id: "w2", name: "西二支部", unit: "west", grid: "dongguan-33" },
  ],
});

/** Makes a district as its operator. */
export const makeDistrict = (id = "demo"): Promise<Response> =>
  call("POST", "/districts", { bearer: operatorKey, body: district(id) });

/** Has the operator issue codes. */
export async function issueCodes(codes: readonly CodeRequest[], id = "demo"): Promise<string[]> {
  const reply = await call("POST", `/districts/${id}/codes`, {
    bearer: operatorKey,
    body: { codes },
  });
  return (await read<CodesReply>(reply)).codes.map(({ code }) => code);
}

/** Signs somebody in and gives the token. */
export async function signIn(request: CodeRequest, id = "demo"): Promise<string> {
  const [code] = await issueCodes([request], id);
  const reply = await call("POST", "/sessions", { body: { code } });
  return (await read<SessionReply>(reply)).token;
}

export const asBranch = (branch: string, id = "demo") => signIn({ role: "branch", branch }, id);

/** The body of a submission; the best marks of the grid unless others are given. */
export function submission(branch: string, grid: Grid, changes: Marks = {}, stage = "self") {
  const marks = { ...bestMarks(grid), ...changes };
  return { branch, grid: { id: grid.id, version: grid.version }, stage, marks, reasons: {} };
}

/** Hands in and gives the receipt. */
export async function handIn(bearer: string, body: unknown, key?: string): Promise<Receipt> {
  const options = key === undefined ? { bearer, body } : { bearer, body, key };
  const reply = await call("POST", "/submissions", options);
  if (reply.status !== 201) throw new Error(`not handed in: ${await reply.text()}`);
  return read<Receipt>(reply);
}

/** A district's list, for whoever may see it. */
export async function listOf(bearer: string): Promise<BranchesReply["branches"]> {
  return (await read<BranchesReply>(await call("GET", "/branches", { bearer }))).branches;
}

/** What a person who is signed in is told of themselves. */
export const me = async (bearer: string): Promise<SessionInfo> =>
  read<SessionInfo>(await call("GET", "/me", { bearer }));

/** Sends a branch's self-assessment back. */
export const sendBack = (bearer: string, branch: string, body: unknown, key?: string) =>
  call("POST", `/submissions/${branch}/returns`, key ? { bearer, body, key } : { bearer, body });

/** How many rows a table of the district has. */
export const countRows = (
  table: "submissions" | "returns" | "codes" | "withdrawals",
  id = "demo",
) =>
  runInDurableObject(
    objectOf(id),
    (_, { storage: { sql } }) =>
      sql.exec<{ n: number }>(`SELECT count(*) AS n FROM ${table}`).one().n,
  );

/** The district's object, for looking inside. */
export const objectOf = (id = "demo") => env.DISTRICT.get(env.DISTRICT.idFromName(id));

/** An instant some hours from now, as a coordinator in China writes it. */
export function hoursFromNow(hours: number): string {
  const local = new Date(Date.now() + (hours + 8) * 3_600_000);
  return local.toISOString().replace("Z", "+08:00");
}

/** Sets the cycle of the district as its coordinator; `etag` where there is one already. */
export function putCycle(bearer: string, cycle: Partial<Cycle>, etag?: string, key?: string) {
  const body = { year: 2026, stages: [], ...cycle };
  return call("PUT", `/cycles/${body.year}`, {
    ...{ bearer, body, headers: etag === undefined ? {} : { "if-match": etag } },
    ...(key === undefined ? {} : { key }),
  });
}

/** The log of the district, oldest first. */
export const logOf = (id = "demo") =>
  runInDurableObject(objectOf(id), (_, { storage: { sql } }) =>
    sql.exec<LogRow>("SELECT * FROM log ORDER BY seq").toArray(),
  );
