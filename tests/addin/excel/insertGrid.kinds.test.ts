import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertGrid } from "../../../addin/excel/index.ts";
import {
  cellName,
  columnOf,
  type Grid,
  toFormulas,
  toLayout,
  visibleColumns,
} from "../../../shared/index.ts";
import { sampleGrids } from "../../shared/sampleGrids.ts";
import { asPage } from "../support/gridSheet.ts";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

let office: OfficeInNode;
beforeAll(() => {
  office = startOffice();
  asPage(office);
});
afterAll(() => office.dispose());

/** Inserts a grid and gives the texts of its sheet, line by line. */
async function drawn(grid: Grid): Promise<string[][]> {
  const inserted = await insertGrid(grid, "zh-CN");
  if (!inserted.ok) throw new Error(JSON.stringify(inserted.issues));
  await office.settle();
  return office.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("text");
    await context.sync();
    return used.text;
  });
}

/** What the sheet says in a column, by item or section. */
function said(grid: Grid, texts: string[][], key: "state" | "reading"): Record<string, string> {
  const layout = toLayout(grid, "zh-CN");
  return Object.fromEntries(
    layout.body.map((line) => [
      line.kind === "item" ? line.item : `§${line.section}`,
      texts[line.row]?.[columnOf(layout, key)] ?? "",
    ]),
  );
}

/** The summary row once the entries, from the first item on, hold these. */
async function summaryOf(grid: Grid, entries: Readonly<Record<string, string>>): Promise<string[]> {
  await drawn(grid);
  const layout = toLayout(grid, "zh-CN");
  const sheet = office.engine.sheets.list().at(-1)?.name ?? "";
  for (const line of layout.body) {
    if (line.kind !== "item") continue;
    const address = cellName(line.row, columnOf(layout, "entry"));
    await office.engine.user.type(sheet, address, entries[line.item] ?? "");
  }
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { summary } = layout.rows;
    const row = sheet.getRangeByIndexes(summary, 0, 1, visibleColumns(layout)).load("text");
    await context.sync();
    return (row.text[0] ?? []).filter((text) => text !== "");
  });
}

const sample = (id: string) =>
  sampleGrids.find((one) => one.id === `sample-${id}`) ?? (sampleGrids[0] as Grid);

describe("a new sheet", () => {
  it.each(sampleGrids.map((grid) => [grid.id, grid] as const))(
    "of %s is drawn whole, without an error value",
    async (_, grid) => {
      const before = office.syncs().length;
      const texts = await drawn(grid);
      expect(office.syncs().length - before).toBe(3);
      expect(office.misses).toEqual([]);
      expect(texts.flat().filter((text) => text.startsWith("#"))).toEqual([]);
      expect(texts[2]?.[0]).toBe("填写中");
      const { formats } = toFormulas(grid, toLayout(grid, "zh-CN"));
      const drawnFormats = await office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const count = sheet.getRange().conditionalFormats.getCount();
        await context.sync();
        return count.value;
      });
      expect(drawnFormats).toBe(formats.length);
    },
    60_000,
  );

  it("says of named stars which are held, and asks nothing where nothing is to be entered", async () => {
    const grid = sample("pending-star");
    const texts = await drawn(grid);
    expect(said(grid, texts, "state")).toEqual({
      "§a": "… 待定",
      a1: "… 未填",
      length: "… 未填",
      "§b": "… 待定",
      b1: "… 待补充",
      b2: "… 未填",
      "§c": "… 待定",
      c1: "… 待定",
      c2: "… 未填",
    });
    const readings = said(grid, texts, "reading");
    // Only "open" is shown as a cell to fill in.
    expect([readings["a1"], readings["b1"], readings["c1"]]).toEqual(["open", "none", "none"]);
  });

  it("shows bonus and deductions beside the total, each section within its cap", async () => {
    const grid = sample("every-point");
    const texts = await drawn(grid);
    expect(texts[2]?.slice(0, 3)).toEqual(["填写中", "", "10.5 / 58.5 分 · 加分 0 · 扣分 0"]);
    expect(said(grid, texts, "state")).toMatchObject({
      "§own": "0 / 48",
      "§capped bonus": "+0 / 5.5",
      "§bonus": "+0 / 4",
      "§capped deductions": "−0 / 12",
    });
  });

  it("says when a star is reached only through the bonus", async () => {
    const grid = sample("only-through-bonus");
    expect(await summaryOf(grid, { "1": "6", "2": "4", b1: "2", d1: "0" })).toEqual([
      "★★★★★ 五星（靠加分达到）",
      "12.5 / 10 分 · 加分 2.5 · 扣分 0",
      "已填 4 / 4 · 最高可达 ★★★★★ 五星",
    ]);
  });

  it("calls levels by the standard's own names", async () => {
    const grid = sample("bonus-aside");
    expect(await summaryOf(grid, { "1": "8", "2": "2", b1: "5", d1: "4" })).toEqual([
      "★★★ good “branch”",
      "18 / 22 分 · 加分（不计入评星） 5 · 扣分 3",
      "已填 4 / 4 · 最高可达 ★★★ 三星",
    ]);
  });

  it("names no maximum as long as a criterion is to be completed", async () => {
    expect(await summaryOf(sample("pending-points"), { "1": "20" })).toEqual([
      "填写中",
      "80 分 · 加分 0",
      "已填 1 / 3 · 待补充",
    ]);
  });

  it("counts named stars", async () => {
    const grid = sample("held-before");
    expect(await summaryOf(grid, { "1": "是", "2": "1/2", "4": "1" })).toEqual([
      "★ 1颗星",
      "达标 3 / 4",
      "已填 3 / 3 · 最高可达 ★ 1颗星",
    ]);
  });
});
