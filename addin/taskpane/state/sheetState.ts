import type { Issue, Result } from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";
import type { Action } from "./state.ts";

/** What is known of the active sheet. */
export interface SheetState {
  readonly phase: "reading" | "read" | "failed";
  /** the last reading; kept when Excel could not be asked just now, dropped when the sheet is no grid */
  readonly reading: SheetReading | null;
  /** why the last reading failed */
  readonly issues: readonly Issue[];
  /** the grid being inserted */
  readonly inserting: string | null;
  /** why the last insertion or selection failed */
  readonly notice: readonly Issue[];
}

export type SheetAction =
  | { readonly type: "sheet.reading" }
  | { readonly type: "sheet.read"; readonly result: Result<SheetReading> }
  | { readonly type: "sheet.inserting"; readonly grid: string }
  | { readonly type: "sheet.inserted" }
  | { readonly type: "sheet.notice"; readonly issues: readonly Issue[] };

export const initialSheet: SheetState = {
  phase: "reading",
  reading: null,
  issues: [],
  inserting: null,
  notice: [],
};

export function reduceSheet(state: SheetState, action: Action): SheetState {
  switch (action.type) {
    case "sheet.reading":
      return { ...state, phase: "reading" };
    case "sheet.read":
      return afterReading(state, action.result);
    case "sheet.inserting":
      return { ...state, inserting: action.grid, notice: [] };
    case "sheet.inserted":
      return { ...state, inserting: null };
    case "sheet.notice":
      return { ...state, inserting: null, notice: action.issues };
    default:
      return state;
  }
}

function afterReading(state: SheetState, result: Result<SheetReading>): SheetState {
  if (result.ok) return { ...state, phase: "read", reading: result.value, issues: [], notice: [] };
  // "sheet.*" says what this sheet is; anything else (a cell being edited) says nothing about it
  const aboutSheet = result.issues.some((found) => found.code.startsWith("sheet."));
  const reading = aboutSheet ? null : state.reading;
  return { ...state, phase: "failed", reading, issues: result.issues };
}
