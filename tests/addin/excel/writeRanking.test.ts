import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeRanking } from "../../../addin/excel/index.ts";
import type { Ranking } from "../../../shared/index.ts";
import { asPage } from "../support/gridSheet.ts";
import { type OfficeInNode, startOffice } from "../support/officeInNode.ts";

const hostile = [
  '=HYPERLINK("http://example.test","x")',
  "+1+1",
  "-2",
  "@SUM(1)",
  "\t=1",
  "第一支部",
];
const ranking: Ranking = {
  district: { id: "demo", name: "=示例街道", cycle: 2026 },
  version: 7,
  rows: hostile.map((name, at) => ({
    branch: `b${at}`,
    name,
    unit: "青禾社区",
    grid: at % 2 ? "taihu-42" : "dongguan-33",
    star: 5,
    attained: { value: 9, of: 10 },
    rank: at < 2 ? 1 : at + 1,
    tied: at < 2,
    time: "2026-04-20T01:02:03.000Z",
  })),
  missing: [],
};

describe("a ranking in a sheet", () => {
  let office: OfficeInNode;
  let cells: { values: unknown[][]; formulas: unknown[][] };
  beforeAll(async () => {
    office = startOffice();
    asPage(office);
    const written = await writeRanking(ranking, "zh-CN");
    expect(written).toMatchObject({ ok: true, value: { sheet: { name: "2026 综合排名" } } });
    cells = await office.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const used = sheet.getUsedRange(true).load("values,formulas");
      const count = sheet.tables.getCount();
      await context.sync();
      expect(count.value).toBe(1);
      return { values: used.values, formulas: used.formulas };
    });
  }, 60_000);
  afterAll(() => office.dispose());

  it("takes two syncs and asks for nothing that Excel 2021 lacks", () => {
    expect(office.syncs().length).toBe(3);
    expect(office.misses).toEqual([]);
  });

  it("never turns a text into a formula", () => {
    expect(cells.values.slice(3).map((row) => row[2])).toEqual(hostile);
    expect(cells.values[0]?.[0]).toBe("=示例街道 2026 年度星级评定综合排名");
    expect(cells.formulas).toEqual(cells.values);
  });

  it("marks ties and writes figures as figures", () => {
    expect(cells.values.slice(3, 6).map((row) => [row[0], row[1], row[6], row[7]])).toEqual([
      [1, "并列", 5, 0.9],
      [1, "并列", 5, 0.9],
      [3, "", 5, 0.9],
    ]);
  });
});
