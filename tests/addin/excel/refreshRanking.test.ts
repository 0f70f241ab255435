import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeRanking } from "../../../addin/excel/index.ts";
import { RankingBook, rankingOf, row } from "./rankingBook.ts";

const sheet = "2026 综合排名";
/** row of the headings, as people count */
const top = 4;
const missing = [{ branch: "m1", name: "缺席支部", unit: "青禾社区" }];
const four = [1, 2, 3, 4].map((at) => row(at));
/** the last one is first now, and so on */
const turned = four.map((one) => ({ ...one, rank: 5 - one.rank })).reverse();

let book: RankingBook;
beforeEach(async () => {
  book = new RankingBook();
  await book.pull(rankingOf(four, { missing }));
}, 60_000);
afterEach(() => book.office.dispose());

const type = (address: string, text: string, at = sheet) =>
  book.office.engine.user.type(at, address, text);
const notes = async (name = "备注") =>
  Object.fromEntries((await book.table(sheet)).map((line) => [line["支部编号"], line[name]]));

describe("pulling again", () => {
  it("keeps the sheet and the table, in two syncs", async () => {
    const before = book.sheets();
    const { done, syncs } = await book.pull(rankingOf(turned, { missing }));
    expect(syncs).toBe(2);
    expect(book.sheets()).toEqual(before);
    expect(done).toMatchObject({ isRefresh: true, kept: 4, added: 0, gone: 0, ownColumns: 0 });
    expect((await book.table(sheet)).map((line) => line["支部"])).toEqual([
      "第4支部",
      "第3支部",
      "第2支部",
      "第1支部",
    ]);
    expect(book.office.misses).toEqual([]);
  });

  it("keeps notes beside their branch, wherever it stands now", async () => {
    await type(`S${top}`, "备注");
    await type(`S${top + 1}`, "重点看");
    await type(`S${top + 4}`, "'=1+1");
    const { done } = await book.pull(rankingOf([...turned, row(9, { rank: 5 })], { missing }));
    expect(done).toMatchObject({ ownColumns: 1, kept: 4, added: 1 });
    expect(await notes()).toEqual({ b4: "=1+1", b3: "", b2: "", b1: "重点看", b9: "" });
    const formulas = await book.cells(sheet, "formulas");
    expect(formulas[top]?.[18]).toBe("=1+1");
    expect(formulas).toEqual(await book.cells(sheet));
  });

  it("keeps formulas as formulas, each on its own row, and texts like them as texts", async () => {
    await type(`S${top}`, "折算");
    for (const at of [1, 2, 3, 4]) await type(`S${top + at}`, `=G${top + at}*${at}`);
    await book.office.settle();
    await book.pull(rankingOf(turned.map((one, at) => ({ ...one, star: at + 1 }))));
    await book.office.settle();
    const formulas = (await book.cells(sheet, "formulas")).slice(top).map((line) => line[18]);
    expect(formulas).toEqual(["=G5*4", "=G6*3", "=G7*2", "=G8*1"]);
    expect(Object.values(await notes("折算"))).toEqual([4, 6, 6, 4]);
  });

  it("finds its columns where somebody's own stand between them", async () => {
    const { user } = book.office.engine;
    await user.insertColumns(sheet, 3, 1);
    await type(`D${top}`, "联系人");
    await type(`D${top + 2}`, "甲");
    const { done } = await book.pull(rankingOf(turned, { missing }));
    expect(done).toMatchObject({ ownColumns: 1, kept: 4 });
    const table = await book.table(sheet);
    expect(table.map((line) => [line["支部编号"], line["联系人"], line["单位"]])).toEqual([
      ["b4", "", "云栖社区"],
      ["b3", "", "青禾社区"],
      ["b2", "甲", "=1+1 社区"],
      ["b1", "", "云栖社区"],
    ]);
  });

  it("leaves a column away that somebody deleted, and a heading that somebody changed", async () => {
    await book.office.engine.user.deleteColumns(sheet, 4, 1);
    await type(`C${top}`, "党支部");
    await book.pull(rankingOf(turned), "en");
    const [line] = await book.table(sheet);
    expect(Object.keys(line ?? {})).toEqual([
      "Rank",
      "Tied",
      "党支部",
      "Unit",
      "Stars",
      "Level",
      "Attained",
      "Short of highest",
      "No lower than",
      "Total",
      "Next star",
      "Items short",
      "Points short",
      "Self stars",
      "Last year",
      "Submitted (UTC)",
      "Branch id",
    ]);
    expect(line).toMatchObject({ Rank: 1, 党支部: "第4支部", Stars: "★★★★★" });
  });

  it("keeps a branch that left only where somebody wrote something beside it", async () => {
    await type(`S${top}`, "备注");
    await type(`S${top + 1}`, "已撤销");
    const { done, syncs } = await book.pull(rankingOf([row(3, { rank: 1 }), row(7, { rank: 2 })]));
    expect(syncs).toBeLessThanOrEqual(3);
    expect(done).toMatchObject({ kept: 1, added: 1, gone: 1, dropped: 2 });
    const table = await book.table(sheet);
    expect(table.map((line) => [line["名次"], line["支部"], line["星数"], line["备注"]])).toEqual([
      [1, "第3支部", 5, ""],
      [2, "第7支部", 5, ""],
      ["不再排名", "第1支部", "", "已撤销"],
    ]);
    const cells = await book.cells(sheet);
    expect(cells.length).toBe(top + 3);
    // and is ranked again where it comes back
    await book.pull(rankingOf([row(1)]));
    expect(await book.table(sheet)).toMatchObject([{ 名次: 1, 支部: "第1支部", 备注: "已撤销" }]);
  });

  it("leaves a row alone that somebody added", async () => {
    await type(`C${top + 5}`, "小计");
    await book.pull(rankingOf([row(2, { rank: 1 })]));
    expect((await book.table(sheet)).map((line) => [line["名次"], line["支部"]])).toEqual([
      [1, "第2支部"],
      ["—", "小计"],
    ]);
  });

  it("does not write over what stands below the table", async () => {
    await type(`A${top + 6}`, "审核人：");
    const more = [...four, row(5), row(6), row(7)];
    await book.pull(rankingOf(more));
    const cells = await book.cells(sheet);
    expect(cells.slice(top, top + 7).map(([rank]) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(cells.at(-1)?.[0]).toBe("审核人：");
    expect(await book.table(sheet)).toHaveLength(7);
  });

  it("puts filters and somebody's own order back", async () => {
    const { Excel, engine } = book.office;
    await Excel.run(async (context) => {
      const table = context.workbook.worksheets.getItem(sheet).tables.getItemAt(0);
      table.columns.getItem("单位").filter.applyValuesFilter(["云栖社区"]);
      table.sort.apply([{ key: 2, ascending: false }]);
      await context.sync();
    });
    await book.pull(rankingOf(turned));
    const names = (await book.table(sheet)).map((line) => line["支部"]);
    expect(names).toEqual(["第4支部", "第3支部", "第2支部", "第1支部"]);
    const id = engine.sheets.activeId();
    expect([4, 5, 6, 7].map((at) => engine.styles.rowHidden(id, at))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(book.office.misses).toEqual([]);
  });

  it("follows the missing list with its notes too", async () => {
    const list = "2026 未提交名单";
    await type(`E${top}`, "催办", list);
    await type(`E${top + 1}`, "已电话", list);
    await book.pull(rankingOf([...four, row(5)], { missing: [] }));
    expect(await book.table(list)).toEqual([
      { 序号: "已提交", 单位: "青禾社区", 支部: "缺席支部", 支部编号: "m1", 催办: "已电话" },
    ]);
  });
});

describe("what people do to the sheets", () => {
  it("a renamed sheet and a renamed table are found again", async () => {
    await book.office.engine.user.renameSheet(sheet, "上报用");
    const { done } = await book.pull(rankingOf(turned));
    expect(done).toMatchObject({ isRefresh: true, sheet: { name: "上报用" } });
    await book.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("上报用").tables.getItemAt(0).name = "MyTable";
      await context.sync();
    });
    const again = await book.pull(rankingOf(four));
    expect(again.done).toMatchObject({ isRefresh: true, sheet: { name: "上报用" }, kept: 4 });
    expect(book.sheets()).toHaveLength(4);
  });

  it("a deleted sheet, or a table that is none any more, is made anew beside what is left", async () => {
    await book.office.engine.user.deleteSheet(sheet);
    expect((await book.pull(rankingOf(four))).done).toMatchObject({
      isRefresh: false,
      sheet: { name: sheet },
    });
    await book.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).tables.getItemAt(0).convertToRange();
      await context.sync();
    });
    const { done } = await book.pull(rankingOf(turned));
    expect(done).toMatchObject({ isRefresh: false, sheet: { name: `${sheet} (2)` } });
    expect((await book.cells(sheet))[top]?.[2]).toBe("第1支部");
  });

  it("a table without its key column is left as it is", async () => {
    await book.office.engine.user.deleteColumns(sheet, 17, 1);
    const { done } = await book.pull(rankingOf(turned));
    expect(done).toMatchObject({ isRefresh: false, sheet: { name: `${sheet} (2)` } });
    expect((await book.cells(sheet))[top]?.[2]).toBe("第1支部");
    expect((await book.pull(rankingOf(four))).done.isRefresh).toBe(true);
  });

  it("a protected sheet is refused before anything is written", async () => {
    await book.office.Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect();
      await context.sync();
    });
    const before = await book.cells(sheet);
    const result = await writeRanking(rankingOf(turned), "zh-CN");
    expect(result).toMatchObject({ ok: false, issues: [{ code: "host.denied" }] });
    expect(await book.cells(sheet)).toEqual(before);
  });

  it("another year has tables of its own", async () => {
    const next = rankingOf(four, { district: { id: "demo-1", name: "示例街道", cycle: 2027 } });
    const { done } = await book.pull(next);
    expect(done).toMatchObject({ isRefresh: false, sheet: { name: "2027 综合排名" } });
    expect(await book.table(sheet)).toHaveLength(4);
  });

  it("a first pull with nobody in it is filled by the next", async () => {
    const empty = rankingOf([], { district: { id: "demo-2", name: "新区", cycle: 2026 } });
    const { done } = await book.pull(empty, "en");
    expect(done.sheet.name).toBe("2026 ranking");
    const filled = await book.pull({ ...empty, rows: four }, "en");
    expect(filled.done).toMatchObject({ isRefresh: true, added: 4 });
    expect(await book.table("2026 ranking")).toHaveLength(4);
  });
});
