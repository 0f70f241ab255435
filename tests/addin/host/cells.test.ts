import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

let office: OfficeInNode;
beforeEach(() => {
  office = startOffice();
});
afterEach(() => office.dispose());

/** One batch on the active sheet; errors come back as Excel's codes. */
const run = <T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  office.Excel.run((context) => batch(context.workbook.worksheets.getActiveWorksheet(), context));

describe("values and formulas", () => {
  it("gives back what was written, in one sync", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [
        [1, "党建"],
        [true, "80%"],
      ];
      range.load("values,address,text,valueTypes,numberFormat,rowIndex,columnCount");
      await context.sync();
      expect(range.values).toEqual([
        [1, "党建"],
        [true, 0.8],
      ]);
      expect(range.address).toBe("Sheet1!A1:B2");
      expect(range.text[1]).toEqual(["TRUE", "80%"]);
      expect(range.valueTypes).toEqual([
        ["Double", "String"],
        ["Boolean", "Double"],
      ]);
      expect(range.numberFormat).toEqual([
        ["General", "General"],
        ["General", "0%"],
      ]);
      expect([range.rowIndex, range.columnCount]).toEqual([0, 2]);
    });
    expect(office.syncs()).toHaveLength(1);
    expect(office.syncs()[0]?.actions).toBeGreaterThan(3);
    expect(office.misses).toEqual([]);
  });

  it("calculates within the batch that writes", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      const sum = sheet.getRange("B1:B3");
      sum.formulas = [["=SUM(A1:A3)"], ["=1/0"], ['=IF(B1>5,"是","")']];
      sum.load("values,formulas,valueTypes");
      await context.sync();
      expect(sum.values).toEqual([[6], ["#DIV/0!"], ["是"]]);
      expect(sum.valueTypes).toEqual([["Double"], ["Error"], ["String"]]);
      expect(sum.formulas[0]).toEqual(["=SUM(A1:A3)"]);
      sheet.getRange("A1").values = [[10]];
      sum.load("values");
      await context.sync();
      expect(sum.values[0]).toEqual([15]);
    });
  });

  it("keeps text as text under the number format @", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:A2");
      range.numberFormat = [["@"], ["@"]];
      range.values = [["=1+1"], ["007"]];
      range.load("values,formulas,valueTypes");
      await context.sync();
      expect(range.values).toEqual([["=1+1"], ["007"]]);
      expect(range.formulas).toEqual([["=1+1"], ["007"]]);
      expect(range.valueTypes).toEqual([["String"], ["String"]]);
    });
  });

  it("leaves a cell alone for null and empties it for an empty text", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, ""]];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([[1, ""]]);
      expect(range.valueTypes).toEqual([["Double", "Empty"]]);
    });
  });

  it("takes a big block in pieces and gives it back whole", async () => {
    const rows = Array.from({ length: 3000 }, (_, i) =>
      Array.from({ length: 10 }, (_, j) => i * j),
    );
    await run(async (sheet, context) => {
      const range = sheet.getRangeByIndexes(9, 0, rows.length, 10);
      range.values = rows;
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(rows);
    });
    expect(office.syncs()[0]?.bytes).toBeGreaterThan(100_000);
  });

  it("refuses a request above 5 MB", async () => {
    const rows = Array.from({ length: 600 }, () => ["x".repeat(10_000)]);
    const write = run(async (sheet, context) => {
      sheet.getRange("A1:A600").values = rows;
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });

  it("formats, merges and clears", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("B2:C3");
      range.format.fill.color = "#ff0000";
      range.format.font.bold = true;
      range.format.borders.getItem("EdgeTop").style = "Continuous";
      range.format.horizontalAlignment = "Center";
      range.format.wrapText = true;
      range.format.columnWidth = 60;
      range.merge();
      range.load("format/fill/color,format/font/bold,format/horizontalAlignment,format/wrapText");
      range.load("format/columnWidth");
      const top = range.format.borders.getItem("EdgeTop").load("style,color");
      await context.sync();
      expect(range.format.fill.color).toBe("#FF0000");
      expect(range.format.font.bold).toBe(true);
      expect(range.format.horizontalAlignment).toBe("Center");
      expect(range.format.wrapText).toBe(true);
      expect(range.format.columnWidth).toBeCloseTo(60);
      expect([top.style, top.color]).toEqual(["Continuous", "#000000"]);
      range.clear();
      const color = sheet.getRange("B2").format.fill.load("color");
      await context.sync();
      expect(color.color).toBe("#FFFFFF");
    });
    expect(office.misses).toEqual([]);
  });
});

describe("ranges", () => {
  it("goes from range to range", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("B2:D4");
      const found = [
        range.getCell(0, 1),
        range.getRow(2),
        range.getColumn(0),
        range.getResizedRange(1, -1),
        range.getOffsetRange(1, 1),
        range.getBoundingRect("F1"),
        range.getIntersectionOrNullObject("C3:Z9"),
        range.getEntireRow(),
      ].map((one) => one.load("address"));
      const none = range.getIntersectionOrNullObject("Z1");
      await context.sync();
      expect(found.map(({ address }) => address.replace("Sheet1!", ""))).toEqual([
        "C2",
        "B4:D4",
        "B2:B4",
        "B2:C5",
        "C3:E5",
        "B1:F4",
        "C3:D4",
        "2:4",
      ]);
      expect(none.isNullObject).toBe(true);
    });
  });

  it("knows the used range, and gives A1 or nothing for a blank sheet", async () => {
    await run(async (sheet, context) => {
      const blank = sheet.getUsedRangeOrNullObject();
      const corner = sheet.getUsedRange().load("address");
      await context.sync();
      expect(blank.isNullObject).toBe(true);
      expect(corner.address).toBe("Sheet1!A1");
      sheet.getRange("B3:C4").values = [
        [1, 2],
        [3, 4],
      ];
      const used = sheet.getUsedRange(true).load("address");
      await context.sync();
      expect(used.address).toBe("Sheet1!B3:C4");
    });
  });

  it("inserts and deletes whole rows, and a kept range moves along", async () => {
    await run(async (sheet, context) => {
      const kept = sheet.getRange("A5:B5");
      kept.values = [["a", "b"]];
      await context.sync();
      sheet.getRange("2:3").insert("Down");
      kept.load("address,values");
      await context.sync();
      expect([kept.address, kept.values]).toEqual(["Sheet1!A7:B7", [["a", "b"]]]);
      sheet.getRange("1:1").delete("Up");
      kept.load("address");
      await context.sync();
      expect(kept.address).toBe("Sheet1!A6:B6");
    });
  });

  it("selects, and tells what is selected", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("C4:D5").select();
      const selected = context.workbook.getSelectedRange().load("address");
      const cell = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect(selected.address).toBe("Sheet1!C4:D5");
      expect(cell.address).toBe("Sheet1!C4");
    });
  });
});
