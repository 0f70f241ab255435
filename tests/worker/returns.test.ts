import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Problem, Returned, SessionReply } from "../../shared/index.ts";
import {
  asBranch,
  call,
  countRows,
  handIn,
  issueCodes,
  listOf,
  makeDistrict,
  me,
  objectOf,
  read,
  refused,
  sendBack,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let branch: string;
let reviewer: string;

beforeEach(async () => {
  await makeDistrict();
  branch = await asBranch("e1");
  reviewer = await signIn({ role: "reviewer" });
  await handIn(branch, submission("e1", taihu));
});
afterEach(() => reset());

const good = { number: 1, comment: "请补充材料", items: { "9": "没有记录", "39": "人数不符" } };
const entry = async () => (await listOf(reviewer)).find(({ id }) => id === "e1");

test("what is sent back stands with the branch until it hands in anew", async () => {
  const reply = await sendBack(reviewer, "e1", good);
  expect(reply.status).toBe(201);
  const returned = await read<Returned>(reply);
  expect(returned).toEqual({ ...good, time: expect.stringMatching(/^\d{4}-.*Z$/) });
  await evictDurableObject(objectOf());
  expect((await me(branch)).returned).toEqual(returned);
  expect((await entry())?.returned).toEqual(returned);
  const [code] = await issueCodes([{ role: "branch", branch: "e1" }]);
  const session = await call("POST", "/sessions", { body: { code } });
  expect(await read<SessionReply>(session)).toMatchObject({ returned, receipts: { self: {} } });
  expect(await me(await asBranch("e2"))).not.toHaveProperty("returned");

  // It is the branch's turn: a review has to wait until it hands in anew.
  const review = { bearer: reviewer, body: submission("e1", taihu, {}, "first") };
  expect(await refused(await call("POST", "/submissions", review))).toBe("409 submission.state");
  const anew = await handIn(branch, submission("e1", taihu));
  const after = await me(branch);
  expect(after).not.toHaveProperty("returned");
  expect(after.receipts?.self).toEqual(anew);
  expect(after.receipt).toEqual(anew);
  expect(await entry()).not.toHaveProperty("returned");
});

test("sent back twice, the later words count; the earlier ones stay on disk", async () => {
  await sendBack(reviewer, "e1", good);
  const again = { ...good, comment: "  再看一遍  ", items: {} };
  // Until it hands in anew there is nothing to send back.
  expect(await refused(await sendBack(reviewer, "e1", again))).toBe("409 submission.state");
  const { number } = await handIn(branch, submission("e1", taihu));
  await sendBack(reviewer, "e1", { ...again, number });
  expect((await me(branch)).returned).toMatchObject({ comment: "再看一遍", items: {} });
  expect(await countRows("returns")).toBe(2);
  for (const statement of ["UPDATE returns SET comment = ''", "DELETE FROM returns"]) {
    await runInDurableObject(objectOf(), (_, { storage: { sql } }) => {
      expect(() => sql.exec(statement)).toThrow("append-only");
    });
  }
});

test("the same key and body give the same answer and one row", async () => {
  const first = await sendBack(reviewer, "e1", good, "k1");
  const text = await first.text();
  await handIn(branch, submission("e1", taihu));
  const again = await sendBack(reviewer, "e1", good, "k1");
  expect([again.status, await again.text()]).toEqual([201, text]);
  expect(await refused(await sendBack(reviewer, "e1", { ...good, comment: "x" }, "k1"))).toBe(
    "409 request.conflict",
  );
  expect(await refused(await sendBack(reviewer, "e2", good, "k1"))).toBe("409 request.conflict");
  expect(await countRows("returns")).toBe(1);
});

test("only the newest self-assessment can be sent back: the answer names it", async () => {
  await handIn(branch, submission("e1", taihu));
  await handIn(reviewer, submission("e1", taihu, {}, "first"));
  for (const number of [1, 3, 4, Number.MAX_SAFE_INTEGER]) {
    const reply = await sendBack(reviewer, "e1", { ...good, number });
    const { status, code, issues } = await read<Problem>(reply);
    expect([status, code, issues[0]?.data.found]).toEqual([409, "submission.conflict", "2"]);
  }
  expect((await sendBack(reviewer, "e1", { ...good, number: 2 })).status).toBe(201);
});

test("a first assessment alone is nothing to send back", async () => {
  await handIn(reviewer, submission("e2", taihu, {}, "first"));
  expect(await refused(await sendBack(reviewer, "e2", { ...good, number: 2 }))).toBe(
    "404 request.notFound",
  );
});

test("comments name items of the grid; every other id is listed", async () => {
  const items = { "9": "x", "43": "x", constructor: "x", "": "x" };
  const { status, issues } = await read<Problem>(
    await sendBack(reviewer, "e1", { ...good, items }),
  );
  expect([status, issues.map(({ code, item }) => [code, item])]).toEqual([
    422,
    [
      ["mark.unknown", "43"],
      ["mark.unknown", "constructor"],
      ["mark.unknown", ""],
    ],
  ]);
  expect(await countRows("returns")).toBe(0);
});

describe("what a return is refused for", () => {
  test.each<[what: string, body: unknown, expected: string]>([
    ["wrong JSON", "{", "400 request.json"],
    ["a list", [], "422 request.shape"],
    ["no comment", { number: 1, items: {} }, "422 request.shape"],
    ["a blank comment", { ...good, comment: " \n " }, "422 request.shape"],
    ["a long comment", { ...good, comment: "x".repeat(2001) }, "422 request.shape"],
    ["a blank comment on an item", { ...good, items: { "9": " " } }, "422 request.shape"],
    ["a comment that is no text", { ...good, items: { "9": 1 } }, "422 request.shape"],
    ["comments as a list", { ...good, items: ["x"] }, "422 request.shape"],
    ["number 0", { ...good, number: 0 }, "422 request.shape"],
    ["half a number", { ...good, number: 1.5 }, "422 request.shape"],
    ["a number as text", { ...good, number: "1" }, "422 request.shape"],
    ["a number too large", { ...good, number: 2 ** 53 }, "422 request.shape"],
    ["an unknown field", { ...good, time: "2026-01-01" }, "422 request.shape"],
    [
      "a key of the prototype",
      `{"__proto__":{},${JSON.stringify(good).slice(1)}`,
      "422 request.shape",
    ],
  ])("%s", async (_, body, expected) => {
    expect(await refused(await sendBack(reviewer, "e1", body))).toBe(expected);
  });

  test.each(["%00", "%E6%94%AF", "e1'%20OR%201", "x".repeat(3000)])(
    "a branch that cannot be: %s",
    async (id) => {
      expect(await refused(await sendBack(reviewer, id, good))).toBe("404 request.notFound");
    },
  );

  test("markup and formulas come back as they are, in JSON", async () => {
    const comment = "<img src=x onerror=1> =1+1 \u0000\u202e";
    const items = { "9": "'; DROP TABLE returns; --" };
    const reply = await sendBack(reviewer, "e1", { number: 1, comment, items });
    expect(reply.headers.get("content-type")).toBe("application/json");
    expect((await me(branch)).returned).toMatchObject({ comment, items });
  });
});
