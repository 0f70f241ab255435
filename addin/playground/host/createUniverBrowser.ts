import * as core from "@univerjs/core";
import * as facade from "@univerjs/core/facade";
import * as formula from "@univerjs/engine-formula";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalZh from "@univerjs/preset-sheets-conditional-formatting/locales/zh-CN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreZh from "@univerjs/preset-sheets-core/locales/zh-CN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import validationEn from "@univerjs/preset-sheets-data-validation/locales/en-US";
import validationZh from "@univerjs/preset-sheets-data-validation/locales/zh-CN";
import * as conditional from "@univerjs/sheets-conditional-formatting";
import * as validation from "@univerjs/sheets-data-validation";
import * as sheetsFormula from "@univerjs/sheets-formula";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import type { Engine } from "./engine.ts";
import { sparePlainText } from "./univer/plainText.ts";
import { createUniverEngine } from "./univer.ts";

export interface BrowserOptions {
  /** The element, or its id, that the grid fills. */
  readonly container: HTMLElement | string;
  readonly locale: "zh-CN" | "en-US";
  readonly darkMode?: boolean;
}

const presets = (container: HTMLElement | string) => [
  // No toolbar: the ribbon around the grid is the playground's own. The header holds the formula bar.
  UniverSheetsCorePreset({ container, header: true, toolbar: false, formulaBar: true }),
  UniverSheetsDataValidationPreset(),
  UniverSheetsConditionalFormattingPreset(),
];

const locales = {
  [core.LocaleType.ZH_CN]: core.mergeLocales(coreZh, validationZh, conditionalZh),
  [core.LocaleType.EN_US]: core.mergeLocales(coreEn, validationEn, conditionalEn),
};

/** A workbook with a grid to type into. Heavy (1.8 MB gzipped): import this file lazily. */
export const createUniverBrowser = (options: BrowserOptions): Engine => {
  const univer = new core.Univer({
    logLevel: core.LogLevel.ERROR,
    locale: options.locale === "zh-CN" ? core.LocaleType.ZH_CN : core.LocaleType.EN_US,
    locales,
    darkMode: options.darkMode ?? false,
  });
  for (const { plugins } of presets(options.container)) {
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
    }
  }
  facade.FUniver.newAPI(univer).createWorkbook({
    id: "workbook",
    name: "Book1",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 200, columnCount: 26 } },
  });
  sparePlainText(univer);
  return createUniverEngine(univer, {
    core,
    facade,
    formula,
    sheetsFormula,
    validation,
    conditional,
  });
};
