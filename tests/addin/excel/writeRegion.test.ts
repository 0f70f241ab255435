import { expect, test } from "vitest";
import { writeRegion } from "../../../addin/excel/index.ts";
import type { RegionRankings, RegionRow } from "../../../shared/index.ts";
import { RankingBook, row } from "./rankingBook.ts";

const rowOf = (at: number, district: string): RegionRow => ({
  ...row(at),
  ...{ district, percentile: { value: 1, of: 2 } },
});
const starsOf = (...counts: readonly [star: number, branches: number][]) =>
  counts.map(([star, branches]) => ({ star, branches }));

const region: RegionRankings = {
  region: { id: "city", name: "=示范市" },
  ...{ cycle: 2026, of: 3, stars: starsOf([5, 2], [0, 1]), shares: [] },
  districts: [
    ...[{ id: "north", name: "=北区", ranked: 2, stars: starsOf([5, 1], [0, 1]) }],
    ...[{ id: "south", name: "南区", ranked: 1, stars: starsOf([5, 1]) }],
  ].map((one) => ({ ...one, asked: "2026-04-20T01:02:03.000Z" })),
  missing: [{ id: "far", reason: "unreachable" }],
  // Branches of two districts may have the same id.
  rows: [rowOf(1, "north"), rowOf(1, "south")],
};

test("a region becomes three tables in three syncs, and nothing in them is a formula", async () => {
  const book = new RankingBook();
  const before = book.office.syncs().length;
  const result = await writeRegion(region, "zh-CN");
  expect(result.ok).toBe(true);
  expect(book.office.syncs().length - before).toBeLessThanOrEqual(3);
  expect(book.sheets().slice(1)).toEqual(["2026 地区排名", "2026 各区星级", "2026 未计入的区"]);
  expect(await book.table("2026 地区排名")).toMatchObject([
    { 名次: 1, 区: "=北区", 支部: "第1支部" },
    { 名次: 1, 区: "南区", 支部: "第1支部" },
  ]);
  expect(await book.table("2026 各区星级")).toMatchObject([
    { 区: "=北区", "★★★★★": 1, 未达星级: 1, 已排名: 2 },
    { 区: "南区", "★★★★★": 1, 未达星级: 0, 已排名: 1 },
  ]);
  expect(await book.table("2026 未计入的区")).toMatchObject([
    { 原因: "暂时联系不上", 区编号: "far" },
  ]);
});

test("written again, each branch finds its row, also where another district has the same id", async () => {
  new RankingBook();
  await writeRegion(region, "en");
  const turned = { ...region, rows: [...region.rows].reverse() };
  const result = await writeRegion(turned, "en");
  expect(result).toMatchObject({ ok: true, value: { isRefresh: true, kept: 2, added: 0 } });
});
