import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { People, PersonInfo, Sessions } from "../../shared/index.ts";
import {
  asBranch,
  call,
  issueCodes,
  listOf,
  makeDistrict,
  me,
  objectOf,
  read,
  refused,
  signIn,
} from "./support.ts";

let coordinator: string;

beforeEach(async () => {
  await makeDistrict();
  coordinator = await signIn({ role: "coordinator" });
});
afterEach(() => reset());

const people = async (query = "") =>
  read<People>(await call("GET", `/people${query}`, { bearer: coordinator }));
const put = (person: string, body: unknown, bearer = coordinator, key = crypto.randomUUID()) =>
  call("PUT", `/people/${person}`, { bearer, body, key });
const sessions = async (bearer: string, query = "") =>
  (await read<Sessions>(await call("GET", `/sessions${query}`, { bearer }))).sessions;
const end = (session: string, bearer: string) => call("DELETE", `/sessions/${session}`, { bearer });

test("who takes part, what they answer for, their sessions and the day they were last here", async () => {
  const branch = await asBranch("e1");
  await asBranch("e1");
  await issueCodes([{ role: "reviewer", units: ["west"], stages: ["first"] }]);
  await me(branch);
  const today = new Date().toISOString().slice(0, 10);
  const all = await people();
  expect(all.people).toEqual([
    { person: "1", role: "coordinator", sessions: 1, seen: today },
    { person: "2", role: "branch", branch: "e1", sessions: 2, seen: today },
    { person: "3", role: "reviewer", units: ["west"], stages: ["first"], sessions: 0 },
  ]);
  const page = await people("?limit=2");
  expect(page.next).toBe("2");
  expect((await people(`?after=${page.next}`)).people.map(({ person }) => person)).toEqual(["3"]);
  await evictDurableObject(objectOf());
  expect(await people()).toEqual(all);
});

test("another assignment holds at once, for sessions that live, and after an eviction", async () => {
  const reviewer = await signIn({ role: "reviewer", units: ["east"] });
  expect((await listOf(reviewer)).map(({ id }) => id)).toEqual(["e1", "e2"]);
  const changed = { person: "2", role: "reviewer", units: ["west"], stages: ["first"] };
  const reply = await put("2", { units: ["west"], stages: ["first"] }, coordinator, "k");
  expect(await read<PersonInfo>(reply)).toMatchObject(changed);
  expect((await listOf(reviewer)).map(({ id }) => id)).toEqual(["w1", "w2"]);
  expect(await refused(await call("GET", "/submissions/e1", { bearer: reviewer }))).toBe(
    "403 request.role",
  );
  await evictDurableObject(objectOf());
  expect(await me(reviewer)).toMatchObject({ units: ["west"], stages: ["first"] });
  expect((await put("2", {})).status).toBe(200);
  expect((await listOf(reviewer)).map(({ id }) => id)).toEqual(["e1", "e2", "w1", "w2"]);
  const again = await put("2", { units: ["west"], stages: ["first"] }, coordinator, "k");
  expect(await read(again)).toMatchObject(changed);
  expect(await refused(await put("2", {}, reviewer))).toBe("403 request.role");
});

test.each([
  ["99", {}, "404 request.notFound"],
  ["x", {}, "404 request.notFound"],
  ["1", {}, "422 request.shape"],
  ["2", { units: [] }, "422 request.shape"],
  ["2", { units: ["north"] }, "422 request.shape"],
  ["2", { stages: ["decide"] }, "422 request.shape"],
  ["2", { role: "coordinator" }, "422 request.shape"],
  ["2", "[", "400 request.json"],
])("person %s cannot become %j", async (person, body, expected) => {
  await signIn({ role: "reviewer" });
  expect(await refused(await put(person, body))).toBe(expected);
});

test("a coordinator sees and ends all sessions, everybody else their own", async () => {
  const branch = await asBranch("e1");
  const same = await asBranch("e1");
  const other = await asBranch("e2");
  expect((await sessions(coordinator)).map(({ session }) => session)).toEqual(["1", "2", "3", "4"]);
  expect((await sessions(coordinator, "?limit=1&after=2"))[0]?.session).toBe("3");
  expect((await sessions(branch)).map(({ session, current }) => [session, current])).toEqual([
    ["2", true],
    ["3", false],
  ]);
  expect(await refused(await end("4", branch))).toBe("403 request.role");
  expect(await refused(await end("99", branch))).toBe("403 request.role");
  expect(await refused(await end("99", coordinator))).toBe("404 request.notFound");
  expect(await refused(await end("x", coordinator))).toBe("404 request.notFound");
  expect((await end("3", branch)).status).toBe(204);
  expect(await refused(await call("GET", "/me", { bearer: same }))).toBe("401 request.token");
  expect((await end("4", coordinator)).status).toBe(204);
  expect((await end("4", coordinator)).status).toBe(204);
  await evictDurableObject(objectOf());
  expect(await refused(await call("GET", "/me", { bearer: other }))).toBe("401 request.token");
  expect((await sessions(coordinator)).map(({ session }) => session)).toEqual(["1", "2"]);
});

const refresh = (bearer: string, key: string) =>
  call("POST", "/sessions/current/refreshment", { bearer, key });

test("a token is refreshed; the old one lives for a minute, and a repeated call gets the same", async () => {
  const old = await asBranch("e1");
  const first = await refresh(old, "k");
  expect(first.status).toBe(201);
  const made = await read<{ token: string; expires: string }>(first);
  expect(await read(await refresh(old, "k"))).toEqual(made);
  expect((await me(made.token)).branch?.id).toBe("e1");
  expect((await me(old)).branch?.id).toBe("e1");
  expect(await refused(await refresh(made.token, "k"))).toBe("409 request.conflict");
  const left = await runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
    sql.exec<{ n: number }>("SELECT expires AS n FROM tokens WHERE id = 2").one(),
  );
  expect(left.n - Date.now()).toBeLessThanOrEqual(60_000);
  expect(Date.parse(made.expires) - Date.now()).toBeGreaterThan(29 * 24 * 3600 * 1000);
  await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    sql.exec("UPDATE tokens SET expires = 1 WHERE id = 2");
  });
  await evictDurableObject(objectOf());
  expect(await refused(await refresh(old, "k"))).toBe("401 request.token");
  expect((await me(made.token)).branch?.id).toBe("e1");
});

const redeem = async (code: string, key?: string) =>
  call("POST", "/sessions", { body: { code }, ...(key ? { key } : {}) });
const tokenOf = async (reply: Response) => (await read<{ token: string }>(reply)).token;

test("a lost answer locks nobody out: the same call gets another token, and the lost one is dead", async () => {
  const [code = ""] = await issueCodes([{ role: "branch", branch: "e1" }]);
  const lost = await tokenOf(await redeem(code, "k"));
  await evictDurableObject(objectOf());
  const token = await tokenOf(await redeem(code, "k"));
  expect((await me(token)).branch?.id).toBe("e1");
  expect(await refused(await call("GET", "/me", { bearer: lost }))).toBe("401 request.token");
  expect(await refused(await redeem(code, "other"))).toBe("401 request.code");
  await call("DELETE", "/sessions/current", { bearer: token });
  expect(await refused(await redeem(code, "k"))).toBe("401 request.code");
});

test("after ten minutes, or where it was revoked, the same call gets nothing", async () => {
  const [code = "", other = ""] = await issueCodes([{ role: "reviewer" }, { role: "reviewer" }]);
  await redeem(code, "k");
  await redeem(other, "k");
  await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    sql.exec("UPDATE codes SET used = used - 600001 WHERE number = 2");
    sql.exec("UPDATE codes SET revoked = 1 WHERE number = 3");
  });
  expect(await refused(await redeem(code, "k"))).toBe("401 request.code");
  expect(await refused(await redeem(other, "k"))).toBe("401 request.code");
});

test("without a key a code works once; a key that is none is refused", async () => {
  const [code = ""] = await issueCodes([{ role: "reviewer" }]);
  const bare = () =>
    call("POST", "/sessions", { body: { code }, headers: { "idempotency-key": "" } });
  expect(await refused(await bare())).toBe("400 request.idempotency");
  expect((await redeem(code)).status).toBe(201);
  expect(await refused(await redeem(code))).toBe("401 request.code");
});
