import { type Grid, type Item, itemsOf, roleOf } from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";

/** A line of a list in the score view: an item, where it is, and how far it is from what is asked. */
export interface ItemLine {
  readonly item: Item;
  readonly cell: string | undefined;
  readonly state: "met" | "unmet" | "open" | "invalid" | "na";
  /** in the item's own unit */
  readonly shortBy: number | undefined;
}

/** Whether a mark is asked for, by id: a prerequisite follows from other marks, a bonus without criteria is none. */
function askedOf({ sections }: Pick<Grid, "sections">): ReadonlySet<string> {
  const asked = sections.flatMap((section) =>
    section.items.filter(({ kind }) =>
      kind === "pending" ? roleOf(section) === "base" : kind !== "prerequisite",
    ),
  );
  return new Set(asked.map(({ id }) => id));
}

/** How many items are answered so that they count, of how many: on the sheet, or in one of its sections. */
export function answered(
  { grid, evaluation }: SheetReading,
  within?: string,
): { n: number; of: number } {
  const sections = grid.sections.filter(({ id }) => within === undefined || id === within);
  const asked = askedOf({ sections });
  const items = evaluation.items.filter(({ id }) => asked.has(id));
  const counts = items.filter(({ state }) => state !== "open" && state !== "invalid");
  return { n: counts.length, of: items.length };
}

/** The items without an answer, in the grid's order. */
export function openItems(reading: SheetReading): ItemLine[] {
  const asked = askedOf(reading.grid);
  const open = reading.evaluation.items.filter(
    ({ id, state }) => state === "open" && asked.has(id),
  );
  return lines(
    reading,
    open.map(({ id }) => ({ id })),
  );
}

/** Every item of the grid with its state, in the grid's order. */
export const allItems = (reading: SheetReading): ItemLine[] =>
  lines(reading, reading.evaluation.items);

function lines(
  reading: SheetReading,
  found: readonly { id: string; shortBy?: number }[],
): ItemLine[] {
  const items = new Map(itemsOf(reading.grid).map((item) => [item.id, item]));
  const results = new Map(reading.evaluation.items.map((result) => [result.id, result]));
  return found.flatMap(({ id, shortBy }) => {
    const item = items.get(id);
    const state = results.get(id)?.state ?? "open";
    return item ? [{ item, cell: reading.cells[id], state, shortBy }] : [];
  });
}
