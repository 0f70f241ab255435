import { distance, itemsOf, type Text } from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";
import type { ItemLine } from "./progress.ts";

/** A step of a way: an item, what it lacks, and why it stands there. */
export interface WayLine extends ItemLine {
  readonly reason: Text | undefined;
}

/** The cheapest way to one star. */
export interface WayAhead {
  readonly star: number;
  /** the sections whose stars it brings; only where stars have names of their own */
  readonly sections: readonly string[];
  /** points missing in all; only under a points rule */
  readonly shortBy: number | undefined;
  /** what asks for more than an answer, the cheapest first */
  readonly work: readonly WayLine[];
  /** items that only need a true answer, whatever it is */
  readonly answers: number;
}

/** The cheapest way to every star that is not reached yet, the next one first. */
export function waysAhead(reading: SheetReading): readonly WayAhead[] {
  const { grid, marks, evaluation, cells } = reading;
  const items = new Map(itemsOf(grid).map((item) => [item.id, item]));
  const states = new Map(evaluation.items.map(({ id, state }) => [id, state]));
  return distance(grid, marks).ways.map(({ star, steps, reasons, shortBy, sections = [] }) => {
    // what is missing in all comes first, then a reason for each step
    const own = reasons.slice(reasons.length - steps.length);
    const lines = steps.flatMap(({ id, shortBy: short }, at): WayLine[] => {
      const item = items.get(id);
      const state = states.get(id) ?? "open";
      const line = { cell: cells[id], state, shortBy: short, reason: own[at]?.message };
      return item ? [{ item, ...line }] : [];
    });
    const work = lines.filter((line) => (line.shortBy ?? 0) > 0);
    return { star, sections, shortBy, work, answers: lines.length - work.length };
  });
}
