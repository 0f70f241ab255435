import type { CellsPort } from "../engine.ts";
import { formatAddress, parseAddress } from "../geometry.ts";
import { SET_VALUES } from "./cells.ts";
import type { UniverContext } from "./context.ts";
import type { NameBook } from "./names.ts";
import { usedRect } from "./sheets.ts";

interface SheetRef {
  readonly id: string;
  readonly name: string;
}

const copyNames = (names: NameBook, from: SheetRef, to: SheetRef): void => {
  for (const entry of [...names.list()]) {
    const target = parseAddress(entry.formula);
    const own = entry.scope === from.id;
    if (!own && !(entry.scope === null && target?.sheet === from.name)) continue;
    const formula =
      target?.sheet === from.name ? `=${formatAddress(to.name, target.rect, true)}` : entry.formula;
    names.set({ ...entry, scope: to.id, formula });
  }
};

/** The copy's formulas mean the copy's names now. */
const retarget = (context: UniverContext, names: NameBook, cells: CellsPort, id: string): void => {
  const rect = usedRect(context, id, true);
  if (!rect) return;
  const cellValue: Record<number, Record<number, { f: string }>> = {};
  cells.read(id, rect).forEach((line, i) => {
    line.forEach(({ formula }, j) => {
      if (formula === null) return;
      const row = cellValue[rect.row + i] ?? {};
      cellValue[rect.row + i] = row;
      row[rect.column + j] = { f: names.toEngine(formula, id) };
    });
  });
  context.run(SET_VALUES, { unitId: context.unitId, subUnitId: id, cellValue });
};

/**
 * What Excel does beyond Univer when a sheet is copied, by whomever: names that are local to the
 * sheet or point into it get local twins in the copy, and the copy is as protected as its model.
 */
export const completeCopy = (
  context: UniverContext,
  names: NameBook,
  cells: CellsPort,
  [from, to]: readonly [from: string, to: string],
): void => {
  const sheet = (id: string): SheetRef => ({ id, name: context.facadeSheet(id).getSheetName() });
  copyNames(names, sheet(from), sheet(to));
  retarget(context, names, cells, to);
  context.gestures.emit({ kind: "copied", from, to });
};
