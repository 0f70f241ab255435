import { afterEach, describe, expect, it } from "vitest";
import { insertGrid, readSheet } from "../../../addin/excel/index.ts";
import { runExcel } from "../../../addin/excel/runExcel.ts";
import { gridById, issue, success } from "../../../shared/index.ts";
import { asPage, type GridSheet, openGridSheet } from "../support/gridSheet.ts";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

let office: OfficeInNode;
afterEach(() => office.dispose());

async function open(): Promise<GridSheet> {
  const opened = await openGridSheet("dongguan-33");
  office = opened;
  return opened;
}

/** Writes as the add-in would, in one batch. */
const write = (address: string, values: unknown[][]) =>
  runExcel(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
    return success("written");
  });

const said = (code: Parameters<typeof issue>[0]) => ({
  ok: false,
  issues: [issue(code, undefined)],
});

describe("what Excel refuses comes back in words, and nothing is lost", () => {
  it("a write to locked cells of a protected sheet", async () => {
    const sheet = await open();
    await sheet.type("1", "5");
    const before = await sheet.read();
    // the first of the two cells is locked
    const entry = sheet.cell("1");
    const left = String.fromCharCode(entry.charCodeAt(0) - 1);
    const locked = `${left}${entry.slice(1)}:${entry}`;
    expect(await write(locked, [["x", "y"]])).toEqual(said("host.denied"));
    const after = await sheet.read();
    expect(after.marks).toEqual(before.marks);
    expect(after.marks["1"]).toBe(5);
    expect(await write(entry, [[4]])).toEqual(success("written"));
  });

  it("a request above 5 MB, of which nothing is written", async () => {
    office = startOffice();
    asPage(office);
    const text = "支".repeat(3_000);
    const big = Array.from({ length: 700 }, () => [text]);
    expect(await write("A1:A700", big)).toEqual(said("host.tooBig"));
    expect(await write("A1:A100", big.slice(0, 100))).toEqual(success("written"));
  });

  it("a member that this Excel is too old for", async () => {
    office = startOffice({ apiVersion: "1.7" });
    asPage(office);
    const grid = gridById("dongguan-33");
    if (!grid) throw new Error("not shipped");
    expect(await insertGrid(grid, "zh-CN", {})).toEqual(said("host.old"));
    expect(office.misses).not.toEqual([]);
  });
});

describe("while a person edits a cell", () => {
  it("reading waits until the cell is left, and then sees what was typed", async () => {
    const sheet = await open();
    const leave = office.host.bridge.beginEdit();
    let done = false;
    const reading = readSheet().finally(() => {
      done = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(done).toBe(false);
    await sheet.type("1", "5");
    leave();
    expect(await reading).toMatchObject({ ok: true, value: { marks: { "1": 5 } } });
  });

  it("an Excel that cannot wait refuses, and the person is asked to finish the cell", async () => {
    await open();
    const leave = office.host.bridge.beginEdit({ canWait: false });
    expect(await readSheet()).toEqual(said("host.editing"));
    expect(await write("F16", [["3"]])).toEqual(said("host.editing"));
    leave();
    expect(await readSheet()).toMatchObject({ ok: true });
  });

  it("a batch that does not ask to wait is refused, as Excel does", async () => {
    office = startOffice();
    office.host.bridge.beginEdit();
    const plain = office.Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
    });
    await expect(plain).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });
});
