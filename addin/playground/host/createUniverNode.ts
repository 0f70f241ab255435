import { createRequire } from "node:module";
import type { Engine } from "./engine.ts";
import { createUniverEngine, type UniverModules } from "./univer.ts";

const require = createRequire(import.meta.url);
const load = <T>(name: string): T => require(`@univerjs/${name}`) as T;

type Formulas = typeof import("@univerjs/engine-formula");
type Sheets = typeof import("@univerjs/sheets");
type SheetFormulas = typeof import("@univerjs/sheets-formula");
type Numfmt = typeof import("@univerjs/sheets-numfmt");
type Validation = typeof import("@univerjs/sheets-data-validation");
type Conditional = typeof import("@univerjs/sheets-conditional-formatting");

const FACADES = [
  "sheets",
  "engine-formula",
  "sheets-formula",
  "sheets-numfmt",
  "sheets-data-validation",
  "sheets-conditional-formatting",
];

/** Univer's CommonJS builds: the ES modules bring styles and drawing along, and load much slower. */
const loadModules = () => {
  const modules: UniverModules = {
    core: load("core"),
    facade: load("core/facade"),
    formula: load<Formulas>("engine-formula"),
    sheetsFormula: load<SheetFormulas>("sheets-formula"),
    validation: load<Validation>("sheets-data-validation"),
    conditional: load<Conditional>("sheets-conditional-formatting"),
  };
  for (const name of FACADES) load(`${name}/facade`);
  return { modules, sheets: load<Sheets>("sheets"), numfmt: load<Numfmt>("sheets-numfmt") };
};

/** A workbook without a screen: the same engine as in the browser, less Univer's user interface. */
export const createUniverNode = (): Engine => {
  const { modules, sheets, numfmt } = loadModules();
  const { core, formula, sheetsFormula, validation, conditional, facade } = modules;
  const univer = new core.Univer({
    logLevel: core.LogLevel.ERROR,
    locale: core.LocaleType.EN_US,
    locales: { [core.LocaleType.EN_US]: {} },
  });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  univer.registerPlugin(sheets.UniverSheetsPlugin);
  univer.registerPlugin(sheetsFormula.UniverSheetsFormulaPlugin);
  univer.registerPlugin(numfmt.UniverSheetsNumfmtPlugin);
  univer.registerPlugin(validation.UniverSheetsDataValidationPlugin);
  univer.registerPlugin(conditional.UniverSheetsConditionalFormattingPlugin);
  facade.FUniver.newAPI(univer).createWorkbook({
    id: "workbook",
    name: "Book1",
    sheetOrder: ["sheet-1"],
    sheets: { "sheet-1": { id: "sheet-1", name: "Sheet1", rowCount: 200, columnCount: 26 } },
  });
  return createUniverEngine(univer, modules);
};
