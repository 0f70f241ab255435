import { reset } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { call, makeDistrict, operatorKey, origin, signIn, submission, taihu } from "./support.ts";

let bearers: string[];

beforeEach(async () => {
  await makeDistrict();
  const reviewer = await signIn({ role: "reviewer" });
  const branch = await signIn({ role: "branch", branch: "e1" });
  bearers = [reviewer, branch, operatorKey, "", `xj1.demo.${"A".repeat(43)}`];
});
afterEach(() => reset());

const paths = [
  "/health",
  "/districts",
  "/districts/demo/codes",
  "/sessions",
  "/sessions/current",
  "/sessions/current/refreshment",
  "/sessions/1",
  "/sessions/%00",
  "/people",
  "/people?after=x&limit=2",
  "/people/1",
  "/districts/demo/codes/1",
  "/locks",
  "/locks/1",
  "/me",
  "/submissions",
  "/submissions/e1",
  "/submissions/e1?stage=self",
  "/submissions/e1?stage=%00",
  "/submissions/e1/returns",
  "/submissions/none/returns",
  "/branches",
  "/rankings",
  "/demo/codes",
  "/demo/branches",
  "/districts/demo/log",
  "/districts/demo/export",
  "/districts/demo/import",
  "/districts/demo/verification",
  "/cycles/2026/ledger",
  "/cycles/2026/ledger?kind=x&after=%00",
  "/cycles/%00/ledger",
  "/regions",
  "/regions/r",
  "/regions/r/rankings",
  "/regions/r/codes",
  "/regions/r/codes/1",
  "/regions/r/log",
];

const nasty = fc.constantFrom(
  "\u0000",
  "\ud800",
  "__proto__",
  "constructor",
  "1e400",
  "<img src=x onerror=1>",
  "=cmd|'/c calc'!A1",
  "'; DROP TABLE submissions; --",
  "\u202e星\ufeff",
  "a".repeat(5000),
);

const anything = fc.anything({
  values: [
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string({ unit: "binary" }),
    nasty,
  ],
  key: fc.oneof(
    nasty,
    fc.constantFrom("branch", "grid", "marks", "stage", "code", "codes", "role"),
  ),
  maxDepth: 4,
});

const stage = fc.constantFrom("self", "first", "recheck");
const nearly = fc
  .tuple(fc.dictionary(fc.oneof(nasty, fc.constantFrom("1", "9", "39")), anything), anything, stage)
  .map(([marks, reasons, at]) => {
    const good = { ...submission("e1", taihu, {}, at), after: 0 };
    return { ...good, marks: { ...good.marks, ...marks }, reasons };
  });

const nearlyReturned = fc
  .tuple(fc.oneof(fc.integer(), anything), fc.oneof(nasty, anything), anything)
  .map(([number, comment, items]) => ({ number, comment, items }));

const nearlyCodes = fc
  .array(fc.oneof(nasty, fc.constantFrom("east", "west")), { maxLength: 3 })
  .map((units) => ({ codes: [{ role: "reviewer", units }] }));

const nearlyEntries = fc
  .array(
    fc.record({
      kind: fc.oneof(nasty, fc.constantFrom("veto", "application", "revoke", "draw", "points")),
      branch: fc.oneof(nasty, fc.constantFrom("e1", "w1")),
      star: fc.oneof(fc.integer(), anything),
      entry: fc.oneof(fc.integer(), anything),
      points: fc.oneof(fc.double(), anything),
    }),
    { maxLength: 3 },
  )
  .map((entries) => ({ entries }));

const text = fc.oneof(
  fc
    .oneof(anything, nearly, nearlyReturned, nearlyCodes, nearlyEntries)
    .map((value) => JSON.stringify(value) ?? ""),
  fc.string({ unit: "binary" }),
  fc.integer({ min: 1, max: 60_000 }).map((depth) => "[".repeat(depth)),
  fc
    .integer({ min: 1, max: 20_000 })
    .map((depth) => `${'{"marks":'.repeat(depth)}1${"}".repeat(depth)}`),
);

const request = fc.record({
  method: fc.constantFrom(
    "GET",
    "POST",
    "POST",
    "POST",
    "DELETE",
    "PUT",
    "HEAD",
    "OPTIONS",
    "PATCH",
  ),
  path: fc.oneof(
    fc.constantFrom(...paths),
    fc
      .string({ unit: "binary", maxLength: 30 })
      .map((part) => `/submissions/${encodeURIComponent(part)}`),
    fc.constantFrom(
      "/submissions/%",
      "/submissions/%ff%00",
      "/%2e%2e/",
      "//",
      "/districts/%E0%A4%A/codes",
    ),
  ),
  who: fc.integer({ min: 0, max: 4 }),
  type: fc.constantFrom(
    "application/json",
    "application/json",
    "application/json; charset=gbk",
    "text/html",
  ),
  key: fc.oneof(fc.uuid(), fc.constantFrom("k", "", "a b", "k".repeat(200))),
  body: text,
});

test("600 odd requests: never a 5xx, every refusal is a problem with a code", async () => {
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, who, type, key, body }) => {
      const withBody = method !== "GET" && method !== "HEAD";
      const headers = {
        authorization: `Bearer ${bearers[who] ?? ""}`,
        "content-type": type,
        "idempotency-key": key,
      };
      const init = { method, headers, ...(withBody ? { body } : {}) };
      const reply = await exports.default.fetch(new Request(`${origin}/api/v1${path}`, init));
      expect(reply.status).toBeLessThan(500);
      if (reply.status < 400 || method === "HEAD") return;
      const problem = await reply.json<{ code: unknown; status: number }>();
      expect(problem.code).toEqual(expect.any(String));
      expect(problem.status).toBe(reply.status);
    }),
    { numRuns: 600 },
  );
});

test("200 odd Authorization headers: 401 on every one", async () => {
  const visible = fc.string({
    unit: fc.constantFrom(...Array.from('Bearer xj1.demo-_=;,\t"Aa0')),
    maxLength: 80,
  });
  await fc.assert(
    fc.asyncProperty(visible, async (authorization) => {
      expect((await call("GET", "/me", { headers: { authorization } })).status).toBe(401);
    }),
    { numRuns: 200 },
  );
});
