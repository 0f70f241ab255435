import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

let office: OfficeInNode;
beforeEach(() => {
  office = startOffice();
});
afterEach(() => office.dispose());

describe("values and formulas", () => {
  it("gives back what was written, in one sync", async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
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
    expect(office.misses).toEqual([]);
  });
});
