import type { SheetInfo, SheetsPort } from "../engine.ts";
import { HostError } from "../errors.ts";
import { bound, type Rect } from "../geometry.ts";
import type { UniverContext } from "./context.ts";
import type { NameBook } from "./names.ts";

/** A fresh sheet in Univer; it grows when something is written below or beside. */
const ROWS = 200;
const COLUMNS = 26;

export const usedRect = (context: UniverContext, id: string, valuesOnly: boolean): Rect | null => {
  let used: Rect | null = null;
  context
    .sheet(id)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const filled = cell && ((cell.v != null && cell.v !== "") || cell.f || cell.si || cell.p);
      if (!filled && (valuesOnly || !cell?.s)) return;
      const one = { row, column, rows: 1, columns: 1 };
      used = used ? bound(used, one) : one;
    });
  return used;
};

const selectionOf = (context: UniverContext): ReturnType<SheetsPort["selection"]> => {
  const sheet = context.workbook.getActiveSheet();
  const range = sheet.getSelection()?.getActiveRange();
  const cell = sheet.getSelection()?.getCurrentCell();
  const active = {
    row: cell?.actualRow ?? range?.getRow() ?? 0,
    column: cell?.actualColumn ?? range?.getColumn() ?? 0,
    rows: 1,
    columns: 1,
  };
  if (!range) return { sheetId: sheet.getSheetId(), rect: active, active };
  const rect = {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
  return { sheetId: sheet.getSheetId(), rect, active };
};

const frozenOf = (context: UniverContext, id: string) => {
  const { xSplit, ySplit } = context.facadeSheet(id).getFreeze();
  const rows = Math.max(0, ySplit);
  const columns = Math.max(0, xSplit);
  return rows + columns === 0 ? null : { rows, columns };
};

const sheetInfo = (
  context: UniverContext,
  id: string,
  veryHidden: ReadonlySet<string>,
): SheetInfo => {
  const sheet = context.facadeSheet(id);
  const hidden = sheet.isSheetHidden();
  return {
    id,
    name: sheet.getSheetName(),
    hidden: hidden ? (veryHidden.has(id) ? "VeryHidden" : "Hidden") : "Visible",
    tabColor: (sheet.getTabColor() ?? "").toUpperCase(),
    gridlines: !sheet.hasHiddenGridLines(),
  };
};

export const createSheets = (context: UniverContext, names: NameBook): SheetsPort => {
  const { workbook, facadeSheet } = context;
  // Univer knows hidden sheets only; "very hidden" is remembered here.
  const veryHidden = new Set<string>();
  const info = (id: string): SheetInfo => sheetInfo(context, id, veryHidden);
  return {
    list: () => workbook.getSheets().map((sheet) => info(sheet.getSheetId())),
    activeId: () => workbook.getActiveSheet().getSheetId(),
    add: (name) => {
      // With an id of our own: what Univer gives back is the sheet in front.
      const id = crypto.randomUUID();
      workbook.insertSheet(name, { sheet: { id, rowCount: ROWS, columnCount: COLUMNS } });
      return id;
    },
    remove: (id) => {
      facadeSheet(id);
      names.removeScope(id);
      if (!workbook.deleteSheet(id)) throw new HostError("InvalidOperation");
    },
    rename: (id, name) => {
      facadeSheet(id).setName(name);
    },
    copy: (id, name) => {
      const known = new Set(workbook.getSheets().map((sheet) => sheet.getSheetId()));
      workbook.duplicateSheet(facadeSheet(id));
      const copy = workbook.getSheets().find((sheet) => !known.has(sheet.getSheetId()));
      if (!copy) throw new HostError("GeneralException");
      copy.setName(name);
      return copy.getSheetId();
    },
    move: (id, position) => {
      workbook.moveSheet(facadeSheet(id), position);
    },
    activate: (id) => {
      context.heldBack.delete(id);
      workbook.setActiveSheet(facadeSheet(id));
    },
    setHidden: (id, hidden) => {
      if (hidden === "VeryHidden") veryHidden.add(id);
      else veryHidden.delete(id);
      if (hidden === "Visible") facadeSheet(id).showSheet();
      else if (!facadeSheet(id).isSheetHidden()) facadeSheet(id).hideSheet();
    },
    setTabColor: (id, color) => {
      facadeSheet(id).setTabColor(color);
    },
    setGridlines: (id, shown) => {
      facadeSheet(id).setHiddenGridlines(!shown);
    },
    used: (id, valuesOnly) => usedRect(context, id, valuesOnly),
    freeze: (id, frozen) => {
      if (!frozen) {
        facadeSheet(id).cancelFreeze();
        return;
      }
      const { rows: ySplit, columns: xSplit } = frozen;
      const start = { startRow: ySplit || -1, startColumn: xSplit || -1 };
      facadeSheet(id).setFreeze({ xSplit, ySplit, ...start });
    },
    frozen: (id) => frozenOf(context, id),
    selection: () => selectionOf(context),
    select: (id, rect) => {
      const sheet = facadeSheet(id);
      context.heldBack.delete(id);
      workbook.setActiveSheet(sheet);
      sheet.setActiveRange(sheet.getRange(rect.row, rect.column, rect.rows, rect.columns));
    },
  };
};
