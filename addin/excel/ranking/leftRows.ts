import type { FoundTable } from "./findTable.ts";
import { type Notes, unknownRows } from "./planRows.ts";
import type { TableRow } from "./tableSpec.ts";

/**
 * Asks for the rows that are no longer listed; nothing where there are none. The function returned says
 * after the sync whether somebody wrote into one: a row without a key counts whole, of the others only
 * people's own columns do, and a formula that filled itself in is no note.
 */
export function lookAtLeft(
  { sheet, row, column, columns, at, keys }: FoundTable,
  rows: readonly TableRow[],
): ((place: number) => Notes) | undefined {
  const unknown = unknownRows(keys, rows);
  const first = unknown[0];
  if (first === undefined) return undefined;
  const ours = new Set(at);
  const count = (unknown.at(-1) ?? first) - first + 1;
  const range = sheet.getRangeByIndexes(row + 1 + first, column, count, columns);
  range.load("values,formulas");
  return (place) => {
    const formulas = range.formulas[place - first] ?? [];
    const values = range.values[place - first] ?? [];
    const isWritten = values.some((value, cell) => {
      const isOurs = ours.has(cell) && keys[place] !== "";
      return value !== "" && !isOurs && !isFormula(formulas[cell], value);
    });
    if (!isWritten) return "none";
    return values[at[0] ?? 0] === "" ? "unordered" : "some";
  };
}

/** A text that begins with = is its own formula; what is calculated differs from it. */
const isFormula = (formula: unknown, value: unknown) =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value;
