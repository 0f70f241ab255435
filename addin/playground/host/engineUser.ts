import type { Cell, CellValue } from "./engine.ts";
import type { Rect, Shift } from "./geometry.ts";

/** What the engine reports, and what a person may do in it. */
export type Origin = "user" | "api" | "remote";
export interface ChangedEvent {
  readonly kind: "changed";
  readonly sheetId: string;
  readonly rect: Rect;
  readonly by: Origin;
  readonly changeType:
    | "RangeEdited"
    | "RowInserted"
    | "RowDeleted"
    | "ColumnInserted"
    | "ColumnDeleted";
  /** Only for a single cell. */
  readonly before?: Cell;
  readonly after?: Cell;
}

export type EngineEvent =
  | ChangedEvent
  | { readonly kind: "activated"; readonly sheetId: string }
  | { readonly kind: "added"; readonly sheetId: string; readonly by: Origin }
  | { readonly kind: "deleted"; readonly sheetId: string; readonly by: Origin }
  | { readonly kind: "copied"; readonly from: string; readonly to: string }
  | { readonly kind: "shifted"; readonly sheetId: string; readonly shift: Shift }
  | { readonly kind: "refused"; readonly message: string; readonly address: string };

export type EngineListener = (event: EngineEvent) => void;

export interface UserOptions {
  /** Pretend that a co-author did it: the event says `Remote`. */
  readonly source?: "Local" | "Remote";
}

/** What a person does in the sheet. Sheets go by name here, cells by address. */
export interface UserPort {
  /** Types into a cell. A Stop validation reverts it: then `accepted` is false. */
  type(
    sheet: string,
    address: string,
    text: string,
    options?: UserOptions,
  ): Promise<{ accepted: boolean; message?: string }>;
  /** Pastes plain values, past any validation. Rejects with a `UserRefusal` on locked cells. */
  paste(
    sheet: string,
    address: string,
    values: readonly (readonly CellValue[])[],
    options?: UserOptions,
  ): Promise<void>;
  insertRows(sheet: string, row: number, count: number): Promise<void>;
  deleteRows(sheet: string, row: number, count: number): Promise<void>;
  insertColumns(sheet: string, column: number, count: number): Promise<void>;
  deleteColumns(sheet: string, column: number, count: number): Promise<void>;
  renameSheet(sheet: string, name: string): Promise<void>;
  /** Gives the name of the copy. */
  copySheet(sheet: string, name?: string): Promise<string>;
  deleteSheet(sheet: string): Promise<void>;
  activate(sheet: string): Promise<void>;
  select(sheet: string, address: string): Promise<void>;
}
