import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import {
  type Evaluation,
  evaluate,
  type Item,
  itemsOf,
  type Mark,
  readMark,
} from "../../shared/index.ts";
import { grid42, markSets } from "./markSets.ts";
import { inTurns, median, medianRatio } from "./measure.ts";
import type { Row } from "./table.ts";

/** What a person has typed into the 42 cells, before and after one edit. */
const cells = itemsOf(grid42).map(({ kind }) =>
  kind === "yesno" ? "是" : kind === "percent" ? "79/99" : "3次",
);
const edited = "80%";

/** One edit, from the text in the cell to the result: that cell alone read anew, and the whole sheet. */
export async function benchOneEdit(): Promise<Row[]> {
  const items = itemsOf(grid42);
  const at = items.findIndex(({ kind }) => kind === "percent");
  const marks: Record<string, Mark> = Object.fromEntries(
    items.map((item, n) => [item.id, markOf(item, cells[n])]),
  );
  const whole = () => evaluate(grid42, marks);
  const oneCell = () => {
    const item = items[at] as Item;
    marks[item.id] = markOf(item, edited);
    return evaluate(grid42, marks);
  };
  const everyCell = () => {
    const read = Object.fromEntries(items.map((item, n) => [item.id, markOf(item, cells[n])]));
    return evaluate(grid42, read);
  };
  const contenders = [whole, oneCell, everyCell].map((run) => ({ times: 1000, run: many(run) }));
  await inTurns(contenders, 5);
  const [bare = [], one = [], every = []] = await inTurns(contenders, 61);
  return [
    { what: "evaluate, all 42 cells typed", figure: micros(bare) },
    {
      what: "one edit: its cell read anew, all evaluated",
      figure: micros(one),
      ratio: `${medianRatio(one, bare).toFixed(2)}×`,
    },
    {
      what: "the same with all 42 cells read anew",
      figure: micros(every),
      ratio: `${medianRatio(every, bare).toFixed(2)}×`,
    },
    ...memory(),
  ];
}

const markOf = (item: Item, cell: unknown): Mark => {
  const read = readMark(item, cell);
  return read.ok ? read.value : null;
};

const kept = { length: 0 };
const many = (task: () => Evaluation) => (times: number) => {
  for (let at = 0; at < times; at += 1) kept.length += task().items.length;
};

/** Bytes that an evaluation keeps alive, for those whose results are kept: a district's in the Worker. */
function memory(): Row[] {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  return markSets.map(({ name, marks }) => {
    const all: Evaluation[] = new Array(10_000).fill(evaluate(grid42, marks));
    collect();
    const before = process.memoryUsage().heapUsed;
    for (let at = 0; at < all.length; at += 1) all[at] = evaluate(grid42, marks);
    collect();
    const bytes = (process.memoryUsage().heapUsed - before) / all.length;
    return { what: `memory of one evaluation, ${name}`, figure: `${Math.round(bytes)} bytes` };
  });
}

const micros = (nanoseconds: readonly number[]) => `${(median(nanoseconds) / 1000).toFixed(2)} µs`;
