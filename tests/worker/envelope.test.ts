import { reset } from "cloudflare:test";
import { exports } from "cloudflare:workers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asBranch, call, makeDistrict, origin, refused, submission, taihu } from "./support.ts";

let bearer: string;

// Once for all: what is refused changes nothing.
beforeAll(async () => {
  await makeDistrict();
  bearer = await asBranch("e1");
});
afterAll(() => reset());

const post = (body: unknown, headers: Record<string, string> = {}) =>
  call("POST", "/submissions", { bearer, body, headers });
const good = () => submission("e1", taihu);

describe("the envelope", () => {
  const large = () => JSON.stringify({ ...good(), reasons: { "1": "x".repeat(1_000_000) } });

  test("a body of 1 MB", async () => {
    expect(await refused(await post(large()))).toBe("413 request.size");
  });

  test("a body of 1 MB without a length, as a stream", async () => {
    const bytes = new TextEncoder().encode(large());
    let at = 0;
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(bytes.slice(at, at + 16_384));
        at += 16_384;
        if (at >= bytes.length) controller.close();
      },
    });
    const request = new Request(`${origin}/api/v1/submissions`, {
      method: "POST",
      body,
      headers: {
        authorization: `Bearer ${bearer}`,
        "content-type": "application/json",
        "idempotency-key": "stream",
      },
    });
    expect(await refused(await exports.default.fetch(request))).toBe("413 request.size");
  });

  test.each(["text/plain", "application/x-www-form-urlencoded", "application/jsonp", ""])(
    "content type %j",
    async (type) => {
      expect(await refused(await post(good(), { "content-type": type }))).toBe("415 request.type");
    },
  );

  test("bytes that are no UTF-8", async () => {
    const request = new Request(`${origin}/api/v1/sessions`, {
      method: "POST",
      body: new Uint8Array([0x22, 0xff, 0xfe, 0x22]),
      headers: { "content-type": "application/json" },
    });
    expect(await refused(await exports.default.fetch(request))).toBe("400 request.json");
  });

  test.each([
    "",
    "Basic YTpi",
    "Bearer",
    "Bearer ",
    "Bearer xj1.demo.short",
    `Token ${"x".repeat(40)}`,
  ])("authorization %j", async (authorization) => {
    const reply = await call("GET", "/me", { headers: { authorization } });
    expect(await refused(reply)).toBe("401 request.token");
  });

  test.each(["/nothing", "/", "/districts/demo", "/submissions/a/b", "/me/"])(
    "unknown route %s",
    async (path) => {
      expect(await refused(await call("GET", path, { bearer }))).toBe("404 request.notFound");
    },
  );

  test.each([
    "/submissions/%",
    "/submissions/%E0%A4%A",
    "/submissions/%00",
    "/districts/%ff/codes",
  ])("odd path %s", async (path) => {
    const reply = await call("GET", path, { bearer });
    expect(reply.status).toBeGreaterThanOrEqual(400);
    expect(reply.status).toBeLessThan(500);
  });

  test.each([
    ["PUT", "/submissions", "POST, OPTIONS"],
    ["POST", "/me", "GET, HEAD, OPTIONS"],
    ["GET", "/sessions/current/refreshment", "POST, OPTIONS"],
    ["PATCH", "/districts/demo/codes", "POST, GET, HEAD, OPTIONS"],
    ["GET", "/submissions/e1/returns", "POST, OPTIONS"],
    ["POST", "/branches", "GET, PUT, HEAD, OPTIONS"],
    ["DELETE", "/rankings", "GET, HEAD, OPTIONS"],
  ])("method %s on %s names those it takes", async (method, path, allow) => {
    const reply = await call(method, path, { bearer });
    expect(reply.headers.get("allow")).toBe(allow);
    expect(await refused(reply)).toBe("405 request.method");
  });

  test("another site's preflight gets no permission", async () => {
    const headers = {
      origin: "https://elsewhere.example",
      "access-control-request-method": "POST",
    };
    const reply = await call("OPTIONS", "/submissions", { headers });
    expect(reply.status).toBe(204);
    const names = [...reply.headers.keys()].filter((name) => name.startsWith("access-control"));
    expect(names).toEqual([]);
  });
});
