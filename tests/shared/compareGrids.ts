import { type Grid, gridById, type Item, parseGrid, type Section } from "../../shared/index.ts";
import { sampleGrids } from "./sampleGrids.ts";

/** Small grids for what the sample grids leave out: totals that follow their parts, caps that hide deductions. */

const words = (text: string) => ({ "zh-CN": text, en: text });
const section = (id: string, items: readonly Item[], more: Partial<Section> = {}): Section => ({
  ...{ id, title: { "zh-CN": `第${id}部分`, en: `Part ${id}` } },
  ...more,
  items,
});
const count = (id: string, requires: Readonly<Record<string, number>>): Item => ({
  ...{ id, kind: "count", text: words(id), requires },
});
const points = (id: string, max: number, step: number): Item => ({
  ...{ id, kind: "points", text: words(id), max, step },
});
const occurrences = (id: string, each: number, max: number): Item => ({
  ...{ id, kind: "occurrences", text: words(id), each, max },
});
const grid = (id: string, rest: Pick<Grid, "rule" | "sections" | "sums">): Grid => {
  const title = words(id);
  const result = parseGrid({ id, version: "1.0.0", title, source: { document: title }, ...rest });
  if (result.ok) return result.value;
  throw new Error(`${id}: ${result.issues.map(({ message }) => message.en).join(" ")}`);
};

/** A total whose part is a total itself, and an item that takes no part in it. */
const totals = grid("totals", {
  rule: { kind: "tiers", stars: [3, 5] },
  sections: [
    section("1", [
      count("all", { "3": 5, "5": 9 }),
      count("half", { "3": 3, "5": 6 }),
      count("a", { "3": 1, "5": 4 }),
      count("b", { "3": 2, "5": 2 }),
      count("c", { "3": 2, "5": 3 }),
      count("other", { "5": 1 }),
    ]),
  ],
  sums: [
    { total: "all", parts: ["half", "c"] },
    { total: "half", parts: ["a", "b"] },
  ],
});

/** Three deductions under a cap that any two of them fill, and a bonus whose cap one item nearly fills. */
const caps = grid("caps", {
  rule: {
    kind: "points",
    bands: [
      { star: 1, atLeast: 12 },
      { star: 2, atLeast: 20 },
      { star: 3, atLeast: 25.5 },
    ],
  },
  sections: [
    section("own", [points("1", 12, 1), points("2", 8, 0.5)]),
    section("less", [points("d1", 8, 1), points("d2", 8, 1), points("d3", 6, 2)], {
      counts: "deduction",
      cap: 10,
    }),
    section("more", [points("b1", 5, 1), points("b2", 4, 0.5)], { counts: "bonus", cap: 6 }),
  ],
});

/** Bonus and deductions without any cap beside the grid's own points; two items alike. */
const open = grid("open", {
  rule: {
    kind: "points",
    base: 3,
    bands: [
      { star: 2, atLeast: 9.5 },
      { star: 4, atLeast: 21 },
    ],
  },
  sections: [
    section("own", [points("1", 5, 2.5), points("2", 5, 2.5), points("3", 6, 0.1)]),
    section("more", [occurrences("b1", 1.5, 4)], {
      counts: "bonus",
    }),
    section("less", [occurrences("d1", 2, 5)], {
      counts: "deduction",
    }),
  ],
});

export const compareGrids: readonly Grid[] = [...sampleGrids, totals, caps, open];

/** A shipped, sample or small grid by its id. */
export function gridNamed(id: string): Grid {
  const found = gridById(id) ?? compareGrids.find((grid) => grid.id === id);
  if (!found) throw new Error(`no grid ${id}`);
  return found;
}

/** Numbers that must stand nowhere in a result. */
export function oddities(value: unknown): unknown[] {
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(oddities);
  return Number.isNaN(value) || Object.is(value, -0) ? [value] : [];
}

type Edit = readonly [string, unknown];

/**
 * A grid with something else at some places, as a next version might have it; null takes away what
 * stood there. In a list "@2" is what stood at place 2.
 */
export const edited = (grid: Grid, edits: readonly Edit[]): Grid =>
  edits.reduce<unknown>((made, [path, value]) => put(made, path.split("."), value), grid) as Grid;

function put(part: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return picked(part, value);
  if (Array.isArray(part)) {
    const list = [...part];
    list[Number(key)] = put(list[Number(key)], rest, value);
    return list.filter((entry) => entry !== null);
  }
  const { [key]: old, ...others } = (part ?? {}) as Record<string, unknown>;
  const made = put(old, rest, value);
  return made === null ? others : { ...others, [key]: made };
}

const picked = (part: unknown, value: unknown) =>
  Array.isArray(value) && Array.isArray(part)
    ? value.map((entry) => (/^@\d$/.test(String(entry)) ? part[Number(entry.slice(1))] : entry))
    : value;
