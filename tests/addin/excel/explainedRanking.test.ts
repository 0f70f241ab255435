import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PulledRanking } from "../../../addin/excel/index.ts";
import { RankingBook, rankingOf, row } from "./rankingBook.ts";

const sheets = {
  ranking: "2026 综合排名",
  counts: "2026 排名概况",
  near: "2026 接近下一星",
  totals: "2026 得分分布",
  days: "2026 提交进度",
};
const points = (at: number, earned: number) =>
  row(at, {
    grid: "dongguan-33",
    star: earned >= 90 ? 5 : 0,
    total: { earned, max: 100 },
    ...(earned === 89.5 ? { near: true, next: { star: 5, items: 1, points: 0.5 } } : {}),
  });
const timeline: PulledRanking["timeline"] = {
  of: 5,
  days: [
    { day: "2026-04-20", self: 2, first: 0, recheck: 0 },
    { day: "2026-04-22", self: 4, first: 1, recheck: 0 },
  ],
  asOf: "2026-05-01T00:00:00.000Z",
};
const rows = [
  {
    ...points(1, 96),
    self: { star: 5, attained: { value: 1, of: 1 } },
    before: { star: 4, rank: 3 },
  },
  points(2, 90),
  points(3, 89.5),
  points(4, 71),
];
const ranking = rankingOf(rows, { timeline });

let book: RankingBook;
beforeEach(() => {
  book = new RankingBook();
});
afterEach(() => book.office.dispose());

const charts = async (sheet: string) => {
  const { Excel } = book.office;
  return Excel.run(async (context) => {
    const all = context.workbook.worksheets
      .getItem(sheet)
      .charts.load("items/name,items/chartType");
    await context.sync();
    return all.items.map(({ name, chartType }) => [name, chartType]);
  });
};

describe("what explains a ranking, in the workbook", () => {
  it("stands beside each branch, blank where there is none", async () => {
    await book.pull(ranking);
    const [first, , third] = await book.table(sheets.ranking);
    expect(first).toMatchObject({
      不低于: 1,
      总分: 96,
      自评星级: "★★★★★",
      上年星级: "★★★★",
      下一星: "",
    });
    expect(third).toMatchObject({
      总分: 89.5,
      下一星: "★★★★★",
      差项数: 1,
      差分数: 0.5,
      上年星级: "",
    });
  });

  it("has averages and shares of each unit, near misses, totals by line, days, and three charts", async () => {
    const { done, syncs } = await book.pull(ranking);
    expect(syncs).toBeLessThanOrEqual(3);
    expect(done.others).toEqual([sheets.counts, sheets.near, sheets.totals, sheets.days]);
    const counts = await book.table(sheets.counts);
    const own = counts.find((line) => line["单位"] === "云栖社区");
    expect(own).toMatchObject({ 已提交: 2, 平均星数: 2.5, "★★★★★ 占比": 0.5, 未达星级占比: 0.5 });
    expect((await book.table(sheets.near)).map((line) => [line["支部"], line["差分数"]])).toEqual([
      ["第3支部", 0.5],
    ]);
    const totals = await book.table(sheets.totals);
    const some = totals.filter((line) => line["未达星级"] !== 0 || line["★★★★★"] !== 0);
    expect(some.map((line) => [line["分数"], line["未达星级"], line["★★★★★"]])).toEqual([
      ["70 – <75", 1, 0],
      ["85 – <90", 1, 0],
      ["90 – <95", 0, 1],
      ["95 – <100", 0, 1],
    ]);
    expect((await book.table(sheets.days)).at(-1)).toMatchObject({
      日期: "2026-04-22",
      自评: 4,
      应参评: 5,
    });
    expect(await charts(sheets.counts)).toEqual([["XJ_STARS", "ColumnStacked"]]);
    expect(await charts(sheets.totals)).toEqual([["XJ_TOTALS", "ColumnStacked"]]);
    expect(await charts(sheets.days)).toEqual([["XJ_DAYS", "Line"]]);
    expect(book.office.misses).toEqual([]);
  });

  it("is pulled again into the same tables and charts", async () => {
    await book.pull(ranking);
    const before = book.sheets();
    const { syncs } = await book.pull(rankingOf(rows.slice(0, 2), { timeline }));
    expect(syncs).toBeLessThanOrEqual(3);
    expect(book.sheets()).toEqual(before);
    expect(await charts(sheets.totals)).toHaveLength(1);
    expect((await book.table(sheets.near)).map((line) => line["支部"])).toEqual([""]);
  });
});

describe("a table that a version before made", () => {
  const added = ["PERCENTILE", "TOTAL", "NEXT", "ITEMS", "POINTS", "SELF", "BEFORE"];

  /** As it was: without the columns added since, nor their names. */
  async function makeOld(): Promise<void> {
    await book.pull(ranking);
    await book.office.engine.user.deleteColumns(sheets.ranking, 9, added.length);
    const { Excel } = book.office;
    await Excel.run(async (context) => {
      const { names } = context.workbook.worksheets.getItem(sheets.ranking);
      for (const end of added) names.getItem(`XJ_RANKING_demo_1_2026_${end}`).delete();
      await context.sync();
    });
  }

  it("gets them at its end, behind people's own, and keeps these", async () => {
    await makeOld();
    await book.office.engine.user.type(sheets.ranking, "L4", "备注");
    await book.office.engine.user.type(sheets.ranking, "L5", "重点看");
    const { done } = await book.pull(ranking);
    expect(done).toMatchObject({ isRefresh: true, ownColumns: 1, noRoom: [] });
    const [first] = await book.table(sheets.ranking);
    expect(first).toMatchObject({ 支部: "第1支部", 备注: "重点看", 总分: 96, 上年星级: "★★★★" });
    const again = await book.pull(ranking);
    expect(again.done).toMatchObject({ ownColumns: 1, noRoom: [] });
    expect(Object.keys((await book.table(sheets.ranking))[0] ?? {})).toHaveLength(19);
    expect(book.office.misses).toEqual([]);
  });

  it("goes on without them where something stands beside it, and says so", async () => {
    await makeOld();
    await book.office.engine.user.type(sheets.ranking, "O9", "会议记录");
    const { done } = await book.pull(ranking);
    expect(done).toMatchObject({ isRefresh: true, noRoom: [sheets.ranking] });
    expect(Object.keys((await book.table(sheets.ranking))[0] ?? {})).toHaveLength(11);
    expect((await book.cells(sheets.ranking)).flat()).toContain("会议记录");
  });
});
