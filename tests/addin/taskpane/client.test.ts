import { afterEach, expect, test } from "vitest";
import { createClient } from "../../../addin/taskpane/api/client.ts";
import { branchInfo, json, ranking, receipt, type Seen, serve } from "./server.ts";

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

async function client(answer: Parameters<typeof serve>[0], patience = 2000) {
  const server = await serve(answer);
  stop = server.stop;
  const reached: boolean[] = [];
  const onReach = (value: boolean) => reached.push(value);
  const api = createClient({ origin: server.origin, onReach, patience });
  return { api, seen: server.seen, reached };
}

const submission = {
  branch: "b1",
  grid: { id: "taihu-42", version: "1.0.0" },
  stage: "self" as const,
  marks: { "1": true, "15": { value: 79, of: 99 }, "2": null },
  reasons: {},
};

const text = JSON.stringify(submission);

const codes = (result: object) =>
  "issues" in result ? (result.issues as { code: string }[]).map(({ code }) => code) : undefined;

test("a code becomes a session, once and under a key", async () => {
  const reply = { ...branchInfo, token: "demo.t", expires: "2027-01-01T00:00:00Z" };
  const { api, seen, reached } = await client((_, to) => json(to, 201, reply));
  expect(await api.signIn("abc", "key-1")).toEqual({ ok: true, value: reply });
  const [call] = seen as [Seen];
  expect([call.method, call.path]).toEqual(["POST", "/api/v1/sessions"]);
  expect(JSON.parse(call.body)).toEqual({ code: "abc" });
  expect(call.headers["idempotency-key"]).toBe("key-1");
  expect(call.headers.authorization).toBeUndefined();
  expect(reached).toEqual([true]);
});

test("a submission carries its token, its key and the marks as they are", async () => {
  const { api, seen } = await client((_, to) => json(to, 201, receipt));
  expect(await api.submit("demo.t", text, "key-1")).toEqual({ kind: "stored", receipt });
  const [call] = seen as [Seen];
  expect(call.headers.authorization).toBe("Bearer demo.t");
  expect(call.headers["idempotency-key"]).toBe("key-1");
  expect(call.body).toBe(text);
});

test("a stored text goes out to the letter, and a branch's id cannot lead elsewhere", async () => {
  const { api, seen } = await client((_, to) => json(to, 201, receipt));
  const stored = '{ "marks": {"2": true,"1": 1.0},\n "branch": "b1" }';
  await api.submit("demo.t", stored, "key-1");
  await api.submission("t", "../b1?x#:branch/一", "self");
  await api.sendBack("t", "index", { number: 1, comment: "x", items: {} }, "key-2");
  expect(seen[0]?.body).toBe(stored);
  expect(seen[0]?.headers["content-type"]).toBe("application/json");
  expect(seen[0]?.headers["content-length"]).toBe(String(stored.length));
  expect(seen.slice(1).map(({ path }) => path)).toEqual([
    "/api/v1/submissions/..%2Fb1%3Fx%23%3Abranch%2F%E4%B8%80?stage=self",
    "/api/v1/submissions/index/returns",
  ]);
});

test("a problem's issues come back with words in both languages, made here", async () => {
  const issues = [
    { code: "mark.range", item: "10", data: { found: "-1", limit: "0–9" }, message: { en: "<b>" } },
    { code: "no.such", data: {} },
    "rubbish",
  ];
  const problem = { type: "about:blank", status: 422, code: "mark.range", issues };
  const { api } = await client((_, to) => json(to, 422, problem));
  const result = await api.submit("t", text, "k");
  expect(result).toMatchObject({ kind: "refused", issues: [{ code: "mark.range", item: "10" }] });
  if (result.kind !== "stored") {
    expect(result.issues).toHaveLength(1);
    expect(result.issues[0]?.message["zh-CN"]).toContain("-1");
    expect(result.issues[0]?.message.en).toContain("Item 10");
  }
});

test("of an issue's data only words and numbers under plain names pass", async () => {
  const data = {
    ...{ found: 12, limit: 9, before: "是", after: "否", count: 3, shortBy: 0.5 },
    ...{ list: [1], part: { a: 1 }, no: null, yes: true, long: "x".repeat(501), "a b": "x" },
    ...{ "<img>": "x", _private: "x", Upper: "x" },
  };
  // an own key "__proto__", and a number that is none any more once it is read
  const text = JSON.stringify(data).replace("{", '{"__proto__":{"stolen":"x"},"huge":1e999,');
  const problem = `{"code":"submission.conflict","issues":[{"code":"submission.conflict","data":${text}}]}`;
  const { api } = await client((_, to) => {
    to.writeHead(409, { "Content-Type": "application/problem+json" }).end(problem);
  });
  const result = await api.me("t");
  expect(result.ok ? [] : result.issues.map(({ data: passed }) => passed)).toEqual([
    { found: "12", limit: 9, before: "是", after: "否", count: 3, shortBy: 0.5 },
  ]);
  expect(codes(result)).toEqual(["submission.conflict"]);
  if (!result.ok) {
    expect(result.issues[0]?.message.en).toContain("No. 12");
    expect(result.issues[0]?.data["stolen"]).toBeUndefined();
  }
});

test.each([
  [401, { code: "request.token", issues: [] }, "request.token"],
  [401, "<html>proxy</html>", "request.token"],
  [403, {}, "request.role"],
  [409, { code: "request.conflict" }, "request.conflict"],
  [413, null, "request.size"],
  [502, "<html>bad gateway</html>", "request.internal"],
  [500, { code: "made.up", issues: "none" }, "request.internal"],
])("status %i with %j says %s", async (status, body, code) => {
  const { api } = await client((_, to) => json(to, status, body));
  expect(codes(await api.me("t"))).toEqual([code]);
});

test.each([
  ["a login page", "<html>sign in</html>"],
  ["nothing", null],
  ["a receipt without a hash", { ...receipt, hash: undefined }],
  ["a list", []],
])("an answer that is %s is no receipt", async (_, body) => {
  const { api } = await client((_seen, to) => json(to, 200, body));
  expect(codes(await api.submit("t", text, "k"))).toEqual(["request.internal"]);
});

test.each([
  [401, { code: "request.token" }, "unknown"],
  [408, { code: "request.network" }, "unknown"],
  [429, { code: "request.network" }, "unknown"],
  [500, { code: "request.internal" }, "unknown"],
  [503, "<html>", "unknown"],
  [403, "<html>the proxy says no</html>", "unknown"],
  [200, { hello: "captive portal" }, "unknown"],
  [403, { code: "request.role" }, "refused"],
  [409, { code: "request.conflict" }, "refused"],
  [409, { code: "submission.version" }, "refused"],
  [413, { code: "request.size" }, "refused"],
  [422, { code: "submission.incomplete" }, "refused"],
  [409, { code: "submission.conflict" }, "conflict"],
])("a submission answered %i %j is %s", async (status, body, kind) => {
  const { api } = await client((_, to) => json(to, status, body));
  expect(await api.submit("t", text, "k")).toMatchObject({ kind });
});

test("the newest submission of a stage is asked for by its branch", async () => {
  const reply = { receipt, marks: { "1": true }, reasons: { "1": "x" } };
  const { api, seen } = await client((_, to) => json(to, 200, reply));
  expect(await api.submission("t", "b1", "first")).toEqual({ ok: true, value: reply });
  expect(seen[0]?.path).toBe("/api/v1/submissions/b1?stage=first");
});

test("a session may say how far its branch has come, and its dates", async () => {
  const windows = [
    { stage: "self", state: "closed", closes: "t", until: "t" },
    { stage: "first", state: "early", opens: "t" },
    { stage: "recheck", state: "open" },
  ];
  const reply = { ...branchInfo, state: "returned", windows };
  const { api } = await client((_, to) => json(to, 200, reply));
  expect(await api.me("t")).toEqual({ ok: true, value: reply });
});

test("a refusal speaks the reader's language, whatever words it came with", async () => {
  const data = { stage: "self", closes: "2026-04-30T18:00:00+08:00", found: "自评", limit: "x" };
  const { api } = await client((_, to) =>
    json(to, 409, { code: "stage.closed", issues: [{ code: "stage.closed", data }] }),
  );
  const result = await api.submit("t", text, "k");
  expect(result.kind !== "stored" && result.issues[0]?.message.en).toBe(
    "The stage “Self” closed at 2026-04-30 18:00 (UTC+08:00); nothing is taken after that. Ask the coordinator to extend it for your unit.",
  );
});

test("what was handed in is withdrawn by its number, under a key", async () => {
  const reply = { branch: "b1", number: 7, time: "2026-11-22T01:02:03Z" };
  const { api, seen } = await client((_, to) => json(to, 201, reply));
  expect(await api.withdraw("t", "b1", 7, "k")).toEqual({ ok: true, value: reply });
  const [call] = seen as [Seen];
  expect([call.path, call.body, call.headers["idempotency-key"]]).toEqual([
    ...["/api/v1/submissions/b1/withdrawals", '{"number":7}', "k"],
  ]);
});

test.each([
  { receipts: { self: { ...receipt, stage: "none" } } },
  { returned: { number: 3, comment: "x", time: "t", items: { "1": 2 } } },
  { returned: { number: "3", comment: "x", time: "t", items: {} } },
  { state: "lost" },
  { windows: {} },
  { windows: [{ stage: "final", state: "open" }] },
  { windows: [{ stage: "self", state: "shut" }] },
  { windows: [{ stage: "self", state: "open", closes: 5 }] },
  { windows: [{ stage: "self", state: "early" }] },
  { windows: [{ stage: "self", state: "closed", closes: "t" }] },
])("a session that carries %j is none", async (more) => {
  const { api } = await client((_, to) => json(to, 200, { ...branchInfo, ...more }));
  expect(codes(await api.me("t"))).toEqual(["request.internal"]);
});

test("no server, a cut connection, a cut body and silence are the network's", async () => {
  const { api, reached } = await client(({ path }, to) => {
    if (path.endsWith("/me")) to.destroy();
    if (path.endsWith("/sessions")) {
      to.writeHead(200, { "Content-Length": "100" });
      to.write("{");
      setTimeout(() => to.destroy(), 10);
    }
  }, 300);
  expect(codes(await api.me("t"))).toEqual(["request.network"]);
  expect(codes(await api.signIn("c", "k"))).toEqual(["request.network"]);
  expect(codes(await api.submit("t", text, "k"))).toEqual(["request.network"]);
  await stop?.();
  stop = undefined;
  expect(codes(await api.rankings("t"))).toEqual(["request.network"]);
  expect(reached.at(-1)).toBe(false);
});

test("an unchanged ranking is not sent twice, and another token never gets a kept one", async () => {
  const { api, seen } = await client(({ headers }, to) => {
    if (headers["if-none-match"] === '"3"') to.writeHead(304).end();
    else json(to, 200, ranking, { ETag: '"3"' });
  });
  expect(await api.rankings("one")).toEqual({ ok: true, value: ranking });
  expect(await api.rankings("one")).toEqual({ ok: true, value: ranking });
  expect(await api.rankings("two")).toEqual({ ok: true, value: ranking });
  expect(seen.map(({ headers }) => headers["if-none-match"])).toEqual([
    undefined,
    '"3"',
    undefined,
  ]);
});
