import { deepStrictEqual } from "node:assert/strict";
import { type Evaluation, evaluate, grids, itemsOf, type Marks } from "../../shared/index.ts";
import { evaluate42 } from "./handwritten42.ts";
import { grid42, markSets, oddSets } from "./markSets.ts";
import { inTurns, median, medianRatio } from "./measure.ts";
import { rulesEngine42 } from "./rulesEngine42.ts";
import type { Row } from "./table.ts";

const bars = { handwritten: 1.5, rulesEngine: 100 };
const rounds = 61;

/** `evaluate` of a full grid against the function written by hand and against json-rules-engine. */
export async function benchEvaluate(): Promise<Row[]> {
  const star = rulesEngine42();
  for (const { name, marks } of [...markSets, ...oddSets])
    deepStrictEqual(plain(evaluate42(marks)), plain(evaluate(grid42, marks)), name);
  for (const { name, marks } of markSets)
    deepStrictEqual(await star(marks), certain(evaluate(grid42, marks)), name);
  warmUp();
  const rows: Row[] = [];
  for (const { name, marks } of markSets) rows.push(...(await benchSet(name, marks, star)));
  return rows;
}

async function benchSet(
  name: string,
  marks: Marks,
  star: (marks: Marks) => Promise<number>,
): Promise<Row[]> {
  const contenders = [
    { times: 1000, run: many(() => evaluate(grid42, marks)) },
    { times: 1000, run: many(() => evaluate42(marks)) },
    {
      times: 8,
      run: async (times: number) => {
        for (let at = 0; at < times; at += 1) kept.length += await star(marks);
      },
    },
  ];
  await inTurns(contenders, 5);
  const [ours = [], byHand = [], rules = []] = await inTurns(contenders, rounds);
  const toHand = medianRatio(ours, byHand);
  const toRules = medianRatio(rules, ours);
  return [
    {
      what: `evaluate, 42 items, ${name}; by hand`,
      figure: `${micros(ours)}; ${micros(byHand)}`,
      ratio: `${toHand.toFixed(2)}×`,
      bar: `≤ ${bars.handwritten}×`,
      holds: toHand <= bars.handwritten,
    },
    {
      what: `the same in json-rules-engine (star only)`,
      figure: micros(rules),
      ratio: `${toRules.toFixed(0)}× slower`,
      bar: `≥ ${bars.rulesEngine}×`,
      holds: toRules >= bars.rulesEngine,
    },
  ];
}

/** What the loops return, so that no compiler may leave them out. */
const kept = { length: 0 };

const many = (task: () => Evaluation) => (times: number) => {
  for (let at = 0; at < times; at += 1) kept.length += task().items.length;
};

/** As in the product, where one process evaluates every grid and every kind of answer. */
function warmUp(): void {
  for (let round = 0; round < 2000; round += 1) {
    for (const grid of grids) {
      const points = Object.fromEntries(itemsOf(grid).map(({ id }, at) => [id, at % 4]));
      kept.length += evaluate(grid, points).items.length;
    }
    for (const { marks } of markSets) {
      kept.length += evaluate(grid42, marks).items.length + evaluate42(marks).items.length;
    }
  }
}

/** The star that is certain: below the next one, whether or not the grid is complete. */
const certain = ({ star, next }: Evaluation): number => {
  if (star !== null) return star;
  return next === undefined ? 5 : next.star === 3 ? 0 : next.star - 1;
};

const plain = (evaluation: Evaluation): unknown => structuredClone(evaluation);

const micros = (nanoseconds: readonly number[]) => `${(median(nanoseconds) / 1000).toFixed(2)} µs`;
