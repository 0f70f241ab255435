import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillFromBefore, insertGrid, readSheet, showSheet } from "../../../addin/excel/index.ts";
import { gridById, itemsOf, locales, type Mark } from "../../../shared/index.ts";
import { asPage } from "../support/gridSheet.ts";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

const grid = gridById("taihu-42");
if (!grid) throw new Error("There is no grid taihu-42.");

let office: OfficeInNode;
beforeAll(() => {
  office = startOffice();
  asPage(office);
});
afterAll(() => office.dispose());

/** What a branch handed in: everything met, with a share and an item that does not apply. */
const self = {
  marks: Object.fromEntries(
    itemsOf(grid).map(({ id, kind }): [string, Mark] => [id, kind === "yesno" ? true : 95]),
  ),
  reasons: { "17": "本支部没有流动党员" },
};
Object.assign(self.marks, { "9": 3, "15": { value: 79, of: 99 }, "17": "na" });

const read = async () => {
  const reading = await readSheet();
  if (!reading.ok) throw new Error(JSON.stringify(reading.issues));
  return reading.value;
};

describe.each(locales)("a reviewer's sheet in %s", (locale) => {
  const owner = { branch: `云栖路第一支部 ${locale}`, branchId: `b-${locale.toLowerCase()}` };
  let sheet = "";
  beforeAll(async () => {
    const head = { ...owner, unit: "云栖社区", cycle: 2026, from: 61 };
    const made = await insertGrid(grid, locale, { ...head, stage: "first", stages: { self } });
    sheet = made.ok ? made.value.sheet.name : "";
  });

  it("says whose it is, and holds the branch's marks beside an empty column", async () => {
    const { stage, branch, from, before, marks, evaluation } = await read();
    expect({ stage, branch, from, before }).toEqual({
      from: 61,
      stage: "first",
      branch: owner.branchId,
      before: self.marks,
    });
    expect(Object.values(marks).every((mark) => mark === null)).toBe(true);
    expect(evaluation.complete).toBe(false);
    expect(sheet).toContain(owner.branch);
  });

  it("lets only the reviewer's own column and the reasons be typed into", async () => {
    const locked = await office.Excel.run(async (context) => {
      const active = context.workbook.worksheets.getActiveWorksheet();
      const of = (name: string) =>
        active.names.getItem(name).getRange().format.protection.load("locked");
      const parts = ["XJ_BEFORE", "XJ_ENTRY", "XJ_REMARK", "XJ_RECEIPT"].map(of);
      await context.sync();
      return parts.map((part) => part.locked);
    });
    expect(locked).toEqual([true, false, false, true]);
  });

  it("wants a reason for what is marked otherwise, and for nothing else", async () => {
    const { cells } = await read();
    for (const item of itemsOf(grid)) {
      const own = self.marks[item.id];
      const text =
        typeof own === "number" ? (item.kind === "percent" ? `${own}%` : `${own}`) : "是";
      await office.engine.user.type(sheet, cells[item.id] ?? "", text);
    }
    // 80 % is not 79 of 99, and whether item 17 applies is now said otherwise
    await office.engine.user.type(sheet, cells["15"] ?? "", "80%");
    const changed = async () =>
      (await read()).issues
        .filter(({ issue }) => issue.code === "submission.change")
        .map(({ issue, cell }) => [issue.item, cell]);
    expect(await changed()).toEqual([
      ["15", cells["15"]],
      ["17", cells["17"]],
    ]);
    const remark = (item: string) => (cells[item] ?? "").replace(/^[A-Z]+/, "J");
    await office.engine.user.type(sheet, remark("15"), "核对了名册");
    await office.engine.user.type(sheet, remark("17"), "有两名流动党员");
    expect(await changed()).toEqual([]);
  }, 60_000);

  it("is filled as the branch marked it where it is blank, with the reason why an item does not apply", async () => {
    const { cells, sheet: own } = await read();
    const clear = async (item: string) => office.engine.user.type(sheet, cells[item] ?? "", "");
    for (const item of ["1", "16", "17"]) await clear(item);
    const remark = (cells["17"] ?? "").replace(/^[A-Z]+/, "J");
    await office.engine.user.type(sheet, remark, "");
    const before = office.syncs().length;
    expect(await fillFromBefore(own.id, "2026-11-22T08:00:00Z")).toMatchObject({ ok: true });
    expect(office.syncs().length - before).toBe(2);
    const { marks, reasons } = await read();
    expect(marks).toEqual({ ...self.marks, "15": 80 });
    expect(reasons).toEqual({ "15": "核对了名册", "17": "本支部没有流动党员" });
  });

  it("is shown again instead of made anew", async () => {
    await office.engine.user.activate("Sheet1");
    const of = { grid: grid.id, stage: "first", branch: owner.branchId, from: 61 } as const;
    expect(await showSheet(of)).toEqual({ ok: true, value: true });
    expect((await read()).branch).toBe(owner.branchId);
    expect(await showSheet({ ...of, branch: "b-none" })).toEqual({ ok: true, value: false });
    // the branch has handed in since: what the reviewer sees beside the column would be out of date
    expect(await showSheet({ ...of, from: 70 })).toEqual({ ok: true, value: false });
    expect(await showSheet({ ...of, stage: "recheck" })).toEqual({ ok: true, value: false });
  });
});

it("several branches in one workbook are no copies of one another", async () => {
  expect((await read()).issues.filter(({ issue }) => issue.code === "sheet.copies")).toEqual([]);
});

it("a recheck's sheet holds both stages before it", async () => {
  const first = { marks: { ...self.marks, "9": 2 }, reasons: { "9": "台账只有两次" } };
  await insertGrid(grid, "zh-CN", {
    ...{ branch: "云栖路第二支部", branchId: "b2", stage: "recheck" },
    stages: { self, first },
  });
  const { before, stage } = await read();
  expect(stage).toBe("recheck");
  expect(before).toEqual(first.marks);
  expect(office.misses).toEqual([]);
});
