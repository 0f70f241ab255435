import type { Cell } from "../../../../addin/playground/host/engine.ts";
import { columnOf, type Grid, itemsOf, type Layout } from "../../../../shared/index.ts";
import { type CellFormula, Copies } from "./copies.ts";
import { bestOf, type Content, type Filling } from "./fillings.ts";
import { keyOf, referencesOf } from "./references.ts";
import { itemRows } from "./said.ts";

/** What a row comes to with one content in its entry cell: that cell and its formulas, by column. */
export type RowResult = ReadonlyMap<number, Cell | undefined>;

/** The formulas that follow from the entry cell of their own row and from nothing else, by row. */
export function ownFormulas(
  layout: Layout,
  cells: readonly CellFormula[],
  rows: readonly number[],
): Map<number, CellFormula[]> {
  const entry = columnOf(layout, "entry");
  return new Map(
    rows.map((row) => {
      const known = new Set([keyOf({ row, column: entry })]);
      // A row's formulas stand in the order in which they follow from one another.
      const own = cells.filter((cell) => {
        const follows = referencesOf(cell.formula).every((one) => known.has(one));
        if (cell.row === row && follows) known.add(keyOf(cell));
        return cell.row === row && follows;
      });
      return [row, own];
    }),
  );
}

/** Contents of a row's entry cell. */
interface Contents {
  readonly row: number;
  readonly contents: readonly Content[];
}

/** Copies in one calculation: more share its start, fewer keep what depends on what in sight. */
const copiesAtOnce = 40;

/**
 * What rows come to, calculated once for each content and each kind of row: rows with the same formulas,
 * but for their own number, come to the same.
 */
export class RowResults {
  readonly #grid: Grid;
  readonly #layout: Layout;
  readonly #rows: readonly number[];
  readonly #own: ReadonlyMap<number, readonly CellFormula[]>;
  /** one row of each kind, by all rows */
  readonly #like = new Map<number, number>();
  readonly #known = new Map<number, Map<Content, RowResult>>();

  constructor(grid: Grid, layout: Layout, own: ReadonlyMap<number, readonly CellFormula[]>) {
    this.#grid = grid;
    this.#layout = layout;
    this.#rows = itemRows(grid, layout);
    this.#own = own;
    const kinds = new Map<string, number>();
    const percents = new Set(
      itemsOf(grid).flatMap(({ kind }, at) => (kind === "percent" ? [this.#rows[at]] : [])),
    );
    for (const row of this.#rows) {
      const bare = (own.get(row) ?? []).map(({ formula }) =>
        formula.replace(new RegExp(`(?<=[A-Z]\\$?)${row + 1}\\b`, "g"), "#"),
      );
      const kind = [percents.has(row), ...bare].join("\n");
      const first = kinds.get(kind) ?? row;
      kinds.set(kind, first);
      this.#like.set(row, first);
    }
  }

  of(row: number, content: Content): RowResult {
    const found = this.#known.get(this.#like.get(row) ?? row)?.get(content);
    if (!found) throw new Error(`Row ${row} was not calculated with ${String(content)}`);
    return found;
  }

  /** Calculates what the fillings need and is not known yet. */
  async calculate(fillings: readonly Filling[]): Promise<void> {
    const lists = this.#unknown([bestOf(this.#grid), ...fillings]);
    if (lists.length === 0) return;
    const needed = new Set(lists.map(({ row }) => row));
    const most = Math.max(...lists.map(({ contents }) => contents.length));
    const keeps = ({ row, column }: CellFormula) =>
      needed.has(row) && (this.#own.get(row) ?? []).some((own) => own.column === column);
    const copies = new Copies(this.#grid, this.#layout, Math.min(most, copiesAtOnce), keeps);
    try {
      for (let first = 0; first < most; first += copies.count)
        await this.#batch(copies, lists, first);
    } finally {
      copies.dispose();
    }
  }

  #unknown(fillings: readonly Filling[]): Contents[] {
    const unknown = new Map<number, Set<Content>>();
    for (const filling of fillings) {
      this.#rows.forEach((row, at) => {
        const like = this.#like.get(row) ?? row;
        const content = filling[at] ?? "";
        if (this.#known.get(like)?.has(content)) return;
        unknown.set(like, (unknown.get(like) ?? new Set()).add(content));
      });
    }
    return [...unknown].map(([row, contents]) => ({ row, contents: [...contents] }));
  }

  async #batch(copies: Copies, lists: readonly Contents[], first: number): Promise<void> {
    const entry = columnOf(this.#layout, "entry");
    const blocks = Array.from(
      { length: copies.count },
      (_, copy) => new Map(lists.map(({ row, contents }) => [row, [contents[first + copy] ?? ""]])),
    );
    await copies.put(entry, 1, blocks);
    for (const { row, contents } of lists) {
      const known = this.#known.get(row) ?? new Map<Content, RowResult>();
      this.#known.set(row, known);
      contents.slice(first, first + copies.count).forEach((content, copy) => {
        const columns = [entry, ...(this.#own.get(row) ?? []).map(({ column }) => column)];
        known.set(
          content,
          new Map(columns.map((column) => [column, copies.cell(copy, row, column)])),
        );
      });
    }
  }
}
