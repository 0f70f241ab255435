import {
  type Grid,
  type Item,
  roleOf,
  type Section,
  type SectionRole,
  starsOf,
} from "../grid/grid.ts";
import { type ColumnKey, cellName, columnName, columnOf, type Layout } from "./layout.ts";

/** An item where it stands on the sheet. */
export interface ItemLine {
  readonly item: Item;
  readonly row: number;
  readonly role: SectionRole;
}

/** A section where it stands: its own row, and the rows of its items. */
export interface SectionLine {
  readonly section: Section;
  readonly row: number;
  readonly role: SectionRole;
  readonly lines: readonly ItemLine[];
}

/** The rows of a grid's sheet with what stands in them. */
export function sectionLines(grid: Grid, layout: Layout): SectionLine[] {
  const rows = new Map(
    layout.body.map((line) => [
      line.kind === "item" ? `i ${line.item}` : `s ${line.section}`,
      line,
    ]),
  );
  const rowOf = (key: string) => rows.get(key)?.row ?? layout.rows.first;
  return grid.sections.map((section) => {
    const role = roleOf(section);
    const lines = section.items.map((item) => ({ item, row: rowOf(`i ${item.id}`), role }));
    return { section, row: rowOf(`s ${section.id}`), role, lines };
  });
}

/** The stars that requirements are keyed by: under rule “named” each section is one of its own. */
export const askedStars = (grid: Grid): readonly number[] =>
  grid.rule.kind === "named" ? [1] : starsOf(grid);

/** Reference to a column of one row, with the column fixed: formats and validations go down the rows. */
export const refIn = (layout: Layout, row: number, key: ColumnKey): string =>
  cellName(row, columnOf(layout, key), true);

/** Reference that stays where it is. */
export const absolute = (layout: Layout, row: number, key: ColumnKey): string =>
  `$${columnName(columnOf(layout, key))}$${row + 1}`;

/** A column from one row to another. */
export const rangeOf = (layout: Layout, from: number, to: number, key: ColumnKey): string =>
  `${absolute(layout, from, key)}:${absolute(layout, to, key)}`;

/** A column over the items of a section: they stand below its own row. */
export const itemsRange = (layout: Layout, { row, lines }: SectionLine, key: ColumnKey): string =>
  rangeOf(layout, row + 1, row + lines.length, key);
