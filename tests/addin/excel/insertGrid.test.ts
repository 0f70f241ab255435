import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { insertGrid } from "../../../addin/excel/index.ts";
import { grids, itemsOf, type Locale, locales, sheetTexts } from "../../../shared/index.ts";
import { type GridSheet, openGridSheet } from "../support/gridSheet.ts";

const all = grids.flatMap(({ id }) => locales.map((locale) => ({ id, locale })));

describe.each(all)(
  "a new sheet of $id in $locale",
  ({ id, locale }: { id: string; locale: Locale }) => {
    let office: GridSheet;
    let texts: string[][];
    beforeAll(async () => {
      office = await openGridSheet(id, locale);
      texts = await office.Excel.run(async (context) => {
        const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange().load("text");
        await context.sync();
        return used.text;
      });
    }, 60_000);
    afterAll(() => office.dispose());

    it("takes two syncs and asks for nothing that Excel 2021 lacks", () => {
      expect(office.insertSyncs).toBe(2);
      expect(office.misses).toEqual([]);
    });

    it("carries every section's and item's wording", () => {
      const shown = texts.flat();
      for (const section of office.grid.sections) expect(shown).toContain(section.title[locale]);
      for (const { text, note } of itemsOf(office.grid)) {
        const remark = note ? `\n${sheetTexts[locale].note(note[locale])}` : "";
        expect(shown).toContain(`${text[locale]}${remark}`);
      }
    });

    it("shows live native formulas without an error value", async () => {
      expect(texts.flat().filter((text) => text.startsWith("#"))).toEqual([]);
      expect(texts[2]?.[0]).toBe(locale === "en" ? "In progress" : "填写中");
    });

    it("is protected without a password; entry, remark and head cells are open", async () => {
      const { Excel } = office;
      const locked = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const protection = sheet.protection.load("protected");
        const range = (name: string) => sheet.names.getItem(name).getRange();
        const of = (target: Excel.Range) => target.format.protection.load("locked");
        const parts = [
          of(range("XJ_ENTRY")),
          of(range("XJ_REMARK")),
          of(sheet.getRange("A2:B2")),
          of(range("XJ_IDS")),
        ];
        await context.sync();
        return [protection.protected, ...parts.map((part) => part.locked)];
      });
      expect(locked).toEqual([true, false, false, false, true]);
    });

    it("validates every entry cell with a prompt, and never refuses what is typed", async () => {
      const rules = await office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const loaded = itemsOf(office.grid).map((item) =>
          sheet.getRange(office.cell(item.id)).dataValidation.load("rule,errorAlert,prompt"),
        );
        await context.sync();
        return loaded.map(({ rule, errorAlert, prompt }) => ({ rule, errorAlert, prompt }));
      });
      expect(rules.every(({ errorAlert }) => errorAlert.style === "Warning")).toBe(true);
      expect(
        rules.every(({ prompt }) => prompt.message.length > 0 && prompt.message.length <= 255),
      ).toBe(true);
      expect(rules.filter(({ rule }) => rule.list || rule.custom).length).toBe(
        itemsOf(office.grid).length,
      );
    });

    it("freezes its head and fits one A4 page in width", async () => {
      const page = await office.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const frozen = sheet.freezePanes.getLocationOrNullObject().load("rowCount");
        const layout = sheet.pageLayout.load("orientation,paperSize,zoom");
        await context.sync();
        return [frozen.rowCount, layout.orientation, layout.paperSize, layout.zoom];
      });
      expect(page).toEqual([4, "Landscape", "A4", { horizontalFitToPages: 1 }]);
    });

    it("stands beside a second one under a name of its own", async () => {
      const again = await insertGrid(office.grid, locale);
      expect(again.ok && again.value.sheet.name).toMatch(/ \(2\)$/);
    });
  },
);
