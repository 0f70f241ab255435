import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Locks } from "../../shared/index.ts";
import { makeCode } from "../../worker/auth/code.ts";
import { addressOf } from "../../worker/request/addressOf.ts";
import { call, issueCodes, makeDistrict, read, refused, signIn } from "./support.ts";

let coordinator: string;

beforeEach(async () => {
  await makeDistrict();
  coordinator = await signIn({ role: "coordinator" });
});
afterEach(() => reset());

const give = (code: string, from?: string) =>
  call("POST", "/sessions", { body: { code }, headers: from ? { "x-from": from } : {} });
/** Gives wrong codes; what they were answered. */
const guess = (times: number, from?: string, district = "demo") =>
  Promise.all(
    Array.from({ length: times }, async () =>
      refused(await give(makeCode({ kind: "district", id: district }), from)),
    ),
  );
const locks = async (bearer = coordinator) =>
  (await read<Locks>(await call("GET", "/locks", { bearer }))).locks;
const directory = () => env.DIRECTORY.get(env.DIRECTORY.idFromName("directory"));
const inDirectory = (statement: string) =>
  runInDurableObject(directory(), (_, { storage: { sql } }) => sql.exec(statement).toArray());
const wrong = "401 request.code";
const locked = "429 session.locked";

test("twenty wrong codes lock an address out for fifteen minutes, also after a sleep", async () => {
  const [code = ""] = await issueCodes([{ role: "reviewer" }]);
  expect(await guess(20, "192.0.2.1")).toEqual(Array(20).fill(wrong));
  const reply = await give(code, "192.0.2.1");
  expect(Number(reply.headers.get("retry-after"))).toBeGreaterThan(890);
  expect(Number(reply.headers.get("retry-after"))).toBeLessThanOrEqual(900);
  expect(await refused(reply)).toBe(locked);
  await evictDurableObject(directory());
  expect(await refused(await give(code, "192.0.2.1"))).toBe(locked);
  expect((await give(code, "192.0.2.2")).status).toBe(201);
  const [one] = await locks();
  expect(one).toMatchObject({ failures: 20 });
  await inDirectory("UPDATE addresses SET until = 1, since = 1");
  expect(await locks()).toEqual([]);
  expect(await guess(1, "192.0.2.1")).toEqual([wrong]);
});

test("a coordinator lifts a lock; another district's neither sees nor lifts it", async () => {
  await makeDistrict("other");
  const stranger = await signIn({ role: "coordinator" }, "other");
  await guess(20, "192.0.2.1");
  const lock = (await locks())[0]?.lock ?? "";
  expect(await locks(stranger)).toEqual([]);
  const lift = (bearer: string, which = lock) => call("DELETE", `/locks/${which}`, { bearer });
  expect((await lift(stranger)).status).toBe(204);
  expect(await guess(1, "192.0.2.1")).toEqual([locked]);
  const reviewer = await signIn({ role: "reviewer" });
  expect(await refused(await lift(reviewer))).toBe("403 request.role");
  expect(await refused(await call("GET", "/locks", { bearer: reviewer }))).toBe("403 request.role");
  expect(await refused(await lift(coordinator, "x"))).toBe("404 request.notFound");
  expect((await lift(coordinator)).status).toBe(204);
  expect((await lift(coordinator)).status).toBe(204);
  expect(await locks()).toEqual([]);
  expect(await guess(1, "192.0.2.1")).toEqual([wrong]);
});

test("an office that shares an address has more room, and who comes in resets the count", async () => {
  const codes = await issueCodes(Array.from({ length: 4 }, () => ({ role: "reviewer" as const })));
  await guess(19, "192.0.2.1");
  for (const code of codes) expect((await give(code, "192.0.2.1")).status).toBe(201);
  expect(await guess(30, "192.0.2.1")).toEqual(Array(30).fill(wrong));
  expect(await guess(1, "192.0.2.1")).toEqual([locked]);
});

test("districts that are there and those that are not answer, count and lock alike", async () => {
  const answers = async (district: string, from: string) => {
    const replies = [];
    for (let n = 0; n < 21; n += 1)
      replies.push(await give(makeCode({ kind: "district", id: district }), from));
    return Promise.all(
      replies.map(async (reply) => {
        const { requestId: _, ...body } = await read<Record<string, unknown>>(reply);
        const headers = [...reply.headers].filter(([name]) => !/request-id|retry-after/.test(name));
        return JSON.stringify([reply.status, headers, { ...body, issues: 0 }]);
      }),
    );
  };
  expect(await answers("ghost", "192.0.2.1")).toEqual(await answers("demo", "192.0.2.2"));
  expect(await guess(1, "192.0.2.1")).toEqual([locked]);
  expect(await locks()).toHaveLength(1);
});

test("a slip of the pen counts for nothing: the check character finds it", async () => {
  const [code = ""] = await issueCodes([{ role: "reviewer" }]);
  const typo = code.slice(0, -1) + (code.endsWith("7") ? "8" : "7");
  const from = "192.0.2.1";
  const replies = await Promise.all(Array.from({ length: 25 }, () => give(typo, from)));
  expect(replies.every(({ status }) => status === 401)).toBe(true);
  expect((await give(code, from)).status).toBe(201);
});

test("where no address is known nobody is locked out; wrong codes are answered late", async () => {
  const [code = ""] = await issueCodes([{ role: "reviewer" }]);
  expect(await guess(25)).toEqual(Array(25).fill(wrong));
  expect(
    await directory().attempt({
      address: undefined,
      office: { kind: "district", id: "demo" },
    }),
  ).toEqual({
    ...{ exists: true, lockedFor: 0, slow: true },
  });
  expect((await give(code)).status).toBe(201);
  expect(await locks()).toEqual([]);
});

test("a clock that jumps back locks nobody out for longer", async () => {
  await guess(20, "192.0.2.1");
  await inDirectory("UPDATE addresses SET until = until + 86400000, since = since + 86400000");
  expect(await guess(1, "192.0.2.1")).toEqual([wrong]);
  expect(await locks()).toEqual([]);
});

test("no address lies in storage, and what is quiet for a day is forgotten", async () => {
  await guess(2, "192.0.2.77");
  await guess(1, "2001:db8:1:2::77");
  const rows = await inDirectory("SELECT * FROM addresses");
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toMatch(/192\.0|2001/);
  await inDirectory("UPDATE addresses SET time = time - 86400001");
  await guess(1, "192.0.2.78");
  expect(await inDirectory("SELECT hash FROM addresses")).toHaveLength(1);
  expect(await inDirectory("SELECT * FROM failures")).toHaveLength(1);
});

test.each([
  [{ "x-from": "192.0.2.1" }, "x-from", "192.0.2.1"],
  [{ "x-from": "10.0.0.1, 192.0.2.1" }, "x-from", "192.0.2.1"],
  [{ "x-from": "2001:DB8:0:2:3:4:5:6" }, "x-from", "2001:db8:0:2::/64"],
  [{ "x-from": "[2001:db8::1]:443" }, "x-from", "2001:db8:0:0::/64"],
  [{ "x-from": "::1" }, "x-from", "0:0:0:0::/64"],
  [{ "x-from": "::ffff:192.0.2.1" }, "x-from", "::ffff:192.0.2.1"],
  [{ "x-from": "" }, "x-from", undefined],
  [{ "cf-connecting-ip": "192.0.2.1" }, undefined, undefined],
  [{ "cf-connecting-ip": "192.0.2.1" }, "x-from", undefined],
])("the address in %j, where %s is believed, is %s", (headers, CLIENT_ADDRESS, expected) => {
  const request = new Request("http://localhost/", { headers });
  expect(addressOf(request, CLIENT_ADDRESS === undefined ? {} : { CLIENT_ADDRESS })).toBe(expected);
});

test("on Cloudflare its own header is believed", () => {
  const headers = { "cf-connecting-ip": "192.0.2.1" };
  const request = new Request("http://localhost/", { headers, cf: { colo: "X" } as never });
  expect(addressOf(request, {})).toBe("192.0.2.1");
});
