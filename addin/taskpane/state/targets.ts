import { type Item, type ItemState, isAsking, itemsOf, type Mark } from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";

/** A target of a programme, and how far it is. */
export interface TargetLine {
  readonly item: Item;
  readonly state: ItemState;
  readonly mark: Mark;
  readonly asked: number | true | undefined;
  /** of what is asked, rounded down: 99.9 % is not done; left out where nothing can be reckoned */
  readonly percent?: number;
  readonly cell: string | undefined;
}

/** Whether the sheet is a board of targets (目标看板) and not a rating of branches. */
export const isTargetBoard = ({ grid }: SheetReading): boolean => grid.subject === "programme";

/** The targets in the order of the sheet. */
export function targetsOf({ grid, marks, evaluation, cells }: SheetReading): TargetLine[] {
  return itemsOf(grid).map((item, at) => {
    const mark = marks[item.id] ?? null;
    const asked = isAsking(item) ? item.requires["1"] : undefined;
    const state = evaluation.items[at]?.state ?? "open";
    const percent = state === "invalid" ? undefined : percentOf(mark, asked);
    const line = { item, state, mark, asked, cell: cells[item.id] };
    return percent === undefined ? line : { ...line, percent };
  });
}

function percentOf(mark: Mark, asked: number | true | undefined): number | undefined {
  if (typeof asked !== "number" || asked === 0 || mark === null) return undefined;
  if (typeof mark === "number") return Math.floor((mark * 100) / asked + 1e-9);
  if (typeof mark !== "object") return undefined;
  return Math.floor((mark.value * 10_000) / (mark.of * asked));
}
