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

/** Copies on one sheet: beyond that, looking up what depends on what takes longer for each. */
const copiesOnSheet = 50;

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

/** Values beside one another by row, for one copy; null leaves a cell as it is. */
export type Block = ReadonlyMap<number, readonly unknown[]>;

/**
 * Copies of a grid's sheet, under one another on a few sheets of one workbook. Every calculation begins
 * with a wait, and every write looks at the whole workbook: many fillings share both.
 */
export class Copies {
  readonly #engine: Engine = createUniverNode();
  readonly #layout: Layout;
  readonly #sheets: readonly string[];
  readonly #onSheet: number;
  /** one cell for the number of the last write, and a formula that repeats it */
  readonly #mirror: string;
  #writes = 0;

  /** `keeps` says which of the sheet's formulas the copies have, by their place in the first. */
  constructor(grid: Grid, layout: Layout, count: number, keeps: (cell: CellFormula) => boolean) {
    this.#layout = layout;
    this.#onSheet = Math.min(count, copiesOnSheet);
    const { sheets } = this.#engine;
    const all = Array.from({ length: Math.ceil(count / this.#onSheet) }, (_, at) => at);
    this.#sheets = all.map((at) => sheets.add(`copies ${at}`));
    this.#mirror = sheets.add("mirror");
    const formulas = this.#formulas(grid, keeps);
    for (const sheet of this.#sheets) {
      this.#drawEntries(sheet, toFormulas(grid, layout));
      this.#write(sheet, 0, layout.columns.length, formulas);
    }
    this.#engine.cells.write(this.#mirror, rectOf(0, 1), [["=A1"]]);
  }

  /** As many as were asked for, or a few more. */
  get count() {
    return this.#sheets.length * this.#onSheet;
  }

  get #height() {
    return this.#layout.rows.last + 1;
  }

  #formulas(grid: Grid, keeps: (cell: CellFormula) => boolean): Block[] {
    return Array.from({ length: this.#onSheet }, (_, copy) => {
      const top = copy * this.#height;
      const rows = new Map<number, unknown[]>();
      for (const { formula, ...place } of toFormulas(grid, moved(this.#layout, top)).cells) {
        const row = place.row - top;
        if (!keeps({ ...place, formula, row })) continue;
        const line = rows.get(row) ?? new Array(this.#layout.columns.length).fill(null);
        line[place.column] = formula;
        rows.set(row, line);
      }
      return rows;
    });
  }

  #write(sheet: string, column: number, width: number, blocks: readonly Block[]): void {
    const rows = blocks.length * this.#height;
    const lines = Array.from({ length: rows }, (): unknown[] => new Array(width).fill(null));
    blocks.forEach((block, copy) => {
      for (const [row, values] of block) lines[copy * this.#height + row] = [...values];
    });
    this.#engine.cells.write(sheet, rectOf(0, column, rows, width), lines);
  }

  /** Entry cells read text as a new sheet's do: a percent stays text. */
  #drawEntries(sheet: string, { entryFormats }: Formulas): void {
    const formats = new Map(entryFormats.map(({ row, format }) => [row, format]));
    const entry = columnOf(this.#layout, "entry");
    const rect = rectOf(0, entry, this.#onSheet * this.#height);
    this.#engine.styles.write(sheet, rect, (row) => ({
      numberFormat: formats.get(row % this.#height) ?? "General",
    }));
  }

  /** Puts a block into each copy, from a column on, and calculates. */
  async put(column: number, width: number, blocks: readonly Block[]): Promise<void> {
    this.#sheets.forEach((sheet, at) => {
      const own = blocks.slice(at * this.#onSheet, (at + 1) * this.#onSheet);
      if (own.length > 0) this.#write(sheet, column, width, own);
    });
    this.#writes += 1;
    this.#engine.cells.write(this.#mirror, rectOf(0, 0), [[this.#writes]]);
    await this.#calculated();
  }

  /** By its own sign: how long a calculation takes to begin depends on what else the machine does. */
  async #calculated(): Promise<void> {
    const last = () => this.#engine.cells.read(this.#mirror, rectOf(0, 1))[0]?.[0]?.value;
    while (last() !== this.#writes) await sleep(5);
    await this.#engine.settle();
  }

  cell(copy: number, row: number, column: number): Cell | undefined {
    const sheet = this.#sheets[Math.floor(copy / this.#onSheet)] ?? "";
    const rect = rectOf((copy % this.#onSheet) * this.#height + row, column);
    return this.#engine.cells.read(sheet, rect)[0]?.[0];
  }

  dispose(): void {
    this.#engine.dispose();
  }
}

const rectOf = (row: number, column: number, rows = 1, columns = 1) => ({
  row,
  column,
  rows,
  columns,
});
