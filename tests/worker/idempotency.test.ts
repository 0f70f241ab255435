import { reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  asBranch,
  call,
  district,
  makeDistrict,
  objectOf,
  operatorKey,
  refused,
  submission,
  taihu,
} from "./support.ts";

let bearer: string;

beforeEach(async () => {
  await makeDistrict();
  bearer = await asBranch("e1");
});
afterEach(() => reset());

const post = (body: unknown, key: string, by = bearer) =>
  call("POST", "/submissions", { bearer: by, body, key });

const countRows = () =>
  runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    return sql.exec<{ n: number }>("SELECT count(*) AS n FROM submissions").one().n;
  });

test("the same key and body give the same answer and one row", async () => {
  const first = await post(submission("e1", taihu), "k1");
  const again = await post(submission("e1", taihu), "k1");
  expect([first.status, again.status]).toEqual([201, 201]);
  expect(await again.text()).toBe(await first.text());
  expect(await countRows()).toBe(1);
});

test("the same key with another body is a conflict, even where that body would be refused", async () => {
  await post(submission("e1", taihu), "k1");
  expect(await refused(await post(submission("e1", taihu, { "1": false }), "k1"))).toBe(
    "409 request.conflict",
  );
  expect(await refused(await post(submission("e1", taihu, { "1": null }), "k1"))).toBe(
    "409 request.conflict",
  );
  expect(await countRows()).toBe(1);
});

test("thirty calls at once with one key make one row and thirty equal answers", async () => {
  const body = submission("e1", taihu);
  const replies = await Promise.all(Array.from({ length: 30 }, () => post(body, "k1")));
  const texts = await Promise.all(replies.map((reply) => reply.text()));
  expect(new Set(texts).size).toBe(1);
  expect(await countRows()).toBe(1);
});

test("a refused call does not use up its key: corrected, it goes through", async () => {
  expect((await post(submission("e1", taihu, { "1": null }), "k1")).status).toBe(422);
  expect((await post(submission("e1", taihu), "k1")).status).toBe(201);
});

test("keys belong to a token: another caller's same key is another call", async () => {
  const other = await asBranch("e2");
  expect((await post(submission("e1", taihu), "k1")).status).toBe(201);
  expect((await post(submission("e2", taihu), "k1", other)).status).toBe(201);
  expect(await countRows()).toBe(2);
});

test("making a district again changes nothing; with another key it renames and adds", async () => {
  const make = (body: unknown, key: string) =>
    call("POST", "/districts", { bearer: operatorKey, body, key });
  const first = await make(district(), "a");
  expect(first.status).toBe(200);
  expect(await (await make(district(), "a")).text()).toBe(await first.text());
  expect((await make({ ...district(), name: "x" }, "a")).status).toBe(409);
  const { branches, ...rest } = district();
  const grown = [...branches, { id: "e3", name: "东三", unit: "east", grid: "taihu-42" }];
  const reply = await make({ ...rest, branches: grown.slice(-1) }, "b");
  expect(await reply.json()).toEqual({ id: "demo", units: 2, branches: 5 });
});

test.each([
  ["no key", undefined],
  ["an empty key", ""],
  ["a blank", "a b"],
  ["101 characters", "k".repeat(101)],
])("a write with %s is refused", async (_, key) => {
  for (const path of [
    "/submissions",
    "/submissions/e1/returns",
    "/districts",
    "/districts/demo/codes",
  ]) {
    const headers: Record<string, string> = { "idempotency-key": key ?? "" };
    const by = path.startsWith("/submissions") ? bearer : operatorKey;
    const reply = await call("POST", path, { bearer: by, body: {}, headers });
    expect(await refused(reply)).toBe("400 request.idempotency");
  }
});
