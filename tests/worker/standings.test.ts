import { evictDurableObject, reset, runInDurableObject } from "cloudflare:test";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { BranchStanding, Ranking, Standings, SubmissionReply } from "../../shared/index.ts";
import { placeAll } from "../../worker/store/standings.ts";
import {
  asBranch,
  call,
  district,
  dongguan,
  handIn,
  makeDistrict,
  objectOf,
  operatorKey,
  read,
  refused,
  sendBack,
  signIn,
  submission,
  taihu,
} from "./support.ts";

const branches = Array.from({ length: 12 }, (_, at) => ({
  ...{ id: `b${at}`, name: `第${at + 1}支部`, unit: at % 2 ? "east" : "west" },
  grid: at % 3 ? taihu.id : dongguan.id,
}));
let coordinator: string;
let reviewer: string;

beforeEach(async () => {
  await makeDistrict();
  const body = { ...district(), branches };
  await call("POST", "/districts", { bearer: operatorKey, body });
  coordinator = await signIn({ role: "coordinator" });
  reviewer = await signIn({ role: "reviewer" });
});
afterEach(() => reset());

const get = async <T>(path: string): Promise<T> =>
  read<T>(await call("GET", path, { bearer: coordinator }));

/** A reviewer's marks of a branch: the first few items are not met. */
const review = (at: number, unmet: number) => {
  const grid = at % 3 ? taihu : dongguan;
  const none = grid === taihu ? false : 0;
  const short = Object.fromEntries(Array.from({ length: unmet }, (_, item) => [item + 1, none]));
  return handIn(reviewer, submission(`b${at}`, grid, short, "first"));
};

/** All rows, by pages of a size. */
async function pages(limit: number): Promise<Standings["rows"][number][]> {
  const rows: Standings["rows"][number][] = [];
  let after = "";
  for (;;) {
    const page = await get<Standings>(`/standings?limit=${limit}${after}`);
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    if (page.next === undefined) return rows;
    after = `&after=${page.next}`;
  }
}

test("pages of any size, and single places, say what the whole ranking says, whatever was handed in", async () => {
  const reviews = fc.array(fc.tuple(fc.nat(11), fc.nat(3)), { maxLength: 14 });
  const runs = fc.sample(fc.tuple(reviews, fc.integer({ min: 1, max: 9 })), {
    numRuns: 6,
    seed: 7,
  });
  for (const [handed, limit] of runs) {
    for (const [at, unmet] of handed) await review(at, unmet);
    const { rows } = await get<Ranking>("/rankings");
    expect(await pages(limit)).toEqual(rows);
    for (const row of rows) {
      const standing = await get<BranchStanding>(`/standings/${row.branch}`);
      expect(standing).toEqual({ ...row, of: rows.length });
    }
  }
});

test("a review from before what was handed in after a return does not count for it", async () => {
  const branch = await asBranch("b1");
  const self = await handIn(branch, submission("b1", taihu));
  const none = {
    ...submission("b1", taihu, { "1": false }, "first"),
    reasons: { "1": "现场未见" },
  };
  const first = await handIn(reviewer, none);
  const counts = async () => (await get<SubmissionReply>("/submissions/b1")).receipt.number;
  expect(await counts()).toBe(first.number);
  await sendBack(reviewer, "b1", { number: self.number, comment: "请补充", items: {} });
  // It is the branch's turn: what was found so far still stands.
  expect(await counts()).toBe(first.number);
  const anew = await handIn(branch, submission("b1", taihu));
  expect(await counts()).toBe(anew.number);
  expect((await get<BranchStanding>("/standings/b1")).star).toBe(anew.star);
  expect((await get<Ranking>("/rankings")).rows[0]?.star).toBe(anew.star);
  const again = await handIn(reviewer, none);
  expect(await counts()).toBe(again.number);
  expect((await get<BranchStanding>("/standings/b1")).star).toBe(again.star);
});

test("what is kept up step by step is what it would be made anew", async () => {
  for (const [at, unmet] of [
    [0, 1],
    [1, 0],
    [1, 2],
    [3, 0],
    [0, 0],
  ] as const) {
    await review(at, unmet);
  }
  const kept = () =>
    runInDurableObject(objectOf(), (_, { storage: { sql } }) => [
      sql.exec("SELECT * FROM standings ORDER BY branch").toArray(),
      sql.exec("SELECT * FROM tally WHERE n > 0 ORDER BY place").toArray(),
    ]);
  const before = await kept();
  await runInDurableObject(objectOf(), (_, { storage: { sql } }) => placeAll(sql));
  expect(await kept()).toEqual(before);
  await evictDurableObject(objectOf());
  expect(await kept()).toEqual(before);
});

test("a branch without a place, and one that nobody knows, are not found", async () => {
  for (const id of ["b1", "nobody"]) {
    const reply = await call("GET", `/standings/${id}`, { bearer: coordinator });
    expect(await refused(reply)).toBe("404 request.notFound");
  }
});

test("another grid or cycle takes a branch out of the ranking, and back", async () => {
  await handIn(await asBranch("b1"), submission("b1", taihu));
  const change = (other: object) =>
    call("POST", "/districts", {
      bearer: operatorKey,
      body: { ...district(), branches, ...other },
    });
  expect(await pages(5)).toHaveLength(1);
  await change({ cycle: 2027 });
  expect(await pages(5)).toHaveLength(0);
  await change({ branches: branches.map((branch) => ({ ...branch, grid: dongguan.id })) });
  expect(await pages(5)).toHaveLength(0);
  await change({});
  expect(await pages(5)).toHaveLength(1);
});

test.each([
  ["limit=0", "limit"],
  ["limit=1001", "limit"],
  ["limit=x", "limit"],
  ["after=", "after"],
  ["page=2", "page"],
])("the query ?%s is refused with its place", async (query, at) => {
  const reply = await call("GET", `/standings?${query}`, { bearer: coordinator });
  const { status, issues } = await read<{ status: number; issues: { data: { at: string } }[] }>(
    reply,
  );
  expect([status, issues[0]?.data.at]).toEqual([422, at]);
});

test("a mark that no page gave begins at the front", async () => {
  await review(1, 0);
  expect((await get<Standings>("/standings?after=nonsense")).rows).toHaveLength(1);
});
