import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { BranchStanding, Overview, OverviewRow, Ranking } from "../../shared/index.ts";
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
let reviewer: string;

beforeEach(async () => {
  await makeDistrict();
  coordinator = await signIn({ role: "coordinator" });
  reviewer = await signIn({ role: "reviewer" });
});
afterEach(() => reset());

const ask = (query = "", bearer = coordinator) => call("GET", `/overview${query}`, { bearer });
const overview = async (query = "", bearer = coordinator) =>
  read<Overview>(await ask(query, bearer));
const ids = ({ rows }: Overview) => rows.map(({ branch }) => branch);
const rowOf = async (branch: string): Promise<OverviewRow | undefined> =>
  (await overview()).rows.find((row) => row.branch === branch);

/** e1 reviewed and one star lower than it said itself, e2 all, w1 half a point short, w2 far from it. */
async function fill() {
  await handIn(await asBranch("e1"), submission("e1", taihu));
  await handIn(reviewer, {
    ...submission("e1", taihu, { "39": 89 }, "first"),
    reasons: { "39": "现场核对" },
  });
  await handIn(await asBranch("e2"), submission("e2", taihu));
  await handIn(await asBranch("w1"), submission("w1", dongguan, shortBy(10.5)));
  await handIn(await asBranch("w2"), submission("w2", dongguan, shortBy(14)));
}

/** Marks of the grid of points that miss so many of all. */
function shortBy(points: number) {
  let left = points;
  const items = dongguan.sections.flatMap((section) => section.items);
  return Object.fromEntries(
    items.flatMap((item) => {
      if (item.kind !== "points" || left === 0) return [];
      const off = Math.min(left, item.max);
      left -= off;
      return [[item.id, item.max - off]];
    }),
  );
}

test("nobody has handed in: no rows", async () => {
  const { rows, of, district } = await overview();
  expect([rows, of, district.id]).toEqual([[], 0, "demo"]);
});

test("a row explains itself: place, points, what is short, what was claimed", async () => {
  await fill();
  const { rows } = await overview();
  const { time, ...w1 } = rows.find(({ branch }) => branch === "w1") ?? ({} as OverviewRow);
  expect(w1).toEqual({
    ...{ branch: "w1", name: "西一支部", unit: "西街道", unitId: "west", grid: "dongguan-33" },
    ...{ star: 0, attained: { value: 8950, of: 10_000 }, total: { earned: 89.5, max: 100 } },
    ...{ rank: 3, tied: false, percentile: { value: 2, of: 4 } },
    ...{ stage: "self", state: "submitted", next: { star: 5, items: 1, points: 0.5 }, near: true },
  });
  expect(new Date(time).toISOString()).toBe(time);
  expect(await rowOf("w2")).toMatchObject({ star: 0, next: { points: 4 }, near: false });
  expect(await rowOf("e1")).toMatchObject({
    ...{ star: 4, rank: 2, stage: "first", state: "reviewed" },
    self: { star: 5, attained: { value: 42, of: 42 } },
    ...{ next: { star: 5, items: 1 }, near: true },
  });
  const top = await rowOf("e2");
  expect(top).toMatchObject({ star: 5, rank: 1, near: false });
  for (const key of ["next", "self", "before", "total", "category"])
    expect(top).not.toHaveProperty(key);
});

test("its ranks are those of the ranking and of each place; with a grid, those within it", async () => {
  await fill();
  const { rows, version } = await overview();
  const ranking = await read<Ranking>(await call("GET", "/rankings", { bearer: coordinator }));
  expect(version).toBe(ranking.version);
  expect(rows.map(({ branch, rank, tied, time }) => [branch, rank, tied, time])).toEqual(
    ranking.rows.map(({ branch, rank, tied, time }) => [branch, rank, tied, time]),
  );
  for (const { branch, rank, percentile } of rows) {
    const place = await read<BranchStanding>(
      await call("GET", `/standings/${branch}`, { bearer: coordinator }),
    );
    expect([rank, percentile.of]).toEqual([place.rank, place.of]);
  }
  const within = await overview("?grid=dongguan-33");
  expect(within.rows.map(({ branch, rank, percentile }) => [branch, rank, percentile])).toEqual([
    ["w1", 1, { value: 2, of: 2 }],
    ["w2", 2, { value: 1, of: 2 }],
  ]);
  expect((await overview("?unit=west")).rows.map(({ rank }) => rank)).toEqual([3, 4]);
});
