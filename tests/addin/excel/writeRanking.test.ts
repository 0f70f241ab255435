import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { RankingBook, rankingOf, row } from "./rankingBook.ts";

const sheet = "2026 综合排名";
const hostile = [
  '=HYPERLINK("http://example.test","x")',
  "+1+1",
  "-2",
  "@SUM(1)",
  "\t=1",
  "第一支部",
];

describe("a first pull", () => {
  const book = new RankingBook();
  const rows = hostile.map((name, at) =>
    row(at, { name, rank: at < 2 ? 1 : at + 1, tied: at < 2, star: 5 - (at % 3) }),
  );
  const missing = [{ branch: "m1", name: "=1+2", unit: "青禾社区" }];
  let pulled: Awaited<ReturnType<RankingBook["pull"]>>;
  beforeAll(async () => {
    pulled = await book.pull(rankingOf(rows, { missing }));
  }, 60_000);
  afterAll(() => book.office.dispose());

  it("takes three syncs and asks for nothing that Excel 2021 lacks", () => {
    expect(pulled.syncs).toBeLessThanOrEqual(3);
    expect(book.office.misses).toEqual([]);
  });

  it("says where it was written", () => {
    expect(pulled.done).toMatchObject({
      sheet: { name: sheet },
      others: ["2026 排名概况", "2026 未提交名单"],
      isRefresh: false,
      added: 6,
    });
    expect(book.office.engine.sheets.activeId()).toBe(pulled.done.sheet.id);
  });

  it("never turns a text into a formula", async () => {
    const [values, formulas] = [await book.cells(sheet), await book.cells(sheet, "formulas")];
    expect(values.slice(4).map((line) => line[2])).toEqual(hostile);
    expect(values[0]?.[0]).toBe("=示例街道 2026 年度星级评定综合排名");
    expect(formulas).toEqual(values);
    for (const other of pulled.done.others)
      expect(await book.cells(other, "formulas")).toEqual(await book.cells(other));
  });

  it("marks ties, and writes figures as figures and stars as stars", async () => {
    const table = await book.table(sheet);
    expect(table.slice(0, 3).map((line) => [line["名次"], line["并列"], line["星级"]])).toEqual([
      [1, "并列", "★★★★★"],
      [1, "并列", "★★★★"],
      [3, "", "★★★"],
    ]);
    expect(table[0]).toMatchObject({ 星数: 5, 达成率: 0.9, 距最高标准: 0.1, 支部编号: "b0" });
  });

  it("counts the stars of each unit beneath a chart, and lists who is missing", async () => {
    expect(await book.table("2026 排名概况")).toMatchObject([
      { 单位: "=1+1 社区", 序号: 1, "★★★": 2, 已提交: 2, 未提交: 0 },
      { 单位: "青禾社区", 序号: 2, "★★★★★": 2, 已提交: 2, 未提交: 1 },
      { 单位: "云栖社区", 序号: 3, "★★★★": 2, 已提交: 2, 未提交: 0 },
    ]);
    expect(book.office.host.book.charts).toMatchObject([
      { type: "ColumnStacked", title: "各单位星级分布", source: { rect: { rows: 4, columns: 7 } } },
    ]);
    expect(await book.table("2026 未提交名单")).toEqual([
      { 序号: 1, 单位: "青禾社区", 支部: "=1+2", 支部编号: "m1" },
    ]);
  });
});
