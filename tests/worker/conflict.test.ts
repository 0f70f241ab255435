import { reset } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Problem } from "../../shared/index.ts";
import {
  asBranch,
  call,
  countRows,
  district,
  handIn,
  makeDistrict,
  operatorKey,
  read,
  refused,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let branch: string;

beforeEach(async () => {
  await makeDistrict();
  branch = await asBranch("e1");
});
afterEach(() => reset());

const seen = (after: unknown, stage = "self") => ({
  ...submission("e1", taihu, {}, stage),
  after,
});
const post = (body: unknown, key?: string, bearer = branch) =>
  call("POST", "/submissions", key === undefined ? { bearer, body } : { bearer, body, key });

test("who has seen the newest replaces it; who has not is told its number", async () => {
  expect((await post(seen(0))).status).toBe(201);
  const { status, code, issues } = await read<Problem>(await post(seen(0)));
  expect([status, code, issues[0]?.data.found]).toEqual([409, "submission.conflict", "1"]);
  expect(await countRows("submissions")).toBe(1);
  expect((await post(seen(1))).status).toBe(201);
  expect(await refused(await post(seen(1)))).toBe("409 submission.conflict");
  expect(await countRows("submissions")).toBe(2);
});

test("left out, whatever is there is replaced", async () => {
  await post(seen(0));
  expect((await post(submission("e1", taihu))).status).toBe(201);
});

test("a repeated call gets its first answer, though it is stale by now", async () => {
  const first = await post(seen(0), "k1");
  const text = await first.text();
  await handIn(branch, submission("e1", taihu));
  const again = await post(seen(0), "k1");
  expect([again.status, await again.text()]).toEqual([201, text]);
  expect(await countRows("submissions")).toBe(2);
});

test("of twenty who have seen the same, one gets through", async () => {
  const sessions = await Promise.all(Array.from({ length: 20 }, () => asBranch("e1")));
  const replies = await Promise.all(sessions.map((one) => post(seen(0), undefined, one)));
  expect(replies.filter(({ status }) => status === 201)).toHaveLength(1);
  expect(replies.filter(({ status }) => status === 409)).toHaveLength(19);
  expect(await countRows("submissions")).toBe(1);
});

test("a refusal does not use up the key: with what is seen now it goes through", async () => {
  await post(seen(0));
  expect((await post(seen(0), "k2")).status).toBe(409);
  expect((await post(seen(1), "k2")).status).toBe(201);
});

test("stages, branches and cycles are apart", async () => {
  await handIn(await asBranch("e2"), submission("e2", taihu));
  const reviewer = await signIn({ role: "reviewer" });
  expect((await post(seen(0))).status).toBe(201);
  expect((await post(seen(2))).status).toBe(201);
  expect((await post(seen(0, "first"), undefined, reviewer)).status).toBe(201);
  const body = { ...district(), cycle: 2027 };
  await call("POST", "/districts", { bearer: operatorKey, body });
  // What was seen last year is not in the way, and neither is what lies behind it.
  expect((await post(seen(0))).status).toBe(201);
  expect((await post(seen(9))).status).toBe(201);
});

test.each([-1, 0.5, "0", null, 2 ** 53, true])("%j is no number of a submission", async (after) => {
  expect(await refused(await post(seen(after)))).toBe("422 request.shape");
});
