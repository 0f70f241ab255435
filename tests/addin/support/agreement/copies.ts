import { setTimeout as sleep } from "node:timers/promises";
import { createUniverNode } from "../../../../addin/playground/host/createUniverNode.ts";
import type { Cell, Engine } from "../../../../addin/playground/host/engine.ts";
import {
  columnOf,
  type Formulas,
  type Grid,
  type Layout,
  toFormulas,
} from "../../../../shared/index.ts";

export type CellFormula = Formulas["cells"][number];

/** A grid's sheet moved down by some rows. */
const moved = (layout: Layout, by: number): Layout => {
  const rows = { ...layout.rows };
  for (const name of Object.keys(rows) as (keyof typeof rows)[]) rows[name] += by;
  const body = layout.body.map((line) => ({
    ...line,
    row: line.row + by,
    ...(line.kind === "section" ? { last: line.last + by } : {}),
  }));
  return { ...layout, rows, body };
};

/**
 * Copies of a grid's sheet under one another in one workbook. Every calculation has a start of its own,
 * and every write looks at the whole workbook: many fillings share both.
 */
export class Copies {
  readonly count: number;
  readonly #engine: Engine = createUniverNode();
  readonly #layout: Layout;
  readonly #sheet: string;
  #writes = 0;

  /** `keeps` says which of the sheet's formulas the copies have, in the rows of the first. */
  constructor(grid: Grid, layout: Layout, count: number, keeps: (cell: CellFormula) => boolean) {
    this.count = count;
    this.#layout = layout;
    this.#sheet = this.#engine.sheets.add("copies");
    this.#drawEntries(toFormulas(grid, layout));
    const block = this.#blank(layout.columns.length);
    for (let copy = 0; copy < count; copy += 1) {
      const top = copy * this.#height;
      for (const { row, column, formula, ...rest } of toFormulas(grid, moved(layout, top)).cells) {
        const line = block[row];
        if (line && keeps({ row: row - top, column, formula, ...rest })) line[column] = formula;
      }
    }
    this.#write(0, block);
    this.#engine.cells.write(this.#sheet, this.#mirror(1), [[`=A${this.#bottom + 1}`]]);
  }

  get #height() {
    return this.#layout.rows.last + 1;
  }

  get #bottom() {
    return this.count * this.#height;
  }

  /** Below the copies: the number of the last write, and a formula that repeats it once it is calculated. */
  #mirror = (column: 0 | 1) => this.#rect(this.#bottom, column, 1, 1);

  #blank(columns: number): unknown[][] {
    return Array.from({ length: this.count * this.#height }, () => new Array(columns).fill(null));
  }

  #rect = (row: number, column: number, rows: number, columns: number) => ({
    row,
    column,
    rows,
    columns,
  });

  #write(column: number, block: readonly (readonly unknown[])[]) {
    const rect = this.#rect(0, column, block.length, block[0]?.length ?? 0);
    this.#engine.cells.write(this.#sheet, rect, block);
  }

  /** Entry cells read text as a new sheet's do: a percent stays text. */
  #drawEntries({ entryFormats }: Formulas) {
    const formats = new Map(entryFormats.map(({ row, format }) => [row, format]));
    const entry = columnOf(this.#layout, "entry");
    const rect = this.#rect(0, entry, this.count * this.#height, 1);
    this.#engine.styles.write(this.#sheet, rect, (row) => ({
      numberFormat: formats.get(row % this.#height) ?? "General",
    }));
  }

  /** Puts values beside one another from a column on, for each copy by row; null leaves a cell. Calculates. */
  async put(
    column: number,
    width: number,
    copies: readonly ReadonlyMap<number, readonly unknown[]>[],
  ): Promise<void> {
    const block = this.#blank(width);
    copies.forEach((rows, copy) => {
      for (const [row, values] of rows) block[copy * this.#height + row] = [...values];
    });
    this.#write(column, block);
    this.#writes += 1;
    this.#engine.cells.write(this.#sheet, this.#mirror(0), [[this.#writes]]);
    await this.#calculated();
  }

  /** By its own sign: how long to wait for a calculation depends on what else the machine does. */
  async #calculated(): Promise<void> {
    const read = () => this.#engine.cells.read(this.#sheet, this.#mirror(1))[0]?.[0]?.value;
    while (read() !== this.#writes) await sleep(5);
    await this.#engine.settle();
  }

  cell(copy: number, row: number, column: number): Cell | undefined {
    const rect = this.#rect(copy * this.#height + row, column, 1, 1);
    return this.#engine.cells.read(this.#sheet, rect)[0]?.[0];
  }

  dispose(): void {
    this.#engine.dispose();
  }
}
