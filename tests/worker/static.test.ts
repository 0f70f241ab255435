import { env, exports } from "cloudflare:workers";
import { describe, expect, test } from "vitest";
import { createApp } from "../../worker/app.ts";
import { ownSockets } from "../../worker/request/contentPolicy.ts";
import { isLocalhost } from "../../worker/request/localhost.ts";
import assets from "../../worker/serve/assets.ts";
import { cacheControl } from "../../worker/serve/caching.ts";
import { origin, refused } from "./support.ts";

const get = (path: string, init?: RequestInit) =>
  exports.default.fetch(new Request(origin + path, { redirect: "manual", ...init }));

describe("the add-in from the same origin", () => {
  test.each(["/", "/taskpane/", "/taskpane/index.html"])("page %s", async (path) => {
    const reply = await get(path);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("cache-control")).toBe("no-cache");
    const policy = reply.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("script-src 'self' https://appsforoffice.microsoft.com");
    expect(policy).toContain("connect-src 'self' ws://localhost wss://localhost;");
    expect(policy).toContain("frame-ancestors 'self' https://*.office.com");
    expect(reply.headers.has("x-frame-options")).toBe(false);
    expect(reply.headers.get("x-content-type-options")).toBe("nosniff");
  });

  test("elsewhere only its own encrypted sockets; a Host header adds nothing to the policy", async () => {
    const policyAt = async (host: string) =>
      (await exports.default.fetch(new Request(`http://${host}/`))).headers.get(
        "content-security-policy",
      );
    expect(await policyAt("xingji.example:8443")).toContain(
      "connect-src 'self' wss://xingji.example:8443;",
    );
    expect(ownSockets("http://a;script-src 'unsafe-inline'/")).toBe("");
    expect(ownSockets("http://a;b,c/")).toBe("");
  });

  test("a hashed file may be kept for ever", async () => {
    const reply = await get("/assets/pane-Bk3x9_Qz.js");
    expect(reply.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  });

  test("Excel on the web may read the shortcuts from its own page, and nothing else", async () => {
    const origins = async (path: string) =>
      (await get(path)).headers.get("access-control-allow-origin");
    expect(await origins("/shortcuts.json")).toBe("*");
    expect(await origins("/taskpane/index.html")).toBeNull();
    expect(await origins("/assets/pane-Bk3x9_Qz.js")).toBeNull();
  });

  test("a folder without its slash is found", async () => {
    const reply = await get("/taskpane?a=1");
    expect(reply.status).toBe(302);
    expect(reply.headers.get("location")).toBe("/taskpane/?a=1");
  });

  test.each(["/none", "/none.js", "//elsewhere.example", "/a.b/c", "/%"])(
    "nothing at %s",
    async (path) => {
      expect(await refused(await get(path))).toBe("404 request.notFound");
    },
  );

  test("a page takes no other method", async () => {
    expect(await refused(await get("/", { method: "POST" }))).toBe("405 request.method");
  });

  test("Microsoft's library comes on localhost only", async () => {
    expect((await get("/office-js/office.js")).status).toBe(200);
    const elsewhere = new Request("https://xingji.example/office-js/office.js");
    expect((await exports.default.fetch(elsewhere)).status).toBe(404);
    const { DISTRICT, DIRECTORY, ASSETS } = env;
    const bare = createApp().request(
      `${origin}/office-js/office.js`,
      {},
      { DISTRICT, DIRECTORY, ASSETS },
    );
    expect((await bare).status).toBe(404);
  });
});

test.each([
  ["http://localhost:8787/x", true],
  ["https://127.0.0.1/", true],
  ["http://[::1]:80/", true],
  ["http://localhost.example/", false],
  ["http://evil.example/?localhost", false],
  ["http://]]bad[[/", false],
])("%s is addressed to this machine: %s", (url, expected) => {
  expect(isLocalhost(url)).toBe(expected);
});

describe("files on plain workerd", () => {
  const disk = {
    fetch: async (input: RequestInfo) => {
      const { pathname } = new URL(new Request(input).url);
      if (pathname === "/assets") return Response.json([{ name: "a.js", type: "file" }]);
      return ["/index.html", "/a.js", "/x.json", "/.env"].includes(pathname)
        ? new Response(pathname, { headers: { "content-type": "application/octet-stream" } })
        : new Response(null, { status: 404 });
    },
  } as Fetcher;
  const ask = (path: string, PREFIX = "") =>
    assets.fetch(new Request(`${origin}${path}`), { DISK: disk, PREFIX });

  test.each([
    ["/", "text/html; charset=utf-8"],
    ["/a.js", "text/javascript; charset=utf-8"],
    ["/x.json", "application/json; charset=utf-8"],
  ])("%s is %s", async (path, type) => {
    const reply = await ask(path);
    expect(reply.status).toBe(200);
    expect(reply.headers.get("content-type")).toBe(type);
  });

  test.each(["/assets", "/.env", "/none", "/..%2fa.js", "/a%5c.js"])(
    "%s is not served",
    async (path) => {
      expect((await ask(path)).status).toBe(404);
    },
  );

  test("a prefix is not part of the folder", async () => {
    expect(await (await ask("/office-js/a.js", "/office-js")).text()).toBe("/a.js");
  });
});

test.each([
  ["/assets/pane-Bk3x9_Qz.js", "text/javascript", "immutable"],
  ["/assets/icon-16.png", "image/png", "max-age=300"],
  ["/office.js", "text/javascript", "max-age=300"],
  ["/assets/x-Bk3x9_Qz.html", "text/html; charset=utf-8", "no-cache"],
])("%s may be kept: %s %s", (path, type, expected) => {
  expect(cacheControl(path, type)).toContain(expected);
});
