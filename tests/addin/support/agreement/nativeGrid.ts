import type { Cell } from "../../../../addin/playground/host/engine.ts";
import {
  columnOf,
  type Grid,
  type Layout,
  type Locale,
  toFormulas,
  toLayout,
} from "../../../../shared/index.ts";
import { type CellFormula, Copies } from "./copies.ts";
import type { Content, Filling } from "./fillings.ts";
import { keyOf, referencesOf } from "./references.ts";
import { ownFormulas, RowResults } from "./rowResults.ts";
import { itemRows, type Said, saidBy } from "./said.ts";

const copiesAtOnce = 100;
/** Of sheets with all their formulas; a new workbook's first calculation is the slow one. */
const wholeCopies = 8;

type Place = Pick<CellFormula, "row" | "column">;

/** A grid's native formulas in a real formula engine. */
export class NativeGrid {
  readonly layout: Layout;
  readonly #grid: Grid;
  readonly #rows: readonly number[];
  readonly #results: RowResults;
  /** formulas that follow from several rows */
  readonly #joint: readonly Place[];
  /** columns of single rows that these refer to, from the first to the last */
  readonly #read: readonly number[];
  #copies: Copies | undefined;
  #whole: Copies | undefined;

  constructor(grid: Grid, locale: Locale) {
    this.#grid = grid;
    this.layout = toLayout(grid, locale);
    this.#rows = itemRows(grid, this.layout);
    const { cells } = toFormulas(grid, this.layout);
    const own = ownFormulas(this.layout, cells, this.#rows);
    const ofRows = new Set([...own.values()].flat().map(keyOf));
    const joint = cells.filter((cell) => !ofRows.has(keyOf(cell)) && !isWords(cell));
    this.#joint = joint;
    const read = columnsRead(joint, ofRows, this.#rows);
    const first = Math.min(...read);
    this.#read = Array.from({ length: Math.max(...read) - first + 1 }, (_, at) => first + at);
    this.#results = new RowResults(grid, this.layout, own);
  }

  /**
   * What the sheet says of fillings, but for words that repeat its figures. What follows from one cell
   * alone is calculated once for each content of it; what follows from several, for each filling.
   */
  async judge(fillings: readonly Filling[]): Promise<Said[]> {
    await this.#results.calculate(fillings);
    const isJoint = new Set(this.#joint.map(keyOf));
    this.#copies ??= new Copies(this.#grid, this.layout, copiesAtOnce, (cell) =>
      isJoint.has(keyOf(cell)),
    );
    const copies = this.#copies;
    const blocks = fillings.map((filling) => this.#block(filling));
    const keys = blocks.map((block) => JSON.stringify([...block]));
    // Fillings that these formulas cannot tell apart come to the same.
    const distinct = [...new Map(keys.map((key, at) => [key, blocks[at] ?? new Map()]))];
    const answers = await inBatches(distinct, copies.count, async (batch) => {
      const [column = 0] = this.#read;
      await copies.put(
        column,
        this.#read.length,
        batch.map(([, block]) => block),
      );
      return batch.map(([key], copy) => [key, this.#answer(copies, copy)] as const);
    });
    const known = new Map(answers);
    return fillings.map((filling, at) => this.#said(filling, known.get(keys[at] ?? "")));
  }

  /** What the sheet says with every formula in its place. */
  async judgeWhole(fillings: readonly Filling[]): Promise<Said[]> {
    this.#whole ??= new Copies(this.#grid, this.layout, wholeCopies, () => true);
    const copies = this.#whole;
    return inBatches(fillings, copies.count, async (batch) => {
      const blocks = batch.map(
        (filling) => new Map(this.#rows.map((row, at) => [row, [filling[at] ?? ""]])),
      );
      await copies.put(columnOf(this.layout, "entry"), 1, blocks);
      return batch.map((_, copy) =>
        saidBy(this.#grid, this.layout, (row, column) => copies.cell(copy, row, column)),
      );
    });
  }

  dispose(): void {
    this.#copies?.dispose();
    this.#whole?.dispose();
  }

  /** What single rows come to, for the formulas that follow from several. */
  #block(filling: Filling): Map<number, unknown[]> {
    return new Map(
      this.#rows.map((row, at) => {
        const result = this.#results.of(row, contentAt(filling, at));
        return [row, this.#read.map((column) => result.get(column)?.value ?? null)];
      }),
    );
  }

  #answer = (copies: Copies, copy: number): Answer =>
    new Map(this.#joint.map((place) => [keyOf(place), copies.cell(copy, place.row, place.column)]));

  #said(filling: Filling, answer: Answer | undefined): Said {
    const at = new Map(this.#rows.map((row, item) => [row, item]));
    const single = (row: number, column: number) => {
      const item = at.get(row);
      if (item === undefined) return undefined;
      return this.#results.of(row, contentAt(filling, item)).get(column);
    };
    return saidBy(
      this.#grid,
      this.layout,
      (row, column) => answer?.get(keyOf({ row, column })) ?? single(row, column),
    );
  }
}

/** Columns of single rows that formulas refer to; they must refer to nothing else there. */
function columnsRead(
  joint: readonly CellFormula[],
  ofRows: ReadonlySet<string>,
  rows: readonly number[],
): number[] {
  const known = new Set(joint.map(keyOf));
  const places = joint
    .flatMap(({ formula }) => referencesOf(formula))
    .filter((key) => !known.has(key))
    .map((key) => ({ key, row: Number(key.split(":")[0]), column: Number(key.split(":")[1]) }))
    .filter(({ row }) => rows.includes(row));
  const stray = places.find(({ key }) => !ofRows.has(key));
  if (stray) throw new Error(`A formula refers to ${stray.key}, which is no formula of its row.`);
  return places.map(({ column }) => column);
}

type Answer = ReadonlyMap<string, Cell | undefined>;

const contentAt = (filling: Filling, item: number): Content => filling[item] ?? "";

/** Formulas that put into words what others have found. */
const isWords = ({ role }: CellFormula) =>
  role === "star" || role === "total" || role === "progress" || role === "subtotal";

async function inBatches<T, R>(
  all: readonly T[],
  size: number,
  run: (batch: readonly T[]) => Promise<R[]>,
): Promise<R[]> {
  const results: R[] = [];
  for (let first = 0; first < all.length; first += size)
    results.push(...(await run(all.slice(first, first + size))));
  return results;
}
