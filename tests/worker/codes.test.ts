import { listDurableObjectIds, reset, runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { CodesReply } from "../../shared/index.ts";
import { makeCode, readCode } from "../../worker/auth/code.ts";
import { call, issueCodes, makeDistrict, objectOf, operatorKey, read, refused } from "./support.ts";

beforeEach(async () => {
  await makeDistrict();
});
afterEach(() => reset());

const redeem = (code: string) => call("POST", "/sessions", { body: { code } });

test("a code works once", async () => {
  const [code = ""] = await issueCodes([{ role: "branch", branch: "e1" }]);
  expect((await redeem(code)).status).toBe(201);
  expect(await refused(await redeem(code))).toBe("401 request.code");
});

test("of twenty who redeem a code at once, one gets in", async () => {
  const [code = ""] = await issueCodes([{ role: "reviewer" }]);
  const replies = await Promise.all(Array.from({ length: 20 }, () => redeem(code)));
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(replies.filter(({ status }) => status === 401)).toHaveLength(19);
});

test("typed with blanks, in lower case, full width or with look-alikes a code is the same", async () => {
  const [code = ""] = await issueCodes([{ role: "coordinator" }]);
  const body = code.slice(code.indexOf(".") + 1);
  const typed = ` DEMO．${body.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l")} `;
  expect((await redeem(typed)).status).toBe(201);
});

test("unknown, mistyped, expired, used, revoked, misdirected codes cannot be told apart", async () => {
  const [code = ""] = await issueCodes([{ role: "reviewer" }]);
  await runInDurableObject(objectOf(), (_, state) => {
    state.storage.sql.exec("UPDATE codes SET expires = 1");
  });
  const [used = "", revoked = ""] = await issueCodes([{ role: "reviewer" }, { role: "reviewer" }]);
  await redeem(used);
  await call("DELETE", "/districts/demo/codes/3", { bearer: operatorKey });
  const wrong = [
    code,
    used,
    revoked,
    makeCode({ kind: "district", id: "demo" }),
    makeCode({ kind: "district", id: "never-made" }),
    `${code.slice(0, -1)}*`,
    code.replace("demo.", ""),
    "x",
    "demo.",
    "\u0000",
    "星级",
    code.replace("demo", "other"),
  ];
  const answers = await Promise.all(
    wrong.map(async (typed) => {
      const reply = await redeem(typed);
      const { requestId: _, ...rest } = await read<Record<string, unknown>>(reply);
      return JSON.stringify([reply.status, rest]);
    }),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('401,{"type":"urn:xingji:problem:request.code"');
});

test("districts that were never made leave no object behind", async () => {
  const before = await listDurableObjectIds(env.DISTRICT);
  await redeem(makeCode({ kind: "district", id: "ghost" }));
  await call("GET", "/me", { bearer: `xj1.ghost.${"A".repeat(43)}` });
  await call("POST", "/districts/ghost/codes", {
    bearer: operatorKey,
    body: { codes: [{ role: "reviewer" }] },
  });
  expect(await listDurableObjectIds(env.DISTRICT)).toHaveLength(before.length);
});

test("neither codes nor tokens lie in storage, not even in the answers kept for a repeat", async () => {
  const body = { codes: [{ role: "coordinator" }] };
  const ask = () => call("POST", "/districts/demo/codes", { bearer: operatorKey, key: "k", body });
  const first = await read<CodesReply>(await ask());
  expect(await read<CodesReply>(await ask())).toEqual(first);
  const code = first.codes[0]?.code ?? "";
  const { token } = await read<{ token: string }>(await redeem(code));
  const stored = await runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
    ["codes", "tokens", "answers"].map((table) => sql.exec(`SELECT * FROM ${table}`).toArray()),
  );
  const text = JSON.stringify(stored);
  expect(text).not.toContain(code);
  expect(text).not.toContain(readCode(code)?.code ?? "");
  expect(text).not.toContain(token);
  expect(text).not.toContain(operatorKey);
});

test("a code for a branch that is not there refuses the whole call", async () => {
  const body = { codes: [{ role: "reviewer" }, { role: "branch", branch: "nowhere" }] };
  const reply = await call("POST", "/districts/demo/codes", { bearer: operatorKey, body });
  expect(await refused(reply)).toBe("422 request.shape");
  const left = await runInDurableObject(objectOf(), (_, { storage: { sql } }) =>
    sql.exec("SELECT * FROM codes").toArray(),
  );
  expect(left).toEqual([]);
});

test("an expired token is refused, and codes are 130 random bits with a check character", async () => {
  const [code = ""] = await issueCodes([{ role: "reviewer" }]);
  const { token } = await read<{ token: string }>(await redeem(code));
  await runInDurableObject(objectOf(), (_, state) => {
    state.storage.sql.exec("UPDATE tokens SET expires = 1");
  });
  expect(await refused(await call("GET", "/me", { bearer: token }))).toBe("401 request.token");

  const many = Array.from({ length: 500 }, () => makeCode({ kind: "district", id: "demo" }));
  expect(new Set(many).size).toBe(500);
  for (const made of many) {
    expect(readCode(made)?.office).toEqual({ kind: "district", id: "demo" });
    const at = made.length - 1 - Math.floor(Math.random() * 3);
    const other = made[at] === "7" ? "8" : "7";
    expect(readCode(made.slice(0, at) + other + made.slice(at + 1))).toBeUndefined();
  }
});
