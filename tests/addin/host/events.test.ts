import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

let office: OfficeInNode;
let got: Excel.WorksheetChangedEventArgs[];

beforeEach(async () => {
  office = startOffice();
  got = [];
});
afterEach(() => office.dispose());

const listen = (): Promise<OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>> =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const handle = sheet.onChanged.add(async (event) => {
      got.push(event);
    });
    await context.sync();
    return handle;
  });

describe("onChanged", () => {
  it("tells a single cell's value before and after", async () => {
    await listen();
    await office.engine.user.type("Sheet1", "E5", "3");
    await office.engine.user.type("Sheet1", "E5", "80%");
    await office.settle();
    expect(got).toHaveLength(2);
    expect(got[1]).toMatchObject({
      type: "WorksheetChanged",
      changeType: "RangeEdited",
      address: "E5",
      source: "Local",
      triggerSource: "Unknown",
      details: { valueBefore: 3, valueAfter: 0.8, valueTypeBefore: "Double" },
    });
    await office.Excel.run(async (context) => {
      const range = got[1]?.getRange(context).load("values");
      await context.sync();
      expect(range?.values).toEqual([[0.8]]);
    });
  });

  it("tells a pasted block once, without details", async () => {
    await listen();
    await office.engine.user.paste("Sheet1", "B2", [
      [1, 2],
      [3, 4],
    ]);
    await office.settle();
    expect(got.map(({ address, details }) => [address, details])).toEqual([["B2:C3", undefined]]);
  });

  it("does not take a formula's new result for an edit", async () => {
    await office.engine.user.type("Sheet1", "B1", "=A1*2");
    await listen();
    await office.engine.user.type("Sheet1", "A1", "4");
    await office.settle();
    expect(got.map(({ address }) => address)).toEqual(["A1"]);
  });

  it("knows the add-in's own writes and a co-author's", async () => {
    await listen();
    await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").values = [[1], [2]];
      sheet.getRange("A1").format.fill.color = "red";
      await context.sync();
    });
    await office.engine.user.type("Sheet1", "A3", "5", { source: "Remote" });
    await office.settle();
    const whose = got.map(({ address, triggerSource, source }) => [address, triggerSource, source]);
    expect(whose).toEqual([
      ["A1:A2", "ThisLocalAddin", "Local"],
      ["A3", "Unknown", "Remote"],
    ]);
  });

  it("tells of inserted rows, and stops when the handler is removed", async () => {
    const handle = await listen();
    await office.engine.user.insertRows("Sheet1", 2, 2);
    await office.settle();
    expect(got.map(({ changeType, address }) => [changeType, address])).toEqual([
      ["RowInserted", "3:4"],
    ]);
    await office.Excel.run(handle.context, async (context) => {
      handle.remove();
      await context.sync();
    });
    await office.engine.user.type("Sheet1", "A1", "1");
    await office.settle();
    expect(got).toHaveLength(1);
  });

  it("is silent about what a Stop validation refuses, and while events are off", async () => {
    await office.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
      range.dataValidation.rule = {
        wholeNumber: { formula1: 0, formula2: 10, operator: "Between" },
      };
      await context.sync();
    });
    await listen();
    expect((await office.engine.user.type("Sheet1", "A1", "11")).accepted).toBe(false);
    await office.Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      context.workbook.worksheets.getActiveWorksheet().getRange("B1").values = [[1]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    });
    await office.settle();
    expect(got).toEqual([]);
  });
});

describe("events of the workbook", () => {
  it("tells of changes, of sheets that come to the front, and of deleted ones", async () => {
    const seen: string[] = [];
    const ids = await office.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const second = worksheets.add("第二").load("id");
      worksheets.onChanged.add(async ({ worksheetId, address }) => {
        seen.push(`changed ${worksheetId} ${address}`);
      });
      worksheets.onActivated.add(async ({ worksheetId }) => {
        seen.push(`activated ${worksheetId}`);
      });
      second.onActivated.add(async () => {
        seen.push("second itself");
      });
      worksheets.onDeleted.add(async ({ worksheetId }) => {
        seen.push(`deleted ${worksheetId}`);
      });
      await context.sync();
      return second.id;
    });
    await office.settle();
    expect(seen).toEqual([]);
    await office.engine.user.activate("第二");
    await office.engine.user.type("第二", "A1", "x");
    await office.engine.user.deleteSheet("第二");
    await office.settle();
    expect(seen.slice(0, 4).sort()).toEqual(
      [`activated ${ids}`, "second itself", `changed ${ids} A1`, `deleted ${ids}`].sort(),
    );
  });
});
