import type { Univer } from "@univerjs/core";
import type { Cell, Engine } from "./engine.ts";
import type { Rect } from "./geometry.ts";
import { createCells } from "./univer/cells.ts";
import { createConditional } from "./univer/conditional.ts";
import { createContext, type UniverModules } from "./univer/context.ts";
import { completeCopy } from "./univer/copySheet.ts";
import { Locks } from "./univer/locks.ts";
import { NameBook } from "./univer/names.ts";
import { Calculation } from "./univer/settle.ts";
import { createSheets } from "./univer/sheets.ts";
import { createStyles } from "./univer/styles.ts";
import { createUser } from "./univer/user.ts";
import { createValidation } from "./univer/validation.ts";
import { watch } from "./univer/watch.ts";

export type { UniverModules } from "./univer/context.ts";

const STOP = 1;

/** The engine over a Univer instance that already holds its workbook. */
export const createUniverEngine = (univer: Univer, modules: UniverModules): Engine => {
  const context = createContext(univer, modules);
  const { gestures, unitId } = context;
  const names = new NameBook(context);
  const locks = new Locks();
  const calculation = new Calculation(context);
  const cells = createCells(context, names);
  const sheets = createSheets(context, names);
  const stop = watch({
    context,
    names,
    locks,
    calculation,
    completeCopy: (fromTo) => completeCopy(context, names, cells, fromTo),
  });

  gestures.isTakenBack = (sheetId: string, rect: Rect, before: Cell | undefined): boolean => {
    if (!before || !sheets.list().some(({ id }) => id === sheetId)) return false;
    const rule = context.validationRules.getRuleByLocation(unitId, sheetId, rect.row, rect.column);
    const now = cells.read(sheetId, rect)[0]?.[0];
    return (
      rule?.errorStyle === STOP && now?.value === before.value && now.formula === before.formula
    );
  };

  const base = {
    sheets,
    cells,
    styles: createStyles(context, cells.text),
    names,
    validation: createValidation(context, names),
    conditional: createConditional(context, names),
    protection: locks,
    asAddin: <T>(change: () => T): T => {
      const result = gestures.run("api", change);
      // As in Excel before ExcelApi 1.19: what an add-in writes cannot be undone, nor what was before.
      context.undo.clearUndoRedo(unitId);
      return result;
    },
    settle: () => calculation.settle(),
    on: gestures.on.bind(gestures),
    dispose: (): void => {
      stop();
      calculation.dispose();
      gestures.dispose();
      univer.dispose();
    },
  };
  return { ...base, user: createUser(context, base) };
};
