import { afterEach, describe, expect, it } from "vitest";
import { insertGrid, readSheet, sampleBranch } from "../../../addin/excel/index.ts";
import { sampleEntries, sampleGrid } from "../../../addin/taskpane/sample.ts";
import { grids, isPending, locales, starsOf } from "../../../shared/index.ts";
import { asPage } from "../support/gridSheet.ts";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";
import { gridOf } from "./readings.ts";

let office: OfficeInNode | undefined;
afterEach(() => office?.dispose());

/** A sheet of sample data as the pane inserts it, read again. */
async function sample(id: string, locale: (typeof locales)[number], typed = {}) {
  office = startOffice();
  asPage(office);
  const grid = gridOf(id);
  const head = {
    sample: locale === "en" ? "Sample" : "示例",
    branch: "示例支部",
    branchId: sampleBranch,
  };
  const entries = { ...sampleEntries(grid, locale), ...typed };
  const made = await insertGrid(grid, locale, { ...head, typed: entries });
  const read = await readSheet();
  if (!made.ok || !read.ok) throw new Error(JSON.stringify([made, read]));
  return { reading: read.value, office, typed: entries };
}

const usable = grids.filter((grid) => !isPending(grid));

describe.each(locales)("sample data in %s", (locale) => {
  it.each(usable.map(({ id }) => id))("%s: mistakes to mend, named as a sample's", async (id) => {
    const { reading } = await sample(id, locale);
    expect(reading.branch).toBe(sampleBranch);
    expect(reading.sheet.name).toMatch(/^(示例|Sample) /);
    const errors = reading.issues.filter(({ severity }) => severity === "error");
    // a grid whose every item applies and is yes or no has fewer kinds of mistakes to make
    expect(errors.length).toBeGreaterThanOrEqual(1);
    expect(errors.length).toBeLessThanOrEqual(3);
    expect(errors.every(({ cell }) => cell !== undefined)).toBe(true);
    expect(reading.evaluation.star).toBeNull();
  });

  it("42 items: three mistakes of three kinds; mended, the highest star", async () => {
    const { reading } = await sample("taihu-42", locale);
    expect(reading.issues.map(({ issue }) => [issue.item, issue.code])).toEqual([
      ["1", "mark.type"],
      ["4", "submission.reason"],
      ["9", "mark.range"],
    ]);
    office?.dispose();
    const mended = await sample("taihu-42", locale, { "1": 1, "4": 1, "9": 1 });
    expect(mended.reading.issues).toEqual([]);
    expect(mended.reading.evaluation.star).toBe(Math.max(...starsOf(gridOf("taihu-42"))));
  });
});

it("what is typed as text stays text, whatever it begins with", async () => {
  const wild = { "1": '=HYPERLINK("http://x")', "2": "+1", "3": "@SUM(1)", "5": "1/2" };
  const { reading, office: excel } = await sample("taihu-42", "zh-CN", wild);
  const found = await excel.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const ranges = Object.keys(wild).map((id) =>
      sheet.getRange(reading.cells[id] ?? "").load("values,numberFormat"),
    );
    await context.sync();
    return ranges.map(({ values, numberFormat }) => [values[0]?.[0], numberFormat[0]?.[0]]);
  });
  expect(found).toEqual(Object.values(wild).map((text) => [text, "@"]));
  expect(excel.syncs().length).toBeLessThanOrEqual(6);
});

it("the sample is of the branch's own grid, else of the first that has its criteria", () => {
  expect(sampleGrid(grids, "dongguan-33")?.id).toBe("dongguan-33");
  expect(sampleGrid(grids, "luanchuan")?.id).toBe("taihu-42");
  expect(sampleGrid([], undefined)).toBeUndefined();
});
