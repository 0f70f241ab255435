import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { insertGrid, readSheet, restorePrevious, writeMarks } from "../../../addin/excel/index.ts";
import { type GridSheet, openGridSheet } from "../support/gridSheet.ts";

let office: GridSheet;
beforeEach(async () => {
  office = await openGridSheet("taihu-42");
});
afterEach(() => office.dispose());

const at = (second: number) => `2026-11-22T08:00:0${second}.000Z`;
const sheetId = async () => (await office.read()).sheet.id;
const write = async (marks: Parameters<typeof writeMarks>[2]["marks"], second = 1) =>
  writeMarks(
    await sheetId(),
    { grid: office.grid, locale: "zh-CN", time: at(second) },
    { marks, reasons: { "17": "本支部没有流动党员" } },
  );
const restore = async (second = 2) => restorePrevious(await sheetId(), at(second));

describe("marks from elsewhere", () => {
  const marks = {
    "1": true,
    "2": false,
    "9": 3,
    "15": { value: 79, of: 99 },
    "16": 0.5,
    "17": "na",
  };

  it("stand in the sheet as a person would have typed them, and are read back the same", async () => {
    const before = office.syncs().length;
    expect(await write(marks as never)).toEqual({ ok: true, value: undefined });
    // the reading that asked for the sheet's id takes two, and each batch of two tidies up
    expect(office.syncs().length - before - 2).toBe(2);
    const reading = await office.read();
    expect(reading.marks).toMatchObject(marks);
    expect(reading.marks["3"]).toBeNull();
    expect(reading.reasons).toEqual({ "17": "本支部没有流动党员" });
    expect(reading.issues).toEqual([]);
    expect(office.misses).toEqual([]);
  });

  it("replace what was there, and what was there comes back, even what was wrong", async () => {
    for (const [item, text] of Object.entries({ "1": "是", "2": "台帐", "9": "2", "15": "80%" }))
      await office.type(item, text);
    const before = await office.read();
    await write(marks as never);
    expect((await office.read()).marks["9"]).toBe(3);
    expect(await restore()).toEqual({ ok: true, value: undefined });
    const after = await office.read();
    expect(after.marks).toEqual(before.marks);
    expect(after.issues).toEqual(before.issues);
  });

  it("restored twice is as it was: what restoring overwrites is kept too", async () => {
    await office.type("9", "2");
    await write(marks as never);
    await restore(2);
    await restore(3);
    expect((await office.read()).marks["9"]).toBe(3);
    await restore(4);
    expect((await office.read()).marks["9"]).toBe(2);
  });

  it("what began like a formula is still text", async () => {
    await office.type("2", "'=1+1");
    await write(marks as never);
    await restore();
    const { marks: read, issues } = await office.read();
    expect(issues.map(({ issue }) => issue.code)).toEqual(["mark.type"]);
    expect(read["2"]).not.toBe(2);
  });

  it("a remark that begins like a formula is text, even where the cell's format was pasted over", async () => {
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.protection.unprotect();
      const remarks = sheet.names.getItem("XJ_REMARK").getRange().load("rowCount");
      await context.sync();
      remarks.numberFormat = Array.from({ length: remarks.rowCount }, () => ["General"]);
      await context.sync();
    });
    const about = { grid: office.grid, locale: "zh-CN", time: at(1) } as const;
    const reasons = { "9": '=HYPERLINK("x")', "10": "@SUM(1)" };
    await writeMarks(await sheetId(), about, { marks: { "9": 1 }, reasons });
    expect((await office.read()).reasons).toEqual(reasons);
    const formulas = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const remarks = sheet.names.getItem("XJ_REMARK").getRange().load("formulas,values");
      await context.sync();
      return remarks.formulas.flat().filter((one, n) => one !== remarks.values.flat()[n]);
    });
    expect(formulas).toEqual([]);
  });

  it("go to their rows, wherever these stand now", async () => {
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect();
      await context.sync();
    });
    await office.engine.user.insertRows(office.sheet, 8, 2);
    await write(marks as never);
    expect((await office.read()).marks).toMatchObject(marks);
  });
});

describe("snapshots", () => {
  it("are kept out of sight, and belong to one sheet each", async () => {
    await office.type("9", "2");
    await write({ "9": 4 });
    const other = await insertGrid(office.grid, "zh-CN", { branch: "另一支部", branchId: "b2" });
    expect(other.ok).toBe(true);
    expect(await restore()).toMatchObject({ ok: false, issues: [{ code: "sheet.noSnapshot" }] });
    const visibility = await office.Excel.run(async (context) => {
      const store = context.workbook.worksheets.getItem("_xingji").load("visibility");
      await context.sync();
      return store.visibility;
    });
    expect(visibility).toBe("VeryHidden");
  });

  it("a second sheet of the same grid gets nothing from the first, though nobody's name is on either", async () => {
    await office.type("9", "2");
    await write({ "9": 4 });
    await insertGrid(office.grid, "zh-CN");
    await insertGrid(office.grid, "zh-CN");
    expect(await restore()).toMatchObject({ ok: false, issues: [{ code: "sheet.noSnapshot" }] });
  });

  it("the oldest go first, and the newest is what comes back", async () => {
    for (let n = 1; n <= 23; n += 1) {
      await office.type("9", String(n));
      await write({ "9": 100 + n }, 1);
    }
    const rows = await office.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem("_xingji").getUsedRange().load("rowCount");
      await context.sync();
      return used.rowCount;
    });
    expect(rows).toBe(20);
    await restore();
    expect((await office.read()).marks["9"]).toBe(23);
  }, 60_000);

  it("a sheet that was never overwritten says so, and so does one that is no grid's", async () => {
    expect(await restore()).toMatchObject({ ok: false, issues: [{ code: "sheet.noSnapshot" }] });
    expect(await restorePrevious("{gone}", at(1))).toMatchObject({
      ok: false,
      issues: [{ code: "sheet.none" }],
    });
    expect((await readSheet()).ok).toBe(true);
  });
});
