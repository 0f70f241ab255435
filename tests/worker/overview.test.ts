import { evictDurableObject, reset } from "cloudflare:test";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { BranchStanding, Overview, OverviewRow, Ranking } from "../../shared/index.ts";
import {
  asBranch,
  call,
  district,
  dongguan,
  handIn,
  logOf,
  makeDistrict,
  objectOf,
  operatorKey,
  read,
  sendBack,
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

const putBranch = (branch: object) =>
  call("PUT", "/branches", { bearer: coordinator, body: { branches: [branch] } });

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
  const units = await overview("?within=unit");
  expect(units.rows.map(({ branch, rank }) => [branch, rank])).toEqual([
    ...[
      ["e2", 1],
      ["w1", 1],
      ["e1", 2],
      ["w2", 2],
    ],
  ]);
  expect((await overview("?within=category&unit=west")).rows.map(({ rank }) => rank)).toEqual([
    3, 4,
  ]);
});

test("filters are joined, sorts are no ranking, and pages join to the whole", async () => {
  await fill();
  expect(ids(await overview("?unit=east"))).toEqual(["e2", "e1"]);
  expect(ids(await overview("?near=yes"))).toEqual(["e1", "w1"]);
  expect(ids(await overview("?near=yes&unit=west&star=0&grid=dongguan-33"))).toEqual(["w1"]);
  expect(ids(await overview("?category=rural"))).toEqual([]);
  expect(ids(await overview("?sort=name"))).toEqual(["e1", "e2", "w1", "w2"]);
  expect(ids(await overview("?sort=unit"))).toEqual(["e2", "e1", "w1", "w2"]);
  expect(ids(await overview("?sort=next"))).toEqual(["e1", "w1", "w2", "e2"]);
  const claimed = await overview("?sort=difference");
  expect(claimed.rows.map(({ branch, rank }) => [branch, rank])).toEqual([
    ...[
      ["e1", 2],
      ["e2", 1],
      ["w1", 3],
      ["w2", 4],
    ],
  ]);
  for (const sort of ["rank", "next"]) {
    const whole = await overview(`?sort=${sort}`);
    const first = await overview(`?sort=${sort}&limit=3`);
    const second = await overview(`?sort=${sort}&limit=3&after=${first.next}`);
    expect([...first.rows, ...second.rows]).toEqual(whole.rows);
    expect([first.of, second.of, second.next, whole.next]).toEqual([4, 4, undefined, undefined]);
  }
});

test.each([
  ["limit=0", "limit"],
  ["star=10", "star"],
  ["near=no", "near"],
  ["sort=time", "sort"],
  ["within=name", "within"],
  ["category=king", "category"],
  ["unit=__proto__", "unit"],
  ["page=2", "page"],
])("the query ?%s is refused with its place", async (query, at) => {
  const { status, issues } = await read<{ status: number; issues: { data: { at: string } }[] }>(
    await ask(`?${query}`),
  );
  expect([status, issues[0]?.data.at]).toEqual([422, at]);
});

test("an unknown grid, unit or page has no rows", async () => {
  await fill();
  for (const query of ["?grid=nothing", "?unit=north", "?after=99"])
    expect((await overview(query)).rows).toEqual([]);
  expect((await overview("?after=nonsense")).rows).toHaveLength(4);
});

test("a reviewer with units sees theirs, with their ranks among all", async () => {
  await fill();
  const west = await signIn({ role: "reviewer", units: ["west"] });
  const seen = async (query = "") => {
    const { rows, of } = await overview(query, west);
    return [rows.map(({ branch, rank, percentile }) => [branch, rank, percentile.of]), of];
  };
  const theirs = [
    ["w1", 3, 4],
    ["w2", 4, 4],
  ];
  expect(await seen()).toEqual([theirs, 2]);
  expect(await seen("?unit=east")).toEqual([[], 0]);
  expect(await seen("?unit=west")).toEqual([theirs, 2]);
});

test("what is kept in memory is never stale, and can be lost", async () => {
  await fill();
  const before = await overview();
  await evictDurableObject(objectOf());
  expect(await overview()).toEqual(before);
  await handIn(await asBranch("w2"), submission("w2", dongguan));
  expect(await rowOf("w2")).toMatchObject({ star: 5, rank: 1, tied: true, near: false });
  const { number } = await handIn(await asBranch("e2"), submission("e2", taihu, { "39": 89 }));
  const items = {};
  await sendBack(reviewer, "e2", { number, comment: "请补充", items });
  expect(await rowOf("e2")).toMatchObject({ state: "returned", near: true });
  const kinds = {
    id: "e2",
    name: "东二支部（新）",
    unit: "west",
    grid: taihu.id,
    category: "rural",
  };
  await putBranch(kinds);
  expect(await rowOf("e2")).toMatchObject({ unitId: "west", category: "rural", name: kinds.name });
  expect(ids(await overview("?category=rural"))).toEqual(["e2"]);
  await putBranch({ ...kinds, active: false });
  expect(await rowOf("e2")).toBeUndefined();
});

test("a year later each row names the star and the rank of the year before, ties as they were", async () => {
  await handIn(await asBranch("e1"), submission("e1", taihu));
  await handIn(await asBranch("e2"), submission("e2", taihu));
  await handIn(await asBranch("w1"), submission("w1", dongguan, shortBy(11)));
  await call("POST", "/districts", { bearer: operatorKey, body: { ...district(), cycle: 2027 } });
  expect((await overview()).rows).toEqual([]);
  for (const branch of ["e2", "w1", "w2"])
    await handIn(await asBranch(branch), submission(branch, branch === "e2" ? taihu : dongguan));
  const { rows } = await overview();
  expect(rows.map(({ branch, before }) => [branch, before])).toEqual([
    ["e2", { star: 5, rank: 1 }],
    ["w1", { star: 0, rank: 3 }],
    ["w2", undefined],
  ]);
});

test("looking at it is entered into the log once, without marks", async () => {
  await fill();
  await overview();
  await overview("?sort=name");
  const entries = (await logOf()).filter(({ act }) => act === "overview");
  expect(entries.map(({ role, subject, detail }) => [role, subject, detail])).toEqual([
    ["coordinator", "", "{}"],
  ]);
});
