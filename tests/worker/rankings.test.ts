import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Ranking, SessionInfo } from "../../shared/index.ts";
import { matches } from "../../worker/rankings/matches.ts";
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
  signIn,
  submission,
  taihu,
} from "./support.ts";

let coordinator: string;

beforeEach(async () => {
  await makeDistrict();
  coordinator = await signIn({ role: "coordinator" });
});
afterEach(() => reset());

const ask = (etag?: string) =>
  call("GET", "/rankings", {
    bearer: coordinator,
    headers: etag === undefined ? {} : { "if-none-match": etag },
  });

test("nobody has handed in: no rows, everybody missing", async () => {
  const ranking = await read<Ranking>(await ask());
  expect(ranking.rows).toEqual([]);
  expect(ranking.missing.map(({ unit }) => unit)).toEqual(["东街道", "东街道", "西街道", "西街道"]);
});

test("star first, then the attained share of each grid's own highest standard; ties are shared", async () => {
  await handIn(await asBranch("e1"), submission("e1", taihu));
  await handIn(await asBranch("e2"), submission("e2", taihu));
  await handIn(await asBranch("w1"), submission("w1", dongguan, { "1": 0 }));
  const { rows, version } = await read<Ranking>(await ask());
  expect(rows.map(({ branch, rank, tied }) => [branch, rank, tied])).toEqual([
    ["e1", 1, true],
    ["e2", 1, true],
    ["w1", 3, false],
  ]);
  expect(rows[0]?.attained).toEqual({ value: 42, of: 42 });
  expect(rows[2]?.attained.of).toBe(10_000);
  expect(version).toBeGreaterThan(1);
});

test("the ETag gives 304 until something is written, across evictions", async () => {
  const first = await ask();
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toBe("private, no-cache");
  await first.text();
  const same = await ask(etag);
  expect(same.status).toBe(304);
  expect(await same.text()).toBe("");
  expect(same.headers.get("etag")).toBe(etag);
  await evictDurableObject(objectOf());
  expect((await ask(etag)).status).toBe(304);

  const branch = await asBranch("e1");
  expect((await ask(etag)).status).toBe(304);
  await call("POST", "/submissions", { bearer: branch, body: submission("e1", dongguan) });
  expect((await ask(etag)).status).toBe(304);
  await handIn(branch, submission("e1", taihu));
  const changed = await ask(etag);
  expect(changed.status).toBe(200);
  expect((await read<Ranking>(changed)).rows).toHaveLength(1);
  await makeDistrict();
  expect((await ask(changed.headers.get("etag") ?? "")).status).toBe(200);
});

test("a 304 is only for those who may see the ranking", async () => {
  const etag = (await ask()).headers.get("etag") ?? "";
  const headers = { "if-none-match": etag };
  expect((await call("GET", "/rankings", { headers })).status).toBe(401);
  const bearer = await asBranch("e1");
  expect((await call("GET", "/rankings", { bearer, headers })).status).toBe(403);
});

test.each([
  ['"3"', true],
  ['W/"3"', true],
  ['"1", "3"', true],
  ["*", true],
  ['"33"', false],
  ["3", false],
  ["", false],
  [undefined, false],
])('If-None-Match %s against "3": %s', (header, expected) => {
  expect(matches(header, '"3"')).toBe(expected);
});

test("a new cycle begins empty: last year's stars, and last year's review, are history", async () => {
  const branch = await asBranch("e1");
  await handIn(branch, submission("e1", taihu));
  const reviewer = await signIn({ role: "reviewer" });
  await handIn(reviewer, submission("e1", taihu, {}, "first"));
  await call("POST", "/districts", { bearer: operatorKey, body: { ...district(), cycle: 2027 } });
  const next = await read<Ranking>(await ask());
  expect([next.district.cycle, next.rows, next.missing.length]).toEqual([2027, [], 4]);
  expect(await read<SessionInfo>(await call("GET", "/me", { bearer: branch }))).not.toHaveProperty(
    "receipt",
  );
  await handIn(branch, submission("e1", taihu, { "39": 89 }));
  expect((await read<Ranking>(await ask())).rows.map(({ star }) => star)).toEqual([4]);
});
