import type { EngineListener, UserPort } from "./engineUser.ts";
import type { Rect } from "./geometry.ts";

export type * from "./engineUser.ts";

/**
 * All that the object model knows of a spreadsheet. Sheets go by a stable id; rectangles are
 * zero-based. Writing may need a calculation: `settle()` before reading results.
 */
export type CellValue = string | number | boolean;
export type ValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface Cell {
  readonly value: CellValue;
  readonly type: ValueType;
  /** The formula with its `=`, or null for a constant. */
  readonly formula: string | null;
}

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly hidden: "Visible" | "Hidden" | "VeryHidden";
  readonly tabColor: string;
  readonly gridlines: boolean;
}

export interface SheetsPort {
  list(): readonly SheetInfo[];
  activeId(): string;
  add(name: string): string;
  remove(id: string): void;
  rename(id: string, name: string): void;
  /** Excel's copy: local names stay local, and names that point into the sheet get local twins. */
  copy(id: string, name: string): string;
  move(id: string, position: number): void;
  activate(id: string): void;
  setHidden(id: string, hidden: SheetInfo["hidden"]): void;
  setTabColor(id: string, color: string): void;
  setGridlines(id: string, shown: boolean): void;
  /** The cells in use, or null for a blank sheet. */
  used(id: string, valuesOnly: boolean): Rect | null;
  freeze(id: string, frozen: { rows: number; columns: number } | null): void;
  frozen(id: string): { rows: number; columns: number } | null;
  selection(): { sheetId: string; rect: Rect; active: Rect };
  select(id: string, rect: Rect): void;
}

export interface CellsPort {
  read(sheetId: string, rect: Rect): readonly (readonly Cell[])[];
  text(sheetId: string, rect: Rect): readonly (readonly string[])[];
  /** Values as Excel's `values` takes them: text is read as if typed, null leaves the cell. */
  write(sheetId: string, rect: Rect, values: readonly (readonly unknown[])[]): void;
  clear(sheetId: string, rect: Rect, what: "All" | "Contents" | "Formats"): void;
  insertRows(sheetId: string, row: number, count: number): void;
  deleteRows(sheetId: string, row: number, count: number): void;
  insertColumns(sheetId: string, column: number, count: number): void;
  deleteColumns(sheetId: string, column: number, count: number): void;
  /** Puts rows of a block in another order; `from` says which row comes to stand at a place. */
  reorderRows(sheetId: string, rect: Rect, from: (at: number) => number): void;
  merge(sheetId: string, rect: Rect): void;
  unmerge(sheetId: string, rect: Rect): void;
}

export type Edge = "top" | "bottom" | "left" | "right";
export interface BorderStyle {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** One cell's looks in Excel's words; null stands for Excel's default. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly fill: string;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly wrapText: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly borders: Readonly<Partial<Record<Edge, BorderStyle>>>;
}
export type StyleChange = Partial<Omit<CellStyle, "borders">> & {
  readonly borders?: Partial<Record<Edge, BorderStyle | null>>;
};

export interface StylesPort {
  read(sheetId: string, rect: Rect): readonly (readonly CellStyle[])[];
  write(sheetId: string, rect: Rect, change: (row: number, column: number) => StyleChange): void;
  /** Sizes are in points, as in Excel. */
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, rect: Rect, points: number): void;
  columnHidden(sheetId: string, column: number): boolean;
  setColumnsHidden(sheetId: string, rect: Rect, hidden: boolean): void;
  rowHidden(sheetId: string, row: number): boolean;
  setRowsHidden(sheetId: string, rect: Rect, hidden: boolean): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, rect: Rect, points: number): void;
  autofitRows(sheetId: string, rect: Rect): void;
  autofitColumns(sheetId: string, rect: Rect): void;
}

export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to; null when the whole workbook sees it. */
  readonly scope: string | null;
  /** With its `=`: a reference, or any formula. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

export interface NamesPort {
  list(): readonly DefinedName[];
  find(name: string, scope: string | null): DefinedName | null;
  set(name: DefinedName): void;
  remove(name: string, scope: string | null): void;
}

export interface ValidationRule {
  readonly kind: "list" | "wholeNumber" | "decimal" | "custom";
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly dropDown?: boolean;
  readonly ignoreBlanks: boolean;
  readonly alert: { show: boolean; style: string; title: string; message: string };
  readonly prompt: { show: boolean; title: string; message: string };
}

export interface ValidationPort {
  /** The rules that touch the rectangle, each with the part of it that it covers. */
  read(sheetId: string, rect: Rect): readonly { rule: ValidationRule; rects: readonly Rect[] }[];
  set(sheetId: string, rect: Rect, rule: ValidationRule | null): void;
}

export interface ConditionalRule {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly formula: string;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly bold: boolean | null;
  readonly stopIfTrue: boolean;
}

export interface ConditionalPort {
  list(sheetId: string): readonly ConditionalRule[];
  set(sheetId: string, rule: ConditionalRule): void;
  remove(sheetId: string, id: string): void;
}

export type ProtectionOptions = Readonly<Record<string, boolean | string>>;
export interface ProtectionPort {
  /** null while the sheet is not protected. */
  options(sheetId: string): ProtectionOptions | null;
  protect(sheetId: string, options: ProtectionOptions): void;
  unprotect(sheetId: string): void;
  setLocked(sheetId: string, rect: Rect, locked: boolean): void;
  /** null when the rectangle holds both kinds. */
  locked(sheetId: string, rect: Rect): boolean | null;
  /** The first locked cell of a protected sheet in the rectangle, or null when all may be written. */
  obstacle(sheetId: string, rect: Rect): Rect | null;
}

export interface Engine {
  readonly sheets: SheetsPort;
  readonly cells: CellsPort;
  readonly styles: StylesPort;
  readonly names: NamesPort;
  readonly validation: ValidationPort;
  readonly conditional: ConditionalPort;
  readonly protection: ProtectionPort;
  readonly user: UserPort;
  /** Runs a change as the add-in's: one event for it, and the undo list is emptied, as in Excel. */
  asAddin<T>(change: () => T): T;
  /** Resolves when every formula shows its result. */
  settle(): Promise<void>;
  on(listener: EngineListener): () => void;
  dispose(): void;
}
