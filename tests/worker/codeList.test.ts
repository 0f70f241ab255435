import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CodeList, CodeRequest, CodesReply } from "../../shared/index.ts";
import {
  call,
  district,
  issueCodes,
  makeDistrict,
  objectOf,
  operatorKey,
  read,
  refused,
  signIn,
} from "./support.ts";

beforeEach(async () => {
  await makeDistrict();
});
afterEach(() => reset());

const path = "/districts/demo/codes";
const list = async (bearer: string, query = "") =>
  read<CodeList>(await call("GET", `${path}${query}`, { bearer }));
const states = async (bearer: string) =>
  (await list(bearer)).codes.map(({ number, state }) => `${number} ${state}`);
const redeem = (code: string) => call("POST", "/sessions", { body: { code } });

test("the list says what became of each code, page by page, and shows none", async () => {
  const coordinator = await signIn({ role: "coordinator" });
  const [unused = "", used = "", revoked = "", late = ""] = await issueCodes([
    { role: "branch", branch: "e1" },
    { role: "reviewer", units: ["east"], stages: ["first"] },
    { role: "observer" },
    { role: "reviewer" },
  ]);
  expect((await redeem(used)).status).toBe(201);
  expect((await call("DELETE", `${path}/4`, { bearer: coordinator })).status).toBe(204);
  await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
    sql.exec("UPDATE codes SET expires = 1 WHERE number = 5");
  });
  const before = await states(coordinator);
  expect(before).toEqual(["1 used", "2 unused", "3 used", "4 revoked", "5 expired"]);
  await evictDurableObject(objectOf());
  expect(await states(operatorKey)).toEqual(before);
  for (const dead of [revoked, late, used]) {
    expect(await refused(await redeem(dead))).toBe("401 request.code");
  }

  const first = await list(coordinator, "?limit=3");
  expect(first.codes.map(({ number }) => number)).toEqual([1, 2, 3]);
  const rest = await list(coordinator, `?limit=3&after=${first.next}`);
  expect(rest.codes.map(({ number }) => number)).toEqual([4, 5]);
  expect(rest.next).toBeUndefined();
  expect(first.codes[1]).toMatchObject({ role: "branch", branch: "e1", person: "2" });
  expect(first.codes[2]).toMatchObject({ units: ["east"], stages: ["first"] });
  const text = JSON.stringify([first, rest]);
  for (const code of [unused, used, revoked, late]) expect(text).not.toContain(code.slice(5));
  expect(text).not.toMatch(/[0-9a-f]{64}/);
});

test("signing out ends the session that a refreshment left running as well", async () => {
  const old = await signIn({ role: "reviewer" });
  const refreshment = await call("POST", "/sessions/current/refreshment", { bearer: old });
  const { token } = await read<{ token: string }>(refreshment);
  expect((await call("GET", "/me", { bearer: old })).status).toBe(200);
  expect((await call("DELETE", "/sessions/current", { bearer: token })).status).toBe(204);
  for (const bearer of [old, token]) {
    expect(await refused(await call("GET", "/me", { bearer }))).toBe("401 request.token");
  }
});

test("a code that is revoked ends what it opened, also after a refreshment and a sleep", async () => {
  const coordinator = await signIn({ role: "coordinator" });
  const old = await signIn({ role: "reviewer" });
  const other = await signIn({ role: "reviewer", person: "2" });
  const refreshment = await call("POST", "/sessions/current/refreshment", { bearer: old });
  const { token } = await read<{ token: string }>(refreshment);
  await evictDurableObject(objectOf());
  for (let n = 0; n < 2; n += 1) {
    expect((await call("DELETE", `${path}/2`, { bearer: coordinator })).status).toBe(204);
  }
  for (const bearer of [old, token]) {
    expect(await refused(await call("GET", "/me", { bearer }))).toBe("401 request.token");
  }
  expect((await call("GET", "/me", { bearer: other })).status).toBe(200);
  expect(await states(coordinator)).toEqual(["1 used", "2 revoked", "3 used"]);
});

test("an unknown code is not there, odd pages begin at the front", async () => {
  const bearer = await signIn({ role: "coordinator" });
  const remove = async (number: string) =>
    refused(await call("DELETE", `${path}/${number}`, { bearer }));
  for (const number of ["99", "0", "x", "1e3", "%00", "9".repeat(30)]) {
    expect(await remove(number)).toBe("404 request.notFound");
  }
  expect((await list(bearer, "?after=%27--")).codes).toHaveLength(1);
  expect((await call("GET", `${path}?limit=0`, { bearer })).status).toBe(422);
});

test("somebody who is there already gets another code for the same person", async () => {
  const reviewer: CodeRequest = { role: "reviewer", units: ["west"], stages: ["recheck"] };
  await signIn(reviewer);
  const again = await signIn({ role: "reviewer", person: "1" });
  const info = await read(await call("GET", "/me", { bearer: again }));
  expect(info).toMatchObject({ person: "1", units: ["west"], stages: ["recheck"] });
});

test.each([
  [{ role: "reviewer", person: "99" }, "codes.0.person"],
  [{ role: "coordinator", person: "1" }, "codes.0.person"],
  [{ role: "reviewer", person: "1", units: ["east"] }, "codes.0.person"],
  [{ role: "reviewer", person: "x" }, "codes.0.person"],
  [{ role: "reviewer", units: ["north"] }, "codes.0.units.0"],
  [{ role: "reviewer", stages: ["decide"] }, "codes.0.stages.0"],
  [{ role: "branch", branch: "e1", person: "1" }, "codes.0.person"],
])("no code for %j", async (request, at) => {
  await signIn({ role: "reviewer" });
  const body = { codes: [request] };
  const reply = await call("POST", path, { bearer: operatorKey, body });
  expect(reply.status).toBe(422);
  const { issues } = await read<{ issues: { data: { at: string } }[] }>(reply);
  expect(issues[0]?.data.at).toBe(at);
});

const hostile = `<img src=x onerror=alert(1)>"'&`;
const asked = (accept: string, id = "demo") =>
  call("POST", `/districts/${id}/codes`, {
    bearer: operatorKey,
    headers: { accept },
    body: {
      codes: [
        { role: "branch", branch: "e1" },
        { role: "reviewer", stages: ["first"] },
      ],
    },
  });

test("codes as a page to print: a strip for each, escaped, and nothing that runs", async () => {
  const [one, ...others] = district().branches;
  if (!one) throw new Error("no branch");
  const branches = [{ ...one, name: hostile }, ...others];
  const body = { ...district(), name: `</title><script>1</script>`, branches };
  await call("POST", "/districts", { bearer: operatorKey, body });
  const reply = await asked("text/html,application/xhtml+xml,*/*;q=0.8");
  expect(reply.status).toBe(201);
  expect(reply.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(reply.headers.get("vary")).toContain("accept");
  const page = await reply.text();
  expect(page).not.toMatch(/<script|<img|<\/title><\/title/);
  expect(page).toContain("&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;");
  expect(page.match(/<section>/g)).toHaveLength(2);
  expect(page.match(/demo\.([0-9A-Z]{4}-){6}[0-9A-Z]{3}/g)).toHaveLength(2);
  expect(page).toContain("break-after: page");
  const style = /<style>([\s\S]*)<\/style>/.exec(page)?.[1] ?? "";
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(style));
  const hash = btoa(String.fromCharCode(...new Uint8Array(digest)));
  expect(reply.headers.get("content-security-policy")).toBe(
    `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  );
});

test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1"])(
  "codes as a table for Excel: a name %j is no formula",
  async (name) => {
    await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
      sql.exec("UPDATE branches SET name = ? WHERE id = 'e1'", `${name}"`);
    });
    const reply = await asked("text/csv");
    expect(reply.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const bytes = new Uint8Array(await reply.arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trim().split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain(`,"'${name}"""`);
  },
);

test.each([
  ["", "json"],
  ["*/*", "json"],
  ["application/json, text/html;q=0.9", "json"],
  ["text/html;q=0.1, text/csv;q=0.5", "csv"],
  ["image/png", "json"],
  ["text/html;q=x", "json"],
])("Accept %j gives %s", async (accept, kind) => {
  expect((await asked(accept)).headers.get("content-type")).toContain(kind);
});

test("a repeated call prints the same codes; with another secret its key is taken", async () => {
  const body = { codes: [{ role: "reviewer" }] };
  const first = await signIn({ role: "coordinator" });
  const second = await signIn({ role: "coordinator", person: "1" });
  const ask = (bearer: string) => call("POST", path, { bearer, body, key: "k" });
  const made = await read<CodesReply>(await ask(first));
  expect(await read(await ask(first))).toEqual(made);
  expect(await refused(await ask(second))).toBe("409 request.conflict");
  expect(made).toMatchObject({ district: { id: "demo", name: "示范区" } });
});
