import { reset, runInDurableObject } from "cloudflare:test";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { apiRoutes, type RouteName } from "../../shared/index.ts";
import { type Caller, callers } from "../access/callers.ts";
import { type Call, callOf } from "../access/calls.ts";
import { type Expected, expected } from "../access/expected/index.ts";
import { makeWorld, type World } from "../access/world.ts";
import { call, objectOf, operatorKey, refused } from "./support.ts";

let world: World;
let worlds = 0;

beforeAll(newWorld);
afterAll(() => reset());

/** A world in which nothing was done yet. */
async function newWorld(): Promise<void> {
  worlds += 1;
  world = await makeWorld(ask, operatorKey, `m${worlds}`);
  await runInDurableObject(homeObject(), (_, { storage: { sql } }) => {
    // Nobody waits a month; the object has not met the token yet.
    sql.exec("UPDATE tokens SET expires = 1 WHERE id = ?", world.sessions.expired.number);
  });
}

async function ask(method: string, path: string, bearer: string, body?: unknown): Promise<string> {
  const reply = await send({ method, path, body }, bearer);
  if (!reply.ok) throw new Error(`${method} ${path}: ${await reply.text()}`);
  return reply.text();
}

const homeObject = () => objectOf(world.districts["home"]);
const otherObject = () => objectOf(world.districts["other"]);

/** Everything that both districts have stored but the log of who did and saw what. */
const stored = async (): Promise<string> =>
  (await Promise.all([homeObject(), otherObject()].map(contentOf))).join("\n");

const contentOf = (district: ReturnType<typeof objectOf>): Promise<string> =>
  runInDurableObject(district, (_, { storage: { sql } }) => {
    const tables = sql
      .exec<{ name: string }>(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT GLOB 'sqlite_*' AND name NOT GLOB '_cf_*' AND name <> 'log'",
      )
      .toArray();
    // The day of a session's last call is noted whatever the call was.
    return JSON.stringify(
      tables.map(({ name }) => [name, sql.exec(`SELECT * FROM "${name}"`).toArray()]),
      (key, value) => (key === "seen" ? undefined : value),
    );
  });

function send({ method, path, body, headers = {} }: Call, bearer: string): Promise<Response> {
  const writes = method === "GET" ? {} : { "idempotency-key": crypto.randomUUID() };
  const typed = body === undefined ? {} : { "content-type": "application/json" };
  return call(method, path, {
    ...(bearer ? { bearer } : {}),
    body,
    headers: { ...writes, ...typed, ...headers },
  });
}

/** What a caller is answered; what is refused must have changed nothing. */
async function cell({ route, subject, variant }: Expected, caller: Caller): Promise<string> {
  const asked = callOf(world, route as RouteName, subject, variant, caller);
  const before = await stored();
  const reply = await send(asked, world.tokens[caller]);
  if (reply.status >= 400) {
    const said = await refused(reply);
    return (await stored()) === before ? said : `${said}, and something was written`;
  }
  reply.webSocket?.accept();
  reply.webSocket?.close();
  await reply.arrayBuffer();
  if (asked.method !== "GET") await newWorld();
  return String(reply.status);
}

/** The codes with which somebody is refused for who they are. */
const codes: Readonly<Record<number, string>> = {
  401: "request\\.token",
  403: "(request\\.role|stage\\.assigned)",
};

/** A status, with the code of its refusal. */
const told = (status: number): RegExp =>
  new RegExp(status < 400 ? `^${status}$` : `^${status} ${codes[status] ?? "[a-z]+\\.[a-zA-Z]+"}$`);

describe.each(expected)("$title", (row) => {
  test.each(callers)("asked by %s", async (caller) => {
    expect(await cell(row, caller)).toMatch(told(row.statuses[caller]));
  });
});

test("every route has rows here, and every row is of a route", () => {
  const names = apiRoutes.map(([name]) => name);
  expect([...new Set(expected.map(({ route }) => route))].sort()).toEqual([...names].sort());
});

test("every route that is about a branch is asked about all kinds of branches", () => {
  const about = (name: string) =>
    new Set(expected.filter(({ route }) => route === name).map(({ subject }) => subject));
  for (const [name, { scope, path }] of apiRoutes) {
    const subjects = about(name);
    if (scope === "branch")
      expect([name, ...subjects]).toEqual([name, "e1", "e2", "w1", "x1", "none"]);
    if (path.includes(":district"))
      expect([name, ...subjects]).toEqual([name, "home", "other", "never"]);
  }
});
