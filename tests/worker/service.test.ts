import {
  createExecutionContext,
  evictDurableObject,
  reset,
  runInDurableObject,
} from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createApp } from "../../worker/app.ts";
import type { Env } from "../../worker/env.ts";
import { Metrics } from "../../worker/service/metrics.ts";
import {
  asBranch,
  call,
  handIn,
  issueCodes,
  makeDistrict,
  objectOf,
  operatorKey,
  origin,
  read,
  refused,
  signIn,
  submission,
  taihu,
} from "./support.ts";

beforeEach(async () => {
  await makeDistrict();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await reset();
});

/** Asks a Worker that was given something else. */
const ask = async (changes: Partial<Env>, path: string, init: RequestInit = {}) =>
  createApp().fetch(
    new Request(origin + path, init),
    { ...(env as Env), ...changes },
    createExecutionContext(),
  );

test("it is alive, and ready while its storage can be written", async () => {
  expect(await read(await call("GET", "/health"))).toEqual({ status: "ok" });
  for (let n = 0; n < 2; n += 1) {
    expect(await read(await call("GET", "/ready"))).toEqual({ status: "ok" });
  }
});

test("it is not ready where the directory cannot answer", async () => {
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  const ready = () => Promise.reject(new Error("database or disk is full: SQLITE_FULL"));
  const DIRECTORY = { idFromName: () => "x", get: () => ({ ready }) } as never;
  const reply = await ask({ DIRECTORY }, "/api/v1/ready");
  expect(reply.headers.get("retry-after")).toBe("2");
  expect(await refused(reply)).toBe("503 request.unavailable");
  expect(told).toHaveBeenCalledOnce();
});

test("a directory that cannot be reached is a passing state for sign-in and for tokens", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const fail = () => Promise.reject(new Error("gone"));
  const DIRECTORY = { idFromName: () => "x", get: () => ({ has: fail, attempt: fail }) } as never;
  const [code = ""] = await issueCodes([{ role: "reviewer" }]);
  const body = JSON.stringify({ code });
  const headers = { "content-type": "application/json" };
  const signingIn = await ask({ DIRECTORY }, "/api/v1/sessions", { method: "POST", body, headers });
  expect(await refused(signingIn)).toBe("503 request.unavailable");
  const authorization = `Bearer xj1.unmet.${"A".repeat(43)}`;
  const asking = await ask({ DIRECTORY }, "/api/v1/me", { headers: { authorization } });
  expect(await refused(asking)).toBe("503 request.unavailable");
});

test("data of a newer release: 503, told once, and nothing of a path", async () => {
  // One of its own: an object that cannot wake cannot be cleared away either.
  await makeDistrict("newer");
  const bearer = await asBranch("e1", "newer");
  const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
  await runInDurableObject(objectOf("newer"), (_, { storage: { sql } }) => {
    sql.exec("INSERT INTO migrations (number, time) VALUES (99, 0)");
  });
  await evictDurableObject(objectOf("newer"));
  const reply = await call("POST", "/submissions", { bearer, body: submission("e1", taihu) });
  expect(reply.headers.get("retry-after")).toBe("2");
  expect(await refused(reply)).toBe("503 request.unavailable");
  expect(told).toHaveBeenCalledOnce();
  expect(String(told.mock.calls[0])).not.toMatch(/\/|"e1"|xj1/);
});

describe("metrics", () => {
  test("are for whoever has the operator's key", async () => {
    const coordinator = await signIn({ role: "coordinator" });
    expect(await refused(await call("GET", "/metrics"))).toBe("401 request.token");
    expect(await refused(await call("GET", "/metrics", { bearer: coordinator }))).toBe(
      "401 request.token",
    );
    const { OPERATOR_KEY: _, ...bare } = env as Env;
    const app = createApp().fetch(
      new Request(`${origin}/api/v1/metrics`),
      bare,
      createExecutionContext(),
    );
    expect(await refused(await app)).toBe("403 request.role");
  });

  test("say what this isolate has done, without an id of anybody", async () => {
    const branch = await asBranch("e1");
    await handIn(branch, submission("e1", taihu));
    await call("GET", "/submissions/e2", { bearer: branch });
    const reply = await call("GET", "/metrics", { bearer: operatorKey });
    expect(reply.headers.get("content-type")).toContain("text/plain");
    expect(reply.headers.get("cache-control")).toBe("no-store");
    const text = await reply.text();
    expect(text).toMatch(/^xingji_requests_total\{route="submit",class="2xx"\} [1-9]/m);
    expect(text).toMatch(/^xingji_submissions_total [1-9]/m);
    expect(text).toMatch(/^xingji_refusals_total\{code="request.role"\} [1-9]/m);
    expect(text).not.toMatch(/e1|e2|xj1|demo\./);
    for (const line of text.trim().split("\n")) {
      expect(line).toMatch(/^(# .+|[a-z_]+(\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\})? [0-9.e+-]+)$/);
    }
  });

  test("durations and batches are counted below their bounds", () => {
    const metrics = new Metrics();
    for (const milliseconds of [1, 5, 30, 20_000]) metrics.request("me", 200, milliseconds);
    metrics.batch(1);
    metrics.batch(7);
    const text = metrics.text();
    const durations = "xingji_request_duration_seconds";
    expect(text).toContain(`${durations}_bucket{route="me",le="0.005"} 2`);
    expect(text).toContain(`${durations}_bucket{route="me",le="0.05"} 3`);
    expect(text).toContain(`${durations}_bucket{route="me",le="10"} 3`);
    expect(text).toContain(`${durations}_bucket{route="me",le="+Inf"} 4`);
    expect(text).toContain(`${durations}_count{route="me"} 4`);
    expect(text).toContain('xingji_batch_size_bucket{le="5"} 1');
    expect(text).toContain("xingji_batch_size_sum 8");
  });
});

describe("the log", () => {
  const lines = async (path: string, init: RequestInit = {}, changes: Partial<Env> = {}) => {
    const told = vi.spyOn(console, "log").mockImplementation(() => undefined);
    const reply = await ask({ LOG: "on", ...changes }, path, init);
    await reply.text();
    return told.mock.calls.map(([line]) => JSON.parse(String(line)));
  };

  test("has a line for each request: route, status, time and role, and nothing of anybody", async () => {
    const bearer = await asBranch("e1");
    const headers = { authorization: `Bearer ${bearer}`, "x-from": "192.0.2.1" };
    const [line, ...others] = await lines("/api/v1/submissions/e2?stage=self", { headers });
    expect(others).toEqual([]);
    expect(line).toEqual({
      level: "info",
      time: expect.stringMatching(/^\d{4}-.+Z$/),
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      route: "submission",
      status: 403,
      milliseconds: expect.any(Number),
      role: "branch",
    });
  });

  test("names the role of a call that its object answers itself, and sends it to nobody", async () => {
    const bearer = await signIn({ role: "reviewer" });
    const headers = { authorization: `Bearer ${bearer}` };
    const [line] = await lines("/api/v1/branches", { headers });
    expect(line).toMatchObject({ route: "branches", status: 200, role: "reviewer" });
    const reply = await call("GET", "/branches", { bearer });
    expect([...reply.headers.keys()]).not.toContain("x-role");
  });

  test.each([
    ["/taskpane/", "static", 200],
    ["/none", "static", 404],
    ["/api/v1/none/demo.CODE", "none", 404],
    ["/api/v1/health", "health", 200],
    ["/api/v1/me", "me", 401],
  ])("%s is told as %s", async (path, route, status) => {
    const told = await lines(path);
    expect(told).toMatchObject([{ route, status }]);
    expect(told[0]).not.toHaveProperty("role");
  });

  test("is silent where it is turned off", async () => {
    expect(await lines("/api/v1/health", {}, { LOG: "off" })).toEqual([]);
  });
});

describe("pages from elsewhere", () => {
  const names = (reply: Response) =>
    [...reply.headers].filter(([name]) => name.startsWith("access-control"));
  const from = (origin: string) => ({ headers: { origin } });
  const preflight = (origin: string, path = "/submissions") =>
    call("OPTIONS", path, {
      headers: { origin, "access-control-request-method": "POST" },
    });

  test("of a named origin may call, and read what they need", async () => {
    const asked = await preflight("https://pages.example");
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(names(asked))).toEqual({
      "access-control-allow-origin": "https://pages.example",
      "access-control-allow-methods": "GET, POST, PUT, DELETE",
      "access-control-allow-headers":
        "authorization, content-type, idempotency-key, if-match, if-none-match",
      "access-control-expose-headers": "etag, retry-after, x-request-id",
      "access-control-max-age": "600",
    });
    const bearer = await signIn({ role: "reviewer" });
    const reply = await call("GET", "/rankings", {
      bearer,
      headers: { origin: "https://other.example" },
    });
    expect(reply.headers.get("access-control-allow-origin")).toBe("https://other.example");
    expect(reply.headers.get("vary")).toBe("authorization, origin");
    const refusal = await call("GET", "/me", from("https://pages.example"));
    expect(refusal.headers.get("access-control-allow-origin")).toBe("https://pages.example");
  });

  test.each([
    "https://elsewhere.example",
    "http://pages.example",
    "https://pages.example.evil.example",
    "https://pages.example:8443",
    "https://PAGES.example/",
    "null",
    "*",
    "",
  ])("of %j may not", async (origin) => {
    expect(names(await preflight(origin))).toEqual([]);
    const reply = await call("GET", "/health", from(origin));
    expect(names(reply)).toEqual([]);
    expect(reply.headers.get("vary")).toBe("origin");
  });

  test("nobody's may where none is named, and pages are not for others at all", async () => {
    const origins: Partial<Env> = { ORIGINS: "" };
    const reply = await ask(origins, "/api/v1/health", from("https://pages.example"));
    expect(names(reply)).toEqual([]);
    expect(reply.headers.has("vary")).toBe(false);
    const page = await ask({}, "/taskpane/", from("https://pages.example"));
    expect(names(page)).toEqual([]);
  });
});

test.each([
  ["global", "https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com"],
  ["21vianet", "https://appsforoffice.cdn.partner.office365.cn https://ajax.aspnetcdn.com"],
])("built for %s, scripts may come from that cloud only", async (CLOUD, hosts) => {
  const reply = await ask({ CLOUD }, "/taskpane/");
  const policy = reply.headers.get("content-security-policy");
  expect(policy).toContain(`script-src 'self' ${hosts};`);
});

test("a cloud that nobody knows closes nothing", async () => {
  const policy = (await ask({ CLOUD: "constructor" }, "/")).headers.get("content-security-policy");
  expect(policy).toContain("appsforoffice.microsoft.com");
  expect(policy).toContain("office365.cn");
});
