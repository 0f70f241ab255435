import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import {
  asBranch,
  call,
  district,
  dongguan,
  handIn,
  listOf,
  makeDistrict,
  objectOf,
  operatorKey,
  sendBack,
  signIn,
  submission,
  taihu,
} from "./support.ts";

let reviewer: string;

beforeEach(async () => {
  await makeDistrict();
  reviewer = await signIn({ role: "reviewer" });
});
afterEach(() => reset());

const ask = (bearer: string, etag?: string) =>
  call("GET", "/branches", { bearer, headers: etag ? { "if-none-match": etag } : {} });

const changeDistrict = (changes: object) =>
  call("POST", "/districts", { bearer: operatorKey, body: { ...district(), ...changes } });

test("nobody has handed in: all branches in the order of their ids, with no receipts", async () => {
  expect(await listOf(reviewer)).toEqual([
    { id: "e1", name: "东一支部", unit: "东街道", grid: "taihu-42", state: "draft", receipts: {} },
    { id: "e2", name: "东二支部", unit: "东街道", grid: "taihu-42", state: "draft", receipts: {} },
    {
      id: "w1",
      name: "西一支部",
      unit: "西街道",
      grid: "dongguan-33",
      state: "draft",
      receipts: {},
    },
    {
      id: "w2",
      name: "西二支部",
      unit: "西街道",
      grid: "dongguan-33",
      state: "draft",
      receipts: {},
    },
  ]);
});

test("each stage shows its newest receipt, for reviewers as for coordinators", async () => {
  const [e1, w1] = [await asBranch("e1"), await asBranch("w1")];
  await handIn(e1, submission("e1", taihu));
  const self = await handIn(e1, submission("e1", taihu));
  const first = await handIn(reviewer, submission("e1", taihu, {}, "first"));
  const recheck = await handIn(reviewer, submission("e1", taihu, {}, "recheck"));
  const points = await handIn(w1, submission("w1", dongguan));
  const expected = { e1: { self, first, recheck }, e2: {}, w1: { self: points }, w2: {} };
  for (const bearer of [reviewer, await signIn({ role: "coordinator" })]) {
    const list = await listOf(bearer);
    expect(Object.fromEntries(list.map(({ id, receipts }) => [id, receipts]))).toEqual(expected);
  }
});

test("the ETag gives 304 until something is written, across evictions", async () => {
  const e1 = await asBranch("e1");
  const first = await ask(reviewer);
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toBe("private, no-cache");
  expect(first.headers.get("vary")).toBe("authorization, origin");
  await first.text();
  const same = await ask(reviewer, etag);
  expect([same.status, await same.text(), same.headers.get("etag")]).toEqual([304, "", etag]);
  await evictDurableObject(objectOf());
  expect((await ask(reviewer, etag)).status).toBe(304);

  const { number } = await handIn(e1, submission("e1", taihu));
  const handed = await ask(reviewer, etag);
  expect(handed.status).toBe(200);
  const after = handed.headers.get("etag") ?? "";
  const wrong = await sendBack(reviewer, "e1", { number: 9, comment: "x", items: {} });
  expect(wrong.status).toBe(409);
  expect((await ask(reviewer, after)).status).toBe(304);
  await sendBack(reviewer, "e1", { number, comment: "x", items: {} });
  expect((await ask(reviewer, after)).status).toBe(200);
});

test("a reviewer of some units never gets 304 for another's list", async () => {
  const east = await signIn({ role: "reviewer", units: ["east"] });
  const west = await signIn({ role: "reviewer", units: ["west"] });
  const etag = (await ask(east)).headers.get("etag") ?? "";
  expect((await ask(east, etag)).status).toBe(304);
  for (const bearer of [west, reviewer]) expect((await ask(bearer, etag)).status).toBe(200);
});

test("a new cycle, or another grid, begins without receipts", async () => {
  const e1 = await asBranch("e1");
  const self = await handIn(e1, submission("e1", taihu));
  await sendBack(reviewer, "e1", { number: self.number, comment: "x", items: {} });
  const other = district().branches.map((branch) => ({ ...branch, grid: dongguan.id }));
  await changeDistrict({ branches: other });
  expect((await listOf(reviewer))[0]).not.toHaveProperty("returned");
  expect((await listOf(reviewer))[0]?.receipts).toEqual({});
  await changeDistrict({});
  expect((await listOf(reviewer))[0]).toMatchObject({ receipts: { self }, returned: {} });
  await changeDistrict({ cycle: 2027 });
  expect((await listOf(reviewer))[0]).not.toHaveProperty("returned");
  expect((await listOf(reviewer))[0]?.receipts).toEqual({});
});

test("a district of 5,000 branches is one answer", async () => {
  const branches = Array.from({ length: 5000 }, (_, at) => {
    return { id: `b-${at}`, name: `第${at}支部委员会`, unit: "east", grid: "taihu-42" };
  });
  await changeDistrict({ branches });
  const last = await asBranch("b-4999");
  const receipt = await handIn(last, submission("b-4999", taihu));
  const list = await listOf(reviewer);
  expect(list).toHaveLength(5004);
  expect(list.find(({ id }) => id === "b-4999")?.receipts).toEqual({ self: receipt });
});
