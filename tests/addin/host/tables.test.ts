import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { formatRect } from "../../../addin/playground/host/geometry.ts";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

let office: OfficeInNode;
beforeEach(async () => {
  office = startOffice();
  await run(async (sheet, context) => {
    sheet.getRange("B2:D5").values = [
      ["k", "v", "x"],
      ["c", 3, "=C3*10"],
      ["a", 1, "=C4*10"],
      ["b", "", "=C5*10"],
    ];
    const table = sheet.tables.add("B2:D5", true);
    table.name = "T";
    await context.sync();
  });
});
afterEach(() => office.dispose());

const run = <T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>) =>
  office.Excel.run((context) => act(context.workbook.worksheets.getActiveWorksheet(), context));
const formulas = () =>
  run(async (sheet, context) => {
    const range = sheet.tables.getItem("T").getDataBodyRange().load("formulas");
    await context.sync();
    return range.formulas;
  });

describe("a table's rows", () => {
  it("are sorted whole, formulas on their own rows, blanks last either way", async () => {
    await run(async (sheet, context) => {
      sheet.getRange("B4").numberFormat = [["@"]];
      sheet.getRange("B4").values = [["=a"]];
      sheet.tables.getItem("T").sort.apply([{ key: 1, ascending: true }]);
      await context.sync();
    });
    expect(await formulas()).toEqual([
      ["=a", 1, "=C3*10"],
      ["c", 3, "=C4*10"],
      ["b", "", "=C5*10"],
    ]);
    await run(async (sheet, context) => {
      const { sort } = sheet.tables.getItem("T");
      sort.apply([{ key: 1, ascending: false }]);
      sort.load("fields");
      const format = sheet.getRange("B3:B5").load("numberFormat");
      await context.sync();
      expect(sort.fields).toEqual([{ key: 1, ascending: false }]);
      // the looks went along
      expect(format.numberFormat.flat()).toEqual(["General", "@", "General"]);
    });
    expect((await formulas()).map(([key]) => key)).toEqual(["c", "=a", "b"]);
  });

  it("are filtered by values; hidden ones stay where they are in a sort", async () => {
    await run(async (sheet, context) => {
      const table = sheet.tables.getItem("T");
      table.columns.getItem("k").filter.applyValuesFilter(["a", "b"]);
      table.sort.apply([{ key: 0, ascending: false }]);
      const rows = [3, 4, 5].map((at) => sheet.getRange(`B${at}`).load("rowHidden,values"));
      const filter = table.autoFilter.load("criteria,isDataFiltered");
      await context.sync();
      expect(rows.map(({ rowHidden, values }) => [rowHidden, values[0]?.[0]])).toEqual([
        [true, "c"],
        [false, "b"],
        [false, "a"],
      ]);
      expect(filter.isDataFiltered).toBe(true);
      expect(filter.criteria).toEqual([{ filterOn: "Values", values: ["a", "b"] }, null, null]);
      table.clearFilters();
      const first = sheet.getRange("B3").load("rowHidden");
      await context.sync();
      expect(first.rowHidden).toBe(false);
    });
  });
});

describe("a table's size", () => {
  it("changes on request, over what stands there, but its headings stay", async () => {
    await run(async (sheet, context) => {
      const table = sheet.tables.getItem("T");
      table.resize("B2:E6");
      const range = table.getRange().load("address");
      const columns = table.columns.load("items/name,items/index");
      await context.sync();
      expect(range.address).toBe("Sheet1!B2:E6");
      expect(columns.items.map(({ name }) => name)).toEqual(["k", "v", "x", ""]);
    });
    const moved = run(async (sheet, context) => {
      sheet.tables.getItem("T").resize("B3:E6");
      await context.sync();
    });
    await expect(moved).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  it("grows with what a person types beside or below, not with what an add-in writes", async () => {
    const { user } = office.engine;
    const address = () =>
      run(async (sheet, context) => {
        const range = sheet.tables.getItem("T").getRange().load("address");
        await context.sync();
        return range.address.split("!")[1];
      });
    await run(async (sheet, context) => {
      sheet.getRange("E3").values = [["x"]];
      await context.sync();
    });
    expect(await address()).toBe("B2:D5");
    await user.type("Sheet1", "E4", "note");
    expect(await address()).toBe("B2:E5");
    await user.type("Sheet1", "B6", "d");
    expect(await address()).toBe("B2:E6");
    await user.type("Sheet1", "G4", "apart");
    expect(await address()).toBe("B2:E6");
    await user.insertColumns("Sheet1", 2, 1);
    expect(await address()).toBe("B2:F6");
    await run(async (sheet, context) => {
      const touched = sheet.getRange("F6:Z9").getTables(false).load("items/name");
      const count = sheet.getRange("G7").getTables(false).getCount();
      await context.sync();
      expect([touched.items.map(({ name }) => name), count.value]).toEqual([["T"], 0]);
    });
  });
});

describe("a chart", () => {
  it("is kept as it was asked for, and its source moves with its cells", async () => {
    await run(async (sheet, context) => {
      const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B2:C5"), "Columns");
      chart.name = "Stars";
      chart.title.text = "各单位";
      chart.legend.position = "Bottom";
      chart.set({ top: 10, left: 20, width: 300, height: 200 });
      sheet.getRange("1:1").insert("Down");
      chart.load("name,chartType,width");
      const other = sheet.charts.getItemOrNullObject("none").load("name");
      await context.sync();
      expect([chart.name, chart.chartType, chart.width]).toEqual(["Stars", "ColumnStacked", 300]);
      expect(other.isNullObject).toBe(true);
    });
    const { book } = office.host;
    expect(book.charts.map(({ source }) => formatRect(source.rect))).toEqual(["B3:C6"]);
    await run(async (sheet, context) => {
      sheet.charts.getItem("stars").delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
    expect(office.misses).toEqual([]);
  });
});
