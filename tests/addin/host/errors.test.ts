import { afterEach, describe, expect, it } from "vitest";
import { gatedMembers } from "../../../addin/playground/host/since.ts";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

let office: OfficeInNode;
afterEach(() => office.dispose());

const codeOf = async (
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
): Promise<string> => {
  try {
    await office.Excel.run(async (context) => {
      await batch(context.workbook.worksheets.getActiveWorksheet(), context);
      await context.sync();
    });
    return "";
  } catch (error) {
    if (error instanceof office.OfficeExtension.Error) return error.code;
    throw error;
  }
};

describe("errors", () => {
  it("says ItemNotFound for a sheet that is not there, and gives null objects", async () => {
    office = startOffice();
    const missing = (_: unknown, context: Excel.RequestContext): void => {
      context.workbook.worksheets.getItem("Nope").load("name");
    };
    expect(await codeOf(missing)).toBe("ItemNotFound");
    await office.Excel.run(async (context) => {
      const none = context.workbook.worksheets.getItemOrNullObject("Nope");
      const deep = none.getRange("A1").load("values");
      const there = context.workbook.worksheets.getItemOrNullObject("Sheet1");
      await context.sync();
      expect([none.isNullObject, deep.isNullObject, there.isNullObject]).toEqual([
        true,
        true,
        false,
      ]);
    });
  });

  it("says InvalidArgument for a wrong size, address or colour", async () => {
    office = startOffice();
    const code = codeOf;
    expect(
      await code((sheet) => Object.assign(sheet.getRange("A1:B2"), { values: [[1, 2, 3]] })),
    ).toBe("InvalidArgument");
    expect(await code((sheet) => sheet.getRange("nowhere at all").load("values"))).toBe(
      "InvalidArgument",
    );
    expect(
      await code((sheet) => Object.assign(sheet.getRange("A1").format.fill, { color: "#12" })),
    ).toBe("InvalidArgument");
  });

  it("stops at the failing action and keeps what came before", async () => {
    office = startOffice();
    const code = await codeOf((sheet) => {
      sheet.getRange("A1").values = [["kept"]];
      sheet.getRange("A2:B2").values = [[1]];
      sheet.getRange("A3").values = [["not reached"]];
    });
    expect(code).toBe("InvalidArgument");
    const [id] = office.engine.sheets.list().map((sheet) => sheet.id);
    const rect = { row: 0, column: 0, rows: 3, columns: 1 };
    const cells = office.engine.cells.read(id ?? "", rect).flat();
    expect(cells.map(({ value }) => value)).toEqual(["kept", "", ""]);
  });

  it("says AccessDenied for locked cells of a protected sheet, and only for those", async () => {
    office = startOffice();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("B2:B3").format.protection.locked = false;
      sheet.protection.protect({ allowFormatColumns: true });
      sheet.protection.load("protected");
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      sheet.getRange("B2:B3").values = [[1], [2]];
      await context.sync();
    });
    const locked = (sheet: Excel.Worksheet): void => {
      sheet.getRange("B3:B4").values = [[1], [2]];
    };
    const twice = (sheet: Excel.Worksheet): void => sheet.protection.protect();
    expect(await codeOf(locked)).toBe("AccessDenied");
    expect(await codeOf((sheet) => sheet.getRange("2:2").insert("Down"))).toBe("AccessDenied");
    expect(await codeOf(twice)).toBe("InvalidOperation");
    expect(await codeOf((sheet) => sheet.protection.unprotect())).toBe("");
    expect(await codeOf(locked)).toBe("");
  });
});

describe("honesty", () => {
  it("says ApiNotFound for what the host does not have, and notes it", async () => {
    office = startOffice();
    const shape = (sheet: Excel.Worksheet): unknown => sheet.shapes.addLine(0, 0, 9, 9);
    expect(await codeOf(shape)).toBe("ApiNotFound");
    expect(await codeOf((sheet) => sheet.getRange("A1").load("hyperlink"))).toBe("ApiNotFound");
    const scale = (sheet: Excel.Worksheet): unknown =>
      sheet.getRange("A1").conditionalFormats.add("ColorScale");
    expect(await codeOf(scale)).toBe("ApiNotFound");
    expect(office.misses).toEqual([
      "Worksheet.Shapes",
      "Range.Hyperlink",
      "ConditionalFormatCollection.Add(ColorScale)",
    ]);
  });

  it("says ApiNotFound for what is newer than its version", async () => {
    office = startOffice();
    expect(await codeOf((sheet) => sheet.getRange("A1").load("valuesAsJson"))).toBe("ApiNotFound");
    office.dispose();
    office = startOffice({ apiVersion: "1.7" });
    expect(await codeOf((sheet) => sheet.getRange("A1").load("values"))).toBe("");
    expect(await codeOf((sheet) => sheet.getRange("A1").dataValidation.clear())).toBe(
      "ApiNotFound",
    );
    expect(office.misses).toEqual(["Range.DataValidation"]);
  });

  it("has nothing above the version it pretends to be by default", () => {
    office = startOffice();
    for (const [member, version] of gatedMembers()) {
      expect(Number(version.split(".")[1]), member).toBeLessThanOrEqual(14);
    }
  });
});
