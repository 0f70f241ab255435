import type { ChangedEvent } from "../engine.ts";
import { intersect, type Rect } from "../geometry.ts";
import type { Book } from "./book.ts";
import type { TableRecord } from "./tables.ts";

/** Excel's AutoExpansion: what a person types directly beside or below a table becomes part of it. */
export function growTables(book: Book, { sheetId, rect, by, changeType }: ChangedEvent): void {
  if (by !== "user" || changeType !== "RangeEdited") return;
  for (const table of book.tables) {
    if (table.sheetId !== sheetId) continue;
    const grown = grownRect(table.rect, rect);
    if (!grown || book.tables.some((other) => isInTheWay(other, table, grown))) continue;
    book.resizeTable(table, grown);
    nameColumns(book, table);
  }
}

function grownRect(table: Rect, typed: Rect): Rect | null {
  const beside = typed.column === table.column + table.columns;
  const below = typed.row === table.row + table.rows;
  const sameRows = typed.row >= table.row && typed.row + typed.rows <= table.row + table.rows;
  const sameColumns =
    typed.column >= table.column && typed.column + typed.columns <= table.column + table.columns;
  if (beside && sameRows) return { ...table, columns: table.columns + typed.columns };
  return below && sameColumns ? { ...table, rows: table.rows + typed.rows } : null;
}

const isInTheWay = (other: TableRecord, table: TableRecord, rect: Rect): boolean =>
  other !== table && other.sheetId === table.sheetId && intersect(other.rect, rect) !== null;

/** A column has a name: where none was typed, Excel gives it one. */
function nameColumns(book: Book, { sheetId, rect }: TableRecord): void {
  const { cells } = book.engine;
  const header = cells.read(sheetId, { ...rect, rows: 1 })[0] ?? [];
  header.forEach(({ type }, at) => {
    if (type !== "Empty") return;
    const cell = { ...rect, column: rect.column + at, columns: 1, rows: 1 };
    book.change(() => cells.write(sheetId, cell, [[`Column${at + 1}`]]));
  });
}
