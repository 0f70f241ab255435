import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createUniverNode } from "../../addin/playground/host/createUniverNode.ts";
import type { Cell, Engine } from "../../addin/playground/host/engine.ts";
import {
  columnOf,
  evaluate,
  type Grid,
  grids,
  type Item,
  type ItemState,
  itemsOf,
  locales,
  type Mark,
  readMark,
  summaryColumns,
  toFormulas,
  toLayout,
} from "../../shared/index.ts";

/** What people put into cells: good values most of the time, else whatever pasting brings. */
const typed: Readonly<Record<Item["kind"], readonly (string | number | boolean)[]>> = {
  yesno: [
    "是",
    "●",
    "×",
    "否",
    1,
    0,
    "N/A",
    "不适用",
    "yes",
    "abc",
    "",
    true,
    false,
    "ｙｅｓ",
    "√ ",
    2,
  ],
  count: [
    "",
    0,
    1,
    2,
    3,
    4,
    5,
    -1,
    1.5,
    "２",
    "3次",
    "三",
    9999,
    10000,
    "1/2",
    "50%",
    "1e2",
    true,
    "7|8",
  ],
  percent: [
    "",
    0,
    0.8,
    80,
    "80%",
    "79/99",
    "4/5",
    "７９／９９",
    "80",
    "0.5",
    "1",
    "95%",
    "89.9",
    "90",
  ],
  points: [
    "",
    0,
    0.5,
    1,
    2,
    2.5,
    4.5,
    5,
    5.5,
    -1,
    "４．５",
    "4.5分",
    "abc",
    2.25,
    " 3 ",
    "1\u00a0",
  ],
};
const odd = [
  "101",
  "-1",
  "5/0",
  "100/99",
  "abc",
  "50 %",
  "0.57",
  "n/a",
  " ",
  "=1/0",
  "=2+2",
  "-0",
  "-0%",
  "0.7999999999999",
  "1%",
  ".5",
];

const best = (item: Item) =>
  item.kind === "points" ? item.max : { yesno: "是", count: 9, percent: "100%" }[item.kind];

const cellFor = (item: Item) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant(best(item)) },
    { weight: 2, arbitrary: fc.constantFrom(...typed[item.kind]) },
    { weight: 1, arbitrary: fc.constantFrom(...odd) },
  );
const flawed = (grid: Grid) => fc.tuple(...itemsOf(grid).map(cellFor));
/** One cell at a time away from the top, so that every star is seen and not only "in progress". */
const nearTheTop = (grid: Grid) =>
  fc
    .nat(itemsOf(grid).length - 1)
    .chain((at) =>
      fc.tuple(
        ...itemsOf(grid).map((item, n) => (n === at ? cellFor(item) : fc.constant(best(item)))),
      ),
    );

const signs: readonly (readonly [string, ItemState])[] = [
  ["✓", "met"],
  ["…", "open"],
  ["！", "invalid"],
  ["!", "invalid"],
  ["○", "na"],
];
const stateOf = (shown: string): ItemState =>
  signs.find(([sign]) => shown.startsWith(sign))?.[1] ?? "unmet";

/** A grid's native formulas in a real formula engine, beside `evaluate` over the same cells. */
class NativeSheet {
  readonly #engine: Engine;
  readonly #grid: Grid;
  readonly #layout;
  readonly #sheet: string;

  constructor(engine: Engine, grid: Grid, locale: (typeof locales)[number]) {
    this.#engine = engine;
    this.#grid = grid;
    this.#layout = toLayout(grid, locale);
    this.#sheet = engine.sheets.add(`${grid.id} ${locale}`);
    const formulas = toFormulas(grid, this.#layout);
    for (const { row, column, formula } of formulas.cells) this.#write(row, column, [[formula]]);
    for (const { row, format } of formulas.entryFormats) {
      engine.styles.write(this.#sheet, this.#rect(row, this.#entry), () => ({
        numberFormat: format,
      }));
    }
  }

  get #entry() {
    return columnOf(this.#layout, "entry");
  }

  #rect = (row: number, column: number, rows = 1) => ({ row, column, rows, columns: 1 });

  #write(row: number, column: number, values: readonly (readonly unknown[])[]) {
    this.#engine.cells.write(this.#sheet, this.#rect(row, column, values.length), values);
  }

  #column(key: Parameters<typeof columnOf>[1]): readonly (Cell | undefined)[] {
    const rect = this.#rect(0, columnOf(this.#layout, key), this.#layout.rows.last + 1);
    return this.#engine.cells.read(this.#sheet, rect).map((line) => line[0]);
  }

  /** Types one value per item and gives what the sheet and what `evaluate` say of it. */
  async judge(values: readonly unknown[]) {
    const { first, last, summary } = this.#layout.rows;
    const rows = new Map(
      this.#layout.body.flatMap((line) => (line.kind === "item" ? [[line.item, line.row]] : [])),
    );
    const column = Array.from({ length: last - first + 1 }, (): unknown[] => [""]);
    itemsOf(this.#grid).forEach(({ id }, at) => {
      column[(rows.get(id) ?? 0) - first] = [values[at]];
    });
    this.#write(first, this.#entry, column);
    await this.#engine.settle();
    const entries = this.#column("entry");
    const marks = Object.fromEntries(
      itemsOf(this.#grid).map((item) => [item.id, markOf(item, entries[rows.get(item.id) ?? 0])]),
    );
    const states = this.#column("state");
    const figure = (name: keyof typeof summaryColumns) =>
      this.#column(summaryColumns[name])[summary]?.value;
    return {
      evaluation: evaluate(this.#grid, marks),
      sheet: {
        star: figure("star"),
        atMost: figure("atMost"),
        total: figure("total"),
        states: itemsOf(this.#grid).map(({ id }) =>
          stateOf(String(states[rows.get(id) ?? 0]?.value)),
        ),
      },
    };
  }
}

function markOf(item: Item, cell: Cell | undefined): Mark {
  if (cell === undefined || cell.type === "Empty") return null;
  if (cell.type === "Error" || cell.formula !== null) return "?" as unknown as Mark;
  const read = readMark(item, cell.value);
  return read.ok ? read.value : ("?" as unknown as Mark);
}

describe.each(grids.flatMap((grid) => locales.map((locale) => ({ grid, locale, name: grid.id }))))(
  "native formulas of $name in $locale",
  ({ grid, locale }) => {
    let engine: Engine;
    let native: NativeSheet;
    beforeAll(async () => {
      engine = createUniverNode();
      native = new NativeSheet(engine, grid, locale);
      await engine.settle();
    }, 60_000);
    afterAll(() => engine.dispose());

    it.each([
      ["anything typed", flawed(grid)],
      ["one slip away from the top", nearTheTop(grid)],
    ])(
      "agree with evaluate: %s",
      async (_, cells) => {
        await fc.assert(
          fc.asyncProperty(cells, async (values) => {
            const { evaluation, sheet } = await native.judge(values);
            expect(sheet).toEqual({
              star: evaluation.star ?? "open",
              atMost: evaluation.atMost,
              total: evaluation.total?.earned ?? evaluation.attained.value,
              states: evaluation.items.map((item) => item.state),
            });
          }),
          { numRuns: 12 },
        );
      },
      120_000,
    );
  },
);
