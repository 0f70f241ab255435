import type { Grid, Result } from "../../../shared/index.ts";
import type { Client } from "../api/client.ts";
import type { Action, PaneState } from "../state/state.ts";
import type { PaneStorage } from "../state/storage.ts";
import type { Store } from "../state/store.ts";

/** Excel as the pane sees it: the functions of the one door. */
export type Excel = Pick<
  typeof import("../../excel/index.ts"),
  | "startHost"
  | "insertGrid"
  | "readSheet"
  | "watchSheets"
  | "selectItem"
  | "selectCell"
  | "writeRanking"
  | "writeReceipt"
  | "writeMarks"
  | "restorePrevious"
  | "fillFromBefore"
  | "showSheet"
  | "openWorkbook"
>;

/** What the actions work with; tests give their own. */
export interface Deps {
  readonly store: Store<PaneState, Action>;
  readonly excel: Excel;
  /** the shipped grids; what could not be fetched is fetched again on the next call */
  readonly shippedGrids: () => Promise<Result<readonly Grid[]>>;
  readonly api: Client;
  readonly storage: PaneStorage;
  /** called once Excel is there: only then can ribbon buttons be connected */
  readonly onExcel: () => void;
  /** hands a file to the browser */
  readonly save: (file: Blob, name: string) => void;
  /** a new idempotency key */
  readonly newKey: () => string;
  /** ISO 8601 */
  readonly now: () => string;
  /** runs something after so many milliseconds; the function returned calls it off */
  readonly wait: (milliseconds: number, run: () => void) => () => void;
  /** the browser's locks, where it has them: panes with the same storage take turns by them */
  readonly locks?: Pick<LockManager, "request">;
}
