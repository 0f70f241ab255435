import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

let office: OfficeInNode;
beforeEach(() => {
  office = startOffice();
});
afterEach(() => office.dispose());

const run = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  office.Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

describe("names", () => {
  it("are Chinese as well, move with their rows, and formulas follow", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:A2").values = [[1], [3]];
      const name = context.workbook.names.add("合计", sheet.getRange("A1:A2"), "sum");
      sheet.getRange("C1").formulas = [["=SUM(合计)"]];
      name.load("name,formula,type,scope,comment");
      await context.sync();
      expect(name.formula).toBe("=Sheet1!$A$1:$A$2");
      expect([name.type, name.scope, name.comment]).toEqual(["Range", "Workbook", "sum"]);
    });
    await office.engine.user.insertRows("Sheet1", 0, 3);
    await run(async (sheet, context) => {
      const range = context.workbook.names.getItem("合计").getRange().load("address");
      const sum = sheet.getRange("C4").load("values");
      await context.sync();
      expect([range.address, sum.values]).toEqual(["Sheet1!A4:A5", [[4]]]);
      sheet.getRange("A4").values = [[10]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[13]]);
    });
    await office.engine.user.deleteRows("Sheet1", 3, 1);
    await run(async (_sheet, context) => {
      const range = context.workbook.names.getItem("合计").getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Sheet1!A4");
    });
  });

  it("live in two scopes, and a copied sheet gets its own", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1").values = [[5]];
      sheet.names.add("mark", sheet.getRange("A1"));
      sheet.getRange("B1").formulas = [["=mark*2"]];
      const copy = sheet.copy("End").load("name");
      await context.sync();
      expect(copy.name).toBe("Sheet1 (2)");
      copy.getRange("A1").values = [[7]];
      const own = copy.names.getItem("mark").load("formula,scope");
      const results = [sheet, copy].map((one) => one.getRange("B1").load("values,formulas"));
      const none = context.workbook.names.getItemOrNullObject("mark");
      await context.sync();
      expect([own.formula, own.scope]).toEqual(["='Sheet1 (2)'!$A$1", "Worksheet"]);
      expect(results.map(({ values }) => values)).toEqual([[[10]], [[14]]]);
      expect(results.map(({ formulas }) => formulas)).toEqual([[["=mark*2"]], [["=mark*2"]]]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("follow a renamed sheet, and die with a deleted one", async () => {
    await run(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.add("Data");
      context.workbook.names.add("rate", sheet.getRange("B2"));
      await context.sync();
    });
    await office.engine.user.renameSheet("Data", "数据 1");
    await run(async (_sheet, context) => {
      const name = context.workbook.names.getItem("rate").load("formula");
      await context.sync();
      expect(name.formula).toBe("='数据 1'!$B$2");
      context.workbook.worksheets.getItem("数据 1").delete();
      const none = name.getRangeOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

describe("a copied sheet", () => {
  it("is as protected as its model, also when a person copies it", async () => {
    await run(async (sheet, context) => {
      sheet.names.add("entry", sheet.getRange("B2"));
      sheet.getRange("B2").format.protection.locked = false;
      sheet.getRange("B2").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "GreaterThanOrEqualTo" },
      };
      sheet.protection.protect();
      await context.sync();
    });
    const name = await office.engine.user.copySheet("Sheet1");
    const { user } = office.engine;
    await expect(user.paste(name, "A1", [[1]])).rejects.toThrow(/locked/);
    expect((await user.type(name, "B2", "0")).accepted).toBe(false);
    expect((await user.type(name, "B2", "3")).accepted).toBe(true);
    await run(async (_sheet, context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const entry = sheet.names.getItem("entry").getRange().load("address,values");
      sheet.protection.load("protected");
      await context.sync();
      expect([entry.address, entry.values]).toEqual(["'Sheet1 (2)'!B2", [[3]]]);
      expect(sheet.protection.protected).toBe(true);
    });
  });
});

describe("data validation", () => {
  it("keeps list, numbers and a custom rule, with alert and prompt", async () => {
    await run(async (sheet, context) => {
      const list = sheet.getRange("A1:A3").dataValidation;
      list.rule = { list: { inCellDropDown: true, source: "●,○" } };
      list.errorAlert = { showAlert: true, style: "Stop", title: "标题", message: "选一个" };
      list.prompt = { showPrompt: true, title: "t", message: "m" };
      list.ignoreBlanks = false;
      const percent = sheet.getRange("B1").dataValidation;
      percent.rule = { decimal: { formula1: 0, formula2: 1, operator: "Between" } };
      const custom = sheet.getRange("C1").dataValidation;
      custom.rule = { custom: { formula: "=MOD(C1*2,1)=0" } };
      await context.sync();
      for (const one of [list, percent, custom])
        one.load("type,rule,errorAlert,prompt,ignoreBlanks");
      const mixed = sheet.getRange("A1:B1").dataValidation.load("type,rule");
      const none = sheet.getRange("Z9").dataValidation.load("type");
      await context.sync();
      expect(list.rule).toEqual({ list: { inCellDropDown: true, source: "●,○" } });
      expect(list.errorAlert).toMatchObject({ style: "Stop", message: "选一个" });
      expect([list.type, list.ignoreBlanks, list.prompt.message]).toEqual(["List", false, "m"]);
      expect(percent.rule).toEqual({ decimal: { formula1: 0, formula2: 1, operator: "Between" } });
      expect(custom.rule).toEqual({ custom: { formula: "=MOD(C1*2,1)=0" } });
      expect([mixed.type, none.type]).toEqual(["Inconsistent", "None"]);
      sheet.getRange("A2").dataValidation.clear();
      const cleared = sheet.getRange("A2").dataValidation.load("type");
      const kept = sheet.getRange("A3").dataValidation.load("type");
      await context.sync();
      expect([cleared.type, kept.type]).toEqual(["None", "List"]);
    });
  });

  it("stops what a person types, but not what is pasted", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      sheet.getRange("B1").dataValidation.rule = {
        decimal: { formula1: 0, formula2: 1, operator: "Between" },
      };
      sheet.getRange("C1").dataValidation.rule = { custom: { formula: "=MOD(C1*2,1)=0" } };
      await context.sync();
    });
    const { user } = office.engine;
    const type = async (address: string, text: string): Promise<boolean> =>
      (await user.type("Sheet1", address, text)).accepted;
    expect([await type("A1", "c"), await type("A1", "b")]).toEqual([false, true]);
    expect([await type("B1", "80%"), await type("B1", "80")]).toEqual([true, false]);
    expect([await type("C1", "4.5"), await type("C1", "4.2")]).toEqual([true, false]);
    await user.paste("Sheet1", "A1", [["c", 80]]);
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:C1").load("values");
      await context.sync();
      expect(range.values).toEqual([["c", 80, 4.5]]);
    });
  });

  it("refuses an inline list above 255 characters", async () => {
    const write = run(async (sheet, context) => {
      const source = "x,".repeat(130);
      sheet.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source } };
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "InvalidArgument" });
  });
});

describe("conditional formats", () => {
  it("keeps a formula with its looks over two requests", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B3");
      const format = range.conditionalFormats.add("Custom");
      format.custom.rule.formula = '=$A1="●"';
      format.custom.format.fill.color = "#C6EFCE";
      await context.sync();
      format.custom.format.font.color = "#006100";
      format.custom.format.font.bold = true;
      const all = range.conditionalFormats.load(
        "items/type,items/custom/rule/formula,items/custom/format/fill/color",
      );
      const count = all.getCount();
      await context.sync();
      const [first] = all.items;
      expect([count.value, first?.type]).toEqual([1, "Custom"]);
      expect(first?.custom.rule.formula).toBe('=$A1="●"');
      expect(first?.custom.format.fill.color).toBe("#C6EFCE");
      all.clearAll();
      const left = all.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
    expect(office.misses).toEqual([]);
  });
});

describe("tables, sheets and pages", () => {
  it("adds a table that moves with its rows", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:B3").values = [
        ["k", "v"],
        ["a", 1],
        ["b", 2],
      ];
      const table = sheet.tables.add("A1:B3", true);
      table.name = "Ranking";
      table.style = "TableStyleLight9";
      const header = table.getHeaderRowRange().load("values");
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      const body = context.workbook.tables.getItem("ranking").getDataBodyRange().load("address");
      table.load("name,style");
      await context.sync();
      expect(header.values).toEqual([["k", "v"]]);
      expect([body.address, table.name, table.style]).toEqual([
        "Sheet1!A3:B4",
        "Ranking",
        "TableStyleLight9",
      ]);
    });
  });

  it("adds, names, hides, moves and deletes sheets", async () => {
    await run(async (first, context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.add("新表");
      sheet.tabColor = "#C00000";
      sheet.showGridlines = false;
      sheet.freezePanes.freezeRows(2);
      const frozen = sheet.freezePanes.getLocationOrNullObject().load("address");
      const active = worksheets.getActiveWorksheet().load("name");
      sheet.load("name,position,tabColor,showGridlines,visibility");
      await context.sync();
      expect([active.name, sheet.position, sheet.tabColor]).toEqual(["Sheet1", 1, "#C00000"]);
      expect([sheet.showGridlines, frozen.address.split("!")[1]]).toEqual([false, "1:2"]);
      sheet.position = 0;
      sheet.activate();
      first.visibility = "VeryHidden";
      worksheets.load("items/name,items/visibility");
      await context.sync();
      expect(worksheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ["新表", "Visible"],
        ["Sheet1", "VeryHidden"],
      ]);
    });
    const deleteLast = run(async (sheet, context) => {
      sheet.delete();
      await context.sync();
    });
    await expect(deleteLast).rejects.toMatchObject({ code: "InvalidOperation" });
  });

  it("keeps the page set-up", async () => {
    await run(async (sheet, context) => {
      const page = sheet.pageLayout;
      page.orientation = "Landscape";
      page.paperSize = "A4";
      page.zoom = { horizontalFitToPages: 1 };
      page.setPrintTitleRows("$1:$3");
      page.load("orientation,paperSize,zoom");
      const titles = page.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([page.orientation, page.paperSize]).toEqual(["Landscape", "A4"]);
      expect(page.zoom).toEqual({ horizontalFitToPages: 1 });
      expect(titles.address).toBe("Sheet1!1:3");
    });
  });
});
