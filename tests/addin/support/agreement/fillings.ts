import fc from "fast-check";
import { type Grid, type Item, itemsOf, type Section } from "../../../../shared/index.ts";

/** What a person may put into an entry cell. */
export type Content = string | number | boolean;

/** One content per item, in the grid's order. */
export type Filling = readonly Content[];

/** What stands for the best, what an item takes, and whatever else is typed or pasted. */
interface Contents {
  readonly best: Content;
  readonly good: readonly Content[];
  readonly any: readonly Content[];
}

const yes = ["是", "●", "yes", "√ ", "ｙｅｓ", "Y", 1, true, "1"];
const no = ["否", "×", "no", 0, false, "—", "0"];
const never: readonly Content[] = ["", "abc", "=1/0", "=2+2", "#N/A", " ", "-0", "7|8", "‖", "?"];
const odd: readonly Content[] = [
  ...["101", "-1", "5/0", "100/99", "50 %", "0.57", "n/a", "N/A", "不适用", "三", "1e2", "1/2"],
  ...["-0%", "0.7999999999999", "1%", ".5", "１", "2次", "4.5分", "\u200b", "1\u00a0", "０", "x"],
  ...[
    "✔\ufe0f",
    "\ufeff1",
    "0\t",
    "\u3000是",
    "否\n",
    "达标",
    "☑",
    "–",
    "✗",
    "0 次",
    "1 / 1",
    "N／A",
  ],
  ...[2, -1, 1.5, 0.5, 9999, 10000, 1e9, 45000, 0.1 + 0.2],
];

const around = (value: number, step: number) =>
  [value - step, value, value + step].map((one) => Math.round(one * 100) / 100);

/** Requirements, whatever the item's kind; variants of the branch included. */
function asksOf(item: Item): number[] {
  if (!("requires" in item)) return [];
  const variants = item.variants ?? [];
  const all = [item.requires, ...variants.map((one) => ("requires" in one ? one.requires : {}))];
  return all.flatMap((asks) => Object.values(asks ?? {}).map(Number));
}

function countContents(asks: readonly number[]): Contents {
  const near = asks.flatMap((ask) => around(ask, 1)).filter((one) => one >= 0);
  const top = Math.max(1, ...asks);
  const good = [...new Set([0, 1, ...near, top + 7, 9999]), `${top}次`, `${top}`, "２", " 3 件"];
  return { best: top, good, any: [] };
}

function percentContents(asks: readonly number[]): Contents {
  const near = asks.flatMap((ask) => around(ask, 0.01));
  const shares = asks.map((ask) => `${Math.round(ask * 100)}/10000`);
  const short = asks.map((ask) => `${Math.max(0, Math.round(ask * 100) - 1)}/10000`);
  const good = [
    "79/99",
    "７９／９９",
    "4 / 5",
    "2/3",
    "0",
    "1",
    0.8,
    80,
    "0.5",
    "89.9",
    "0%",
    "1/3",
  ];
  const texts = near.flatMap((one) => [`${one}%`, String(one)]);
  return { best: "100%", good: [...good, ...shares, ...short, ...texts], any: [] };
}

function pointsContents({ max, step }: Extract<Item, { kind: "points" }>): Contents {
  const steps = Math.round(max / step);
  const on = Array.from({ length: Math.min(steps, 20) + 1 }, (_, at) => (steps - at) * step);
  const good = on.map((one) => Math.round(one * 100) / 100);
  const any = [...around(max, step / 2), ...around(max, 0.001), max + step, `${max}分`, `${step}`];
  return { best: max, good: [...good, 0, step], any };
}

function occurrencesContents({ each, max }: Extract<Item, { kind: "occurrences" }>): Contents {
  const most = Math.ceil(max / each);
  const good = [0, 1, 2, Math.max(0, most - 2), Math.max(0, most - 1), most, most + 1, 9999];
  return { best: most, good: [...new Set(good), "1次", "２"], any: [] };
}

function contentsByKind(item: Item): Contents {
  if (item.kind === "yesno") return { best: "是", good: [...yes, ...no], any: [] };
  if (item.kind === "count") return countContents(asksOf(item));
  if (item.kind === "percent") return percentContents(asksOf(item));
  if (item.kind === "points") return pointsContents(item);
  if (item.kind === "occurrences") return occurrencesContents(item);
  if (item.kind === "prerequisite") return { best: "", good: ["", "", ...yes, ...no], any: [] };
  return { best: "", good: [""], any: [0, "是"] };
}

function contentsOf(item: Item, { counts }: Section): Contents {
  const { best, good, any } = contentsByKind(item);
  const na = "naAllowed" in item && item.naAllowed ? ["不适用", "N/A"] : [];
  return {
    best: counts === "deduction" && item.kind !== "pending" ? 0 : best,
    good: [...good, ...na],
    any: [...any, ...never, ...odd],
  };
}

/** Contents of a grid's items, in its order. */
const contentsIn = (grid: Grid): Contents[] =>
  grid.sections.flatMap((section) => section.items.map((item) => contentsOf(item, section)));

/** A filling that can hardly be better. */
export const bestOf = (grid: Grid): Filling => contentsIn(grid).map(({ best }) => best);

/** How good a filling is on the whole, so that every star is met and not only “in progress”. */
interface Weights {
  readonly best: number;
  readonly good: number;
  readonly any: number;
}

const moods: readonly (Weights & { readonly often: number })[] = [
  { often: 2, best: 30, good: 1, any: 0 },
  { often: 2, best: 8, good: 1, any: 0 },
  { often: 3, best: 3, good: 1, any: 0 },
  { often: 2, best: 0, good: 1, any: 0 },
  { often: 2, best: 60, good: 3, any: 1 },
  { often: 2, best: 4, good: 2, any: 1 },
];

function filling(contents: readonly Contents[], { best, good, any }: Weights) {
  const cell = (one: Contents) =>
    fc.oneof(
      { weight: best, arbitrary: fc.constant(one.best) },
      { weight: good, arbitrary: fc.constantFrom(...one.good) },
      { weight: any, arbitrary: fc.constantFrom(...one.any) },
    );
  return fc.tuple(...contents.map(cell));
}

/** Random fillings of a grid's sheet: the same seed gives the same ones. */
export function fillingsOf(grid: Grid, count: number, seed: number): Filling[] {
  const contents = contentsIn(grid);
  const any = fc.oneof(
    ...moods.map((mood) => ({ weight: mood.often, arbitrary: filling(contents, mood) })),
  );
  return fc.sample(any, { numRuns: count, seed });
}

/** The items of a filling that are not as good as they can be: what is worth showing of it. */
export function slipsIn(grid: Grid, filling: Filling): Record<string, Content> {
  const best = bestOf(grid);
  const items = itemsOf(grid);
  return Object.fromEntries(
    items.flatMap(({ id }, at) => {
      const content = filling[at] ?? "";
      return content === best[at] ? [] : [[id, content]];
    }),
  );
}
