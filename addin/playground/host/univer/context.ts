import type { Injector, Univer, Worksheet } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { HostError } from "../errors.ts";
import { Gestures } from "./gestures.ts";

/**
 * Univer's modules arrive from outside: ES modules in the browser, the CommonJS builds in Node
 * (these load in under a second there). This folder itself imports only their types.
 */
export interface UniverModules {
  readonly core: typeof import("@univerjs/core");
  readonly facade: typeof import("@univerjs/core/facade");
  readonly formula: typeof import("@univerjs/engine-formula");
  readonly sheetsFormula: typeof import("@univerjs/sheets-formula");
  readonly validation: typeof import("@univerjs/sheets-data-validation");
  readonly conditional: typeof import("@univerjs/sheets-conditional-formatting");
}

const workbookOf = (univer: Univer, { facade }: UniverModules) => {
  const workbook = facade.FUniver.newAPI(univer).getActiveWorkbook();
  if (!workbook) throw new Error("Create the workbook before the engine");
  return workbook;
};

const servicesOf = (injector: Injector, modules: UniverModules) => ({
  commands: injector.get(modules.core.ICommandService),
  undo: injector.get(modules.core.IUndoRedoService),
  definedNames: injector.get(modules.formula.IDefinedNamesService),
  functions: injector.get(modules.formula.IFunctionService),
  formulas: injector.get(modules.formula.FormulaDataModel),
  session: injector.get(modules.sheetsFormula.FormulaCalculationSessionService),
  validationRules: injector.get(modules.validation.SheetDataValidationModel),
  validator: injector.get(modules.validation.SheetsDataValidationValidatorService),
  conditionalRules: injector.get(modules.conditional.ConditionalFormattingRuleModel),
});

export type UniverContext = ReturnType<typeof createContext>;

/** What the parts of the engine share: the workbook, Univer's services, and who is acting. */
export const createContext = (univer: Univer, modules: UniverModules) => {
  const workbook = workbookOf(univer, modules);
  const unitId = workbook.getId();
  const services = servicesOf(univer.__getInjector(), modules);
  const facadeSheet = (sheetId: string): FWorksheet => {
    const sheet = workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  };
  return {
    univer,
    modules,
    workbook,
    unitId,
    ...services,
    gestures: new Gestures(),
    /** New sheets that must not come to the front by themselves. */
    heldBack: new Set<string>(),
    facadeSheet,
    sheet: (sheetId: string): Worksheet => facadeSheet(sheetId).getSheet(),
    /** Runs a command or mutation; Univer answers false where it refuses. */
    run: (id: string, params: object): void => {
      if (!services.commands.syncExecuteCommand<object, unknown>(id, params)) {
        throw new HostError("InvalidOperation", `The sheet engine refused ${id}.`);
      }
    },
  };
};
