import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeReceipt } from "../../../addin/excel/index.ts";
import type { Receipt } from "../../../shared/index.ts";
import { type GridSheet, openGridSheet } from "../support/gridSheet.ts";

let office: GridSheet;
afterEach(() => office.dispose());

const receiptFor = (id: string): Receipt => ({
  number: 7,
  branch: "b1",
  stage: "self",
  grid: { id, version: office.grid.version },
  time: "2026-11-22T01:02:03.456Z",
  star: 5,
  hash: "ab".repeat(32),
});

async function sheetId(): Promise<string> {
  return (await office.read()).sheet.id;
}

/** The cell named for the receipt, and how the sheet is protected. */
const look = () =>
  office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const cell = sheet.names.getItem("XJ_RECEIPT").getRange();
    cell.load("address,values,formulas,numberFormat");
    const lock = cell.format.protection.load("locked");
    const protection = sheet.protection.load("protected,options");
    await context.sync();
    const { values, formulas, numberFormat, address } = cell;
    return {
      ...{ address, text: values[0]?.[0], formula: formulas[0]?.[0], format: numberFormat[0]?.[0] },
      ...{ locked: lock.locked, protected: protection.protected, options: protection.options },
    };
  });

const optionsOf = () =>
  office.Excel.run(async (context) => {
    const { protection } = context.workbook.worksheets.getActiveWorksheet();
    protection.load("protected,options");
    await context.sync();
    return { protected: protection.protected, options: protection.options };
  });

describe.each(["taihu-42", "dongguan-33"])("a receipt in the sheet of %s", (id) => {
  beforeEach(async () => {
    office = await openGridSheet(id);
  }, 60_000);

  it("is one line of text, whole, in two syncs; the sheet is protected as it was", async () => {
    const before = await optionsOf();
    const sheet = await sheetId();
    const syncs = office.syncs().length;
    const written = await writeReceipt(sheet, receiptFor(id));
    expect(office.syncs().length - syncs).toBe(2);
    expect(written).toMatchObject({ ok: true, value: { sheet: { name: office.sheet } } });
    const found = await look();
    expect(found.text).toBe(`回执：第 7 号，2026-11-22 01:02:03 UTC，校验码 ${"ab".repeat(32)}`);
    expect([found.format, found.locked]).toEqual(["@", true]);
    expect({ protected: found.protected, options: found.options }).toEqual(before);
    expect(office.misses).toEqual([]);
    if (written.ok) expect(found.address.endsWith(`!${written.value.cell}`)).toBe(true);
  });

  it("changes no mark and nothing of the star; a later receipt takes the place of an earlier one", async () => {
    await office.type("1", id === "taihu-42" ? "是" : "4");
    const before = await office.read();
    await writeReceipt(before.sheet.id, receiptFor(id));
    const first = await look();
    await writeReceipt(before.sheet.id, { ...receiptFor(id), number: 8 });
    const second = await look();
    expect(second.address).toBe(first.address);
    expect(second.text).toContain("第 8 号");
    const after = await office.read();
    expect([after.marks, after.reasons, after.issues]).toEqual([
      ...[before.marks, before.reasons, before.issues],
    ]);
  });
});

describe("where the sheet is not as it was", () => {
  beforeEach(async () => {
    office = await openGridSheet("taihu-42", "en");
  }, 60_000);

  it("the cell is found by its name, wherever its row stands, in the sheet's language", async () => {
    const sheet = await sheetId();
    await writeReceipt(sheet, receiptFor("taihu-42"));
    const first = await look();
    await office.Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.protection.unprotect();
      active.getRange("1:2").insert("Down");
      active.name = "renamed";
      await context.sync();
    });
    const written = await writeReceipt(sheet, receiptFor("taihu-42"));
    const second = await look();
    expect(written).toMatchObject({ ok: true, value: { sheet: { name: "renamed" } } });
    expect(rowOf(second.address)).toBe(rowOf(first.address) + 2);
    expect(second.text).toMatch(/^Receipt: No\. 7, 2026-11-22 01:02:03 UTC, hash (ab){32}$/);
    // it was open, so it stays open
    expect(second.protected).toBe(false);
  });

  it.each([
    ["the sheet is gone", async () => "no-such-sheet", "sheet.gone"],
    ["the receipt is another grid's", sheetId, "sheet.otherReceipt"],
  ])("%s: that is said, and nothing is written", async (_, sheet, code) => {
    const receipt = receiptFor(code === "sheet.gone" ? "taihu-42" : "dongguan-33");
    const result = await writeReceipt(await sheet(), receipt);
    expect(result).toMatchObject({ ok: false, issues: [{ code }] });
    expect((await look()).text).toBe("");
  });

  it("another stage's receipt does not belong to it", async () => {
    const receipt = { ...receiptFor("taihu-42"), stage: "first" } as const;
    const result = await writeReceipt(await sheetId(), receipt);
    expect(result).toMatchObject({ ok: false, issues: [{ code: "sheet.otherReceipt" }] });
  });

  it("an empty sheet is none of ours", async () => {
    const id = await office.Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("Notes").load("id");
      await context.sync();
      return added.id;
    });
    const result = await writeReceipt(id, receiptFor("taihu-42"));
    expect(result).toMatchObject({ ok: false, issues: [{ code: "sheet.gone" }] });
  });

  it.each([
    ["points nowhere", (item: Excel.NamedItem) => void Object.assign(item, { formula: "=#REF!" })],
    ["was deleted", (item: Excel.NamedItem) => item.delete()],
  ])("a name that %s is set anew, under the last item", async (_, spoil) => {
    await office.Excel.run(async (context) => {
      spoil(context.workbook.worksheets.getActiveWorksheet().names.getItem("XJ_RECEIPT"));
      await context.sync();
    });
    const last = await office.read();
    const written = await writeReceipt(last.sheet.id, receiptFor("taihu-42"));
    const found = await look();
    const rows = Object.values(last.cells).map(rowOf);
    expect(written).toMatchObject({ ok: true, value: { cell: `A${Math.max(...rows) + 1}` } });
    expect([found.text?.slice(0, 14), found.format, found.protected]).toEqual([
      ...["Receipt: No. 7", "@", true],
    ]);
  });
});

const rowOf = (address: string) => Number(/(\d+)$/.exec(address)?.[1]);
