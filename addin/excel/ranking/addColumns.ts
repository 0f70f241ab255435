import { drawLook, looks } from "../looks.ts";
import { setUp } from "./createTable.ts";
import type { FoundTable } from "./findTable.ts";
import { type TableSpec, text } from "./tableSpec.ts";

/**
 * Columns that a version before did not have are added at the end of its table. Where something stands
 * beside it they are left away, for nothing of people's is moved; the table goes on without them.
 */
export function addColumns(found: FoundTable, spec: TableSpec): FoundTable {
  const { sheet, row, column, columns, unknown } = found;
  if (unknown.length === 0 || !found.hasRoom) return found;
  const added = unknown.flatMap((index) => spec.columns[index] ?? []);
  const headings = added.map(({ heading }) => heading[spec.locale]);
  const header = sheet.getRangeByIndexes(row, column + columns, 1, added.length);
  header.numberFormat = [added.map(() => text)];
  header.values = [headings];
  drawLook(header, looks.heading);
  added.forEach((one, at) => {
    setUp(sheet, sheet.getRangeByIndexes(row, column + columns + at, 1, 1), spec.id, one);
  });
  const at = [...found.at];
  for (const [place, index] of unknown.entries()) at[index] = columns + place;
  return {
    ...found,
    at,
    columns: columns + added.length,
    isWider: true,
    headings: [...found.headings, ...headings],
  };
}
