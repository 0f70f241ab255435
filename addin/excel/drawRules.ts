import { columnOf, type Formulas, type Layout, sheetTexts } from "../../shared/index.ts";
import { rowLooks } from "./looks.ts";

/** Data validation of every entry cell and the conditional formats of the rows. */
export function drawRules(sheet: Excel.Worksheet, layout: Layout, formulas: Formulas): void {
  const texts = sheetTexts[layout.locale];
  const entry = columnOf(layout, "entry");
  for (const { row, rule, title, prompt } of formulas.validations) {
    const { dataValidation } = sheet.getRangeByIndexes(row, entry, 1, 1);
    dataValidation.rule =
      rule.kind === "list"
        ? { list: { inCellDropDown: true, source: rule.values.join(",") } }
        : { custom: { formula: rule.formula } };
    dataValidation.prompt = { showPrompt: true, title, message: prompt };
    // A warning, not a stop: what was typed stays in the cell, and is shown as wrong.
    dataValidation.errorAlert = {
      showAlert: true,
      style: "Warning",
      title: texts.alert,
      message: prompt,
    };
  }
  for (const { from, to, formula, look } of formulas.formats) {
    const { first, last } = layout.rows;
    const range = sheet.getRangeByIndexes(first, from, last - first + 1, to - from + 1);
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = formula;
    custom.format.fill.color = rowLooks[look].fill;
    custom.format.font.color = rowLooks[look].color;
  }
}
