import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readSheet, selectCell, selectItem } from "../../../addin/excel/index.ts";
import { type GridSheet, openGridSheet } from "../support/gridSheet.ts";

let office: GridSheet;
afterEach(() => office.dispose());

/** Issues as "severity code item cell". */
const found = async () =>
  (await office.read()).issues.map(({ issue, cell, severity }) =>
    [severity, issue.code, issue.item, cell].filter(Boolean).join(" "),
  );
const stateOf = async (id: string) =>
  (await office.read()).evaluation.items.find((item) => item.id === id)?.state;

describe("what is typed into the 33-item grid", () => {
  beforeEach(async () => {
    office = await openGridSheet("dongguan-33");
  }, 60_000);

  it.each([
    ["5.5", "error mark.range 1 E6"],
    ["-1", "error mark.range 1 E6"],
    ["满分", "error mark.type 1 E6"],
    ["2.25", "error mark.step 1 E6"],
    ["不适用", "error mark.na 1 E6"],
    ["=2+2", "error cell.formula 1 E6"],
    ["=1/0", "error cell.error 1 E6"],
  ])("%s is named with its cell and stays as it is", async (text, issue) => {
    await office.type("1", text);
    expect(await found()).toEqual([issue]);
    expect(await stateOf("1")).toBe("invalid");
  });

  it.each([
    ["4.5", 4.5],
    ["４．５", 4.5],
    ["5分", 5],
    ["", null],
  ])("%s is read", async (text, mark) => {
    await office.type("1", text);
    expect(await found()).toEqual([]);
    expect((await office.read()).marks["1"]).toBe(mark);
  });

  it("a wrong entry is mended by typing over it", async () => {
    await office.type("1", "55");
    await office.type("1", "5");
    expect(await found()).toEqual([]);
    expect((await office.read()).evaluation.total).toEqual({ earned: 5, max: 100 });
  });

  it("a pasted block is read cell by cell, what is wrong in it is named", async () => {
    await office.engine.user.paste(office.sheet, "E6", [[5], ["三分"], [9]]);
    expect(await found()).toEqual(["error mark.type 2 E7", "error mark.range 3 E8"]);
    expect((await office.read()).marks["1"]).toBe(5);
  });

  it("a block pasted over locked cells is refused whole, and what was typed stays", async () => {
    await office.type("1", "4");
    const paste = office.engine.user.paste(office.sheet, "D6", [["x", 5]]);
    await expect(paste).rejects.toThrow();
    expect((await office.read()).marks["1"]).toBe(4);
  });
});

describe("what is typed into the 42-item grid", () => {
  beforeEach(async () => {
    office = await openGridSheet("taihu-42");
  }, 60_000);

  it.each([
    ["80%", 80],
    ["80", 80],
    ["79/99", { value: 79, of: 99 }],
    ["７９／９９", { value: 79, of: 99 }],
    ["3/4", { value: 3, of: 4 }],
  ])("a percentage as %s", async (text, mark) => {
    await office.type("15", text);
    expect(await found()).toEqual([]);
    expect((await office.read()).marks["15"]).toEqual(mark);
  });

  it("0.8 is read as 80 %, and that is said", async () => {
    await office.type("15", "0.8");
    const { marks, issues } = await office.read();
    expect(marks["15"]).toBe(80);
    expect(issues[0]).toMatchObject({
      severity: "note",
      cell: "F22",
      issue: { code: "mark.percentRead" },
    });
    expect(issues[0]?.issue.message["zh-CN"]).toContain("80%");
  });

  it("79 of 99 is not 80 %: three stars and no more", async () => {
    await office.type("15", "79/99");
    const item = (await office.read()).evaluation.items.find(({ id }) => id === "15");
    expect(item).toMatchObject({ state: "unmet", metAt: [3], shortBy: 0.21 });
  });

  it("“not applicable” asks for its reason in the remarks", async () => {
    await office.type("17", "不适用");
    expect(await found()).toEqual(["error submission.reason 17 F24"]);
    await office.engine.user.type(office.sheet, "I24", "本支部没有流动党员");
    const { issues, reasons, evaluation } = await office.read();
    expect(issues).toEqual([]);
    expect(reasons).toEqual({ "17": "本支部没有流动党员" });
    expect(evaluation.items.find(({ id }) => id === "17")?.state).toBe("na");
  });
});

describe("what no single cell shows", () => {
  it("a total that its parts do not add up to is named where the total stands", async () => {
    office = await openGridSheet("huxi-targets");
    for (const [item, text] of Object.entries({ "2": "14", "3": "3", "4": "5", "1": "21" }))
      await office.type(item, text);
    expect(await found()).toEqual([`error mark.sum 1 ${office.cell("1")}`]);
    await office.type("1", "22");
    expect(await found()).toEqual([]);
  }, 60_000);

  it("a named star follows from others, with no entry of its own", async () => {
    office = await openGridSheet("huangli-stars");
    const [first, second] = office.grid.sections;
    const asked = [first, second].flatMap((section) => section?.items ?? []);
    for (const { id, kind } of asked) if (kind !== "prerequisite") await office.type(id, "是");
    const { evaluation, marks } = await office.read();
    expect(await found()).toEqual([]);
    expect(marks["2.1"]).toBeNull();
    expect(evaluation.stars).toEqual([first?.id, second?.id]);
  }, 60_000);
});

describe("what happens to the sheet", () => {
  beforeEach(async () => {
    office = await openGridSheet("taihu-42");
    await office.type("9", "2");
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().protection.unprotect();
      await context.sync();
    });
  }, 60_000);

  it("an inserted row moves items, and nothing is lost", async () => {
    await office.engine.user.insertRows(office.sheet, 6, 2);
    const { marks, cells, issues } = await office.read();
    expect(marks["9"]).toBe(2);
    expect(cells["9"]).toBe("F17");
    expect(issues).toEqual([]);
  });

  it("a deleted row is named by its item", async () => {
    await office.engine.user.deleteRows(office.sheet, 6, 1);
    expect(await found()).toEqual(["error sheet.rowMissing 2"]);
    expect((await office.read()).marks["9"]).toBe(2);
  });

  it("an item that stands there twice, and a number of no item, are named by their cells", async () => {
    await office.engine.user.type(office.sheet, "A7", "1");
    await office.engine.user.type(office.sheet, "A8", "99");
    const codes = await found();
    expect(codes).toContain("error sheet.rowTwice 1 A7");
    expect(codes).toContain("error sheet.rowUnknown A8");
  });

  it("a renamed sheet is the same sheet", async () => {
    await office.engine.user.renameSheet(office.sheet, "我们支部");
    const { marks, sheet } = await office.read();
    expect(sheet.name).toBe("我们支部");
    expect(marks["9"]).toBe(2);
  });

  it("a second copy is noted, with the sheet that is being checked", async () => {
    const copy = await office.engine.user.copySheet(office.sheet);
    await office.engine.user.activate(copy);
    const { issues, marks, sheet } = await office.read();
    expect(marks["9"]).toBe(2);
    expect(issues).toMatchObject([
      { severity: "note", issue: { code: "sheet.copies", data: { found: "2", at: sheet.name } } },
    ]);
  });

  it.each([
    ["other-7@1.0.0@zh-CN", "sheet.otherGrid"],
    ["taihu-42@0.9.0@zh-CN", "sheet.otherVersion"],
  ])("a sheet of %s is refused with a way out", async (anchor, code) => {
    await office.engine.user.type(office.sheet, "K2", anchor);
    const reading = await readSheet();
    expect(reading.ok ? [] : reading.issues.map((issue) => issue.code)).toEqual([code]);
  });

  it("a sheet without a grid says so", async () => {
    await office.engine.user.activate("Sheet1");
    expect(await readSheet()).toMatchObject({ ok: false, issues: [{ code: "sheet.none" }] });
  });

  it("an item is found where it now stands", async () => {
    await office.engine.user.insertRows(office.sheet, 6, 1);
    const { sheet } = await office.read();
    expect(await selectItem(sheet.id, "9")).toEqual({ ok: true, value: undefined });
    const address = await office.Excel.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      return cell.address;
    });
    expect(address).toMatch(/!F16$/);
    expect(await selectCell(sheet.id, "A8")).toEqual({ ok: true, value: undefined });
    expect(await selectCell("no such sheet", "A8")).toMatchObject({ ok: false });
    expect(await selectItem(sheet.id, "77")).toMatchObject({
      ok: false,
      issues: [{ code: "sheet.rowMissing" }],
    });
  });
});
