import { afterEach, expect, it } from "vitest";
import { insertGrid, readSheet } from "../../../addin/excel/index.ts";
import { type BranchTraits, gridFor, grids, itemsOf, sheetTexts } from "../../../shared/index.ts";
import { asPage } from "../support/gridSheet.ts";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

let office: OfficeInNode | undefined;
afterEach(() => office?.dispose());

const traits: BranchTraits = { type: "committee", category: "rural" };
const grid = grids.find((one) => gridFor(one, traits) !== one && one.id === "huangli-stars");

it("a branch's sheet asks what the grid asks of its kind, and is read as before", async () => {
  if (!grid) throw new Error("no such grid");
  office = startOffice();
  asPage(office);
  const made = await insertGrid(grid, "zh-CN", { branch: "云栖村党委", branchId: "b", traits });
  expect(made.ok).toBe(true);
  const texts = await office.Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("text");
    await context.sync();
    return used.text.flat();
  });
  const noted = itemsOf(gridFor(grid, traits)).filter(
    ({ note }, at) => note && note !== itemsOf(grid)[at]?.note,
  );
  expect(noted.length).toBeGreaterThan(0);
  for (const { text, note } of noted) {
    const remark = note ? sheetTexts["zh-CN"].note(note["zh-CN"]) : "";
    expect(texts).toContain(`${text["zh-CN"]}\n${remark}`);
  }
  const read = await readSheet();
  expect(read.ok && read.value.branch).toBe("b");
});
