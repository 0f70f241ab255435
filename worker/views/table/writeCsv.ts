import { csvCell } from "../escape.ts";
import type { Cell, Table } from "./table.ts";

/** A table as CSV. Excel takes a file for UTF-8 where it begins with a mark. */
export const writeCsv = ({ head, rows }: Pick<Table, "head" | "rows">): string =>
  `\ufeff${[head, ...rows].map((row) => row.map(shown).join(",")).join("\r\n")}\r\n`;

/** A number is no text that could be a formula. */
const shown = (cell: Cell): string => (typeof cell === "string" ? csvCell(cell) : `${cell ?? ""}`);
