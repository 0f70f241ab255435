import type { Text } from "../../../shared/index.ts";
import type { SheetReading } from "../../excel/index.ts";
import { openItems } from "./progress.ts";

/** A place in the sheet that the reader is led to: an issue's cell, or an item without an answer. */
export interface Stop {
  /** the same for the same finding after the sheet was read again */
  readonly key: string;
  readonly sheet: string;
  readonly item: string | undefined;
  readonly cell: string;
  readonly text: Text;
}

/**
 * Where "next" leads: the cells of the issues down the sheet; where there are none, the items that are
 * still open. Pure.
 */
export function stopsOf(reading: SheetReading): readonly Stop[] {
  const issues = reading.issues.flatMap(({ issue, cell }) =>
    cell === undefined ? [] : [stopAt(reading, cell, issue.item, issue.message, issue.code)],
  );
  const found = issues.length > 0 ? issues : openStops(reading);
  return found.toSorted((one, other) => rowOf(one) - rowOf(other));
}

const openStops = (reading: SheetReading): Stop[] =>
  openItems(reading).flatMap(({ item, cell }) =>
    cell === undefined ? [] : [stopAt(reading, cell, item.id, item.text, "open")],
  );

/** Cell and code tell one finding from another; what was typed there may change without ending it. */
const stopAt = (
  { sheet }: SheetReading,
  cell: string,
  item: string | undefined,
  text: Text,
  code: string,
): Stop => ({ key: `${cell} ${code}`, sheet: sheet.id, item, cell, text });

const rowOf = ({ cell }: Stop): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);

/**
 * The stop after (1) or before (-1) the one last visited, round the end. One that was mended meanwhile
 * still says from which row to go on.
 */
export function stopFrom(
  stops: readonly Stop[],
  last: Stop | null,
  step: 1 | -1,
): Stop | undefined {
  const edge = step === 1 ? stops[0] : stops.at(-1);
  if (last === null || last.sheet !== stops[0]?.sheet) return edge;
  const at = stops.findIndex(({ key }) => key === last.key);
  if (at >= 0) return stops[at + step] ?? edge;
  const beyond = (stop: Stop) => (rowOf(stop) - rowOf(last)) * step >= 0;
  return (step === 1 ? stops.find(beyond) : stops.findLast(beyond)) ?? edge;
}
