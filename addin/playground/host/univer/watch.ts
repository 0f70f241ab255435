import type { Cell } from "../engine.ts";
import { formatRect, type Rect } from "../geometry.ts";
import { readCell } from "./cells.ts";
import type { UniverContext } from "./context.ts";
import type { Locks } from "./locks.ts";
import { type Effect, effectOf, keepLooks, shiftedRect } from "./mutations.ts";
import type { NameBook } from "./names.ts";
import type { Calculation } from "./settle.ts";

interface Parts {
  readonly context: UniverContext;
  readonly names: NameBook;
  readonly locks: Locks;
  readonly calculation: Calculation;
  readonly completeCopy: (fromTo: readonly [from: string, to: string]) => void;
}

interface CommandLike {
  readonly id: string;
  readonly params?: unknown;
}
interface Options {
  readonly onlyLocal?: boolean;
  readonly applyFormulaCalculationResult?: boolean;
}

const isResult = (options?: Options): boolean => options?.applyFormulaCalculationResult === true;

const ACTIVATE = "sheet.operation.set-worksheet-active";
const INSERT_SHEET = "sheet.mutation.insert-sheet";
const COPY = "sheet.command.copy-sheet";
const EDITOR = "sheet.operation.set-cell-edit-visible";
const TEXT =
  "The cell or chart you're trying to change is on a protected sheet. To make a change, unprotect the sheet.";

const isSingle = (rect: Rect): boolean => rect.rows * rect.columns === 1;

const isStyleWrite = (params: unknown): boolean =>
  typeof params === "object" &&
  params !== null &&
  "trigger" in params &&
  params.trigger === "sheet.command.set-style";

/** What would hold the user back from this effect on a protected sheet; null when nothing does. */
const obstacleTo = (effect: Effect, locks: Locks): Rect | null => {
  const options = locks.options(effect.sheetId);
  if (!options) return null;
  if (effect.kind === "values") return locks.obstacle(effect.sheetId, effect.rect);
  if (effect.kind === "styles") return options["allowFormatCells"] === true ? null : effect.rect;
  const { axis, count } = effect.shift;
  const verb = count > 0 ? "Insert" : "Delete";
  const allowed = options[`allow${verb}${axis === "row" ? "Rows" : "Columns"}`] === true;
  const rect = shiftedRect(effect.shift);
  if (!allowed) return rect;
  return count > 0 ? null : locks.obstacle(effect.sheetId, rect);
};

const refuse = ({ context }: Parts, rect: Rect): never => {
  const address = formatRect(rect);
  context.gestures.emit({ kind: "refused", message: `${TEXT} (${address})`, address });
  throw new context.modules.core.CustomCommandExecutionError(TEXT);
};

/** Opening the editor on a locked cell is refused at once, as in Excel. */
const guardEditor = (parts: Parts, command: CommandLike): void => {
  const params = command.params as { visible?: boolean } | undefined;
  if (command.id !== EDITOR || params?.visible !== true) return;
  const { workbook } = parts.context;
  const sheet = workbook.getActiveSheet();
  const cell = sheet.getSelection()?.getCurrentCell();
  if (!cell) return;
  const rect = { row: cell.actualRow, column: cell.actualColumn, rows: 1, columns: 1 };
  const obstacle = parts.locks.obstacle(sheet.getSheetId(), rect);
  if (obstacle) refuse(parts, obstacle);
};

interface SheetParams {
  readonly subUnitId?: string;
  readonly sheet?: { readonly id?: string };
}

/** Univer switches to any new sheet; Excel stays where it is when an add-in adds or copies one. */
const holdBack = ({ context }: Parts, command: CommandLike): void => {
  const { subUnitId, sheet } = (command.params ?? {}) as SheetParams;
  if (command.id === INSERT_SHEET && sheet?.id && context.gestures.origin === "api") {
    const { id } = sheet;
    context.heldBack.add(id);
    setTimeout(() => context.heldBack.delete(id), 50);
  }
  if (command.id !== ACTIVATE || !subUnitId || !context.heldBack.has(subUnitId)) return;
  throw new context.modules.core.CustomCommandExecutionError("The sheet stays in the background");
};

/** Listens to Univer's mutations: refuses what protection forbids, reports what changed. */
export const watch = (parts: Parts): (() => void) => {
  const { context, names, locks, calculation } = parts;
  const { gestures, commands } = context;
  let inFront = context.workbook.getActiveSheet().getSheetId();
  let lastAdded: string | undefined;
  let before: Cell | undefined;
  /** Univer writes a formula's text ahead of the mutation proper: what was there before that. */
  let ahead: { readonly key: string; readonly cell: Cell } | undefined;
  const single = (sheetId: string, { row, column }: Rect): Cell => {
    const key = `${sheetId}:${row}:${column}`;
    const cell = ahead?.key === key ? ahead.cell : readCell(context, names, sheetId, row, column);
    ahead = { key, cell };
    return cell;
  };

  const beforeCommand = (command: CommandLike, options?: Options): void => {
    guardEditor(parts, command);
    holdBack(parts, command);
    const isLocal = options?.onlyLocal === true;
    const effect = effectOf(command.id, command.params);
    if (!effect) return;
    if (isLocal) {
      const isAhead = effect.kind === "values" && isSingle(effect.rect) && !isResult(options);
      if (isAhead) single(effect.sheetId, effect.rect);
      return;
    }
    // The add-in's own writes are checked by the object model, which answers AccessDenied.
    const obstacle = gestures.origin === "api" ? null : obstacleTo(effect, locks);
    if (obstacle) refuse(parts, obstacle);
    if (effect.kind !== "values") return;
    const allowed = locks.options(effect.sheetId)?.["allowFormatCells"] ?? true;
    if (gestures.origin !== "api" && allowed !== true) keepLooks(command.params);
    before = isSingle(effect.rect) ? single(effect.sheetId, effect.rect) : undefined;
    ahead = undefined;
  };

  const report = (effect: Effect): void => {
    if (effect.kind === "values") gestures.edited(effect.sheetId, effect.rect, before);
    if (effect.kind !== "shift") return;
    const { sheetId, shift } = effect;
    locks.shift(sheetId, shift);
    gestures.emit({ kind: "shifted", sheetId, shift });
    const axis = shift.axis === "row" ? "Row" : "Column";
    gestures.structure(
      sheetId,
      shiftedRect(shift),
      `${axis}${shift.count > 0 ? "Inserted" : "Deleted"}`,
    );
  };

  const afterCommand = (command: CommandLike, options?: Options): void => {
    const isLocal = options?.onlyLocal === true;
    calculation.noticed(command.id, isLocal, isStyleWrite(command.params));
    const effect = isLocal ? null : effectOf(command.id, command.params);
    if (effect) report(effect);
    const params = (command.params ?? {}) as SheetParams;
    // Univer repeats it for the sheet that is in front already.
    if (command.id === ACTIVATE && params.subUnitId && params.subUnitId !== inFront) {
      inFront = params.subUnitId;
      gestures.emit({ kind: "activated", sheetId: params.subUnitId });
    }
    if (command.id === INSERT_SHEET && params.sheet?.id) {
      lastAdded = params.sheet.id;
      gestures.emit({ kind: "added", sheetId: params.sheet.id, by: gestures.origin });
    }
    if (command.id === COPY && lastAdded !== undefined) {
      const from = params.subUnitId ?? inFront;
      // Not an edit, whoever copies: Excel reports no changed cells either.
      gestures.run("api", () => {
        parts.completeCopy([from, lastAdded ?? from]);
        gestures.forget();
      });
    }
    if (command.id === "sheet.mutation.remove-sheet" && params.subUnitId) {
      locks.drop(params.subUnitId);
      gestures.emit({ kind: "deleted", sheetId: params.subUnitId, by: gestures.origin });
    }
  };

  const guards = commands.beforeCommandExecuted(beforeCommand);
  const reports = commands.onCommandExecuted(afterCommand);
  const copies = gestures.on((event) => {
    if (event.kind === "copied") locks.copy(event.from, event.to);
  });
  return () => {
    guards.dispose();
    reports.dispose();
    copies();
  };
};
