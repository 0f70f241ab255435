import { readdirSync, readFileSync } from "node:fs";
import * as z from "zod";
import {
  type Grid,
  gridById,
  type Item,
  isAsking,
  itemsOf,
  type Mark,
  type Marks,
  roleOf,
  starsOf,
} from "../../shared/index.ts";

/** Reads the official worked examples, which are data: tests/cases/*.json. */
export function readCases<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(
    JSON.parse(readFileSync(new URL(`../cases/${name}`, import.meta.url), "utf8")),
  );
}

const share = z.strictObject({ value: z.number(), of: z.number() });
/** keyed by an item ("7") or a run of items ("7-11") */
const byItem = <T extends z.ZodType>(value: T) => z.record(z.string(), value);

const evaluationCase = z.strictObject({
  name: z.string(),
  /** unknown: some cases hold what is no mark at all */
  marks: byItem(z.unknown()),
  /** the marks of all other items: no and 0, exactly what the highest star asks, or none */
  rest: z.enum(["least", "most", "open"]),
  expect: z.strictObject({
    complete: z.boolean(),
    star: z.number().nullable(),
    atMost: z.number().nullable(),
    attained: share.optional(),
    total: z.number().optional(),
    totalAtMost: z.number().optional(),
    /** null: there is no next star; left out: not looked at */
    next: z
      .strictObject({
        star: z.number(),
        shortBy: z.number().optional(),
        missing: byItem(z.number()),
      })
      .nullable()
      .optional(),
    issues: byItem(z.string()).default({}),
    limits: byItem(z.string()).default({}),
    states: byItem(z.string()).default({}),
    metAt: byItem(z.array(z.number())).default({}),
  }),
});
export const evaluationCases = z.strictObject({ grid: z.string(), cases: z.array(evaluationCase) });
export type EvaluationCase = z.infer<typeof evaluationCase>;

export const markCases = z.array(
  z.strictObject({
    kind: z.string(),
    grid: z.string(),
    item: z.string(),
    /** cell, mark */
    reads: z.array(z.tuple([z.unknown(), z.unknown()])),
    /** cell, mark: read with the note mark.percentRead */
    noted: z.array(z.tuple([z.unknown(), z.unknown()])).default([]),
    /** cells by the code of their issue */
    refused: z.record(z.string(), z.array(z.unknown())),
  }),
);

/** All files of cases for a shipped grid. */
export const gridCaseFiles = () =>
  readdirSync(new URL("../cases/", import.meta.url)).filter((name) =>
    gridById(name.replace(".json", "")),
  );

/** "7-9" is 7, 8 and 9; any other key stands for itself. */
export function spread<T>(byRun: Readonly<Record<string, T>>): Record<string, T> {
  const entries = Object.entries(byRun).flatMap(([run, value]) => {
    const [from, to] = run.split("-").map(Number);
    if (from === undefined || to === undefined) return [[run, value] as const];
    return Array.from({ length: to - from + 1 }, (_, at) => [String(from + at), value] as const);
  });
  return Object.fromEntries(entries);
}

export const itemOf = (grid: Grid, id: string): Item => {
  const found = itemsOf(grid).find((item) => item.id === id);
  if (!found) throw new Error(`${grid.id} has no item ${id}`);
  return found;
};

export const shipped = (id: string): Grid => {
  const grid = gridById(id);
  if (!grid) throw new Error(`no grid ${id}`);
  return grid;
};

/** Exactly what an item asks at a star and no more; the worst mark where it asks nothing. */
export function exactly(item: Item, star: number): Mark {
  if (item.kind === "points") return item.max;
  if (item.kind === "occurrences") return Math.ceil(item.max / item.each);
  if (!isAsking(item)) return null;
  const ask = item.requires[String(star)];
  return item.kind === "yesno" ? ask === true : Number(ask ?? 0);
}

/** The worst mark an item takes: answered all the same. */
export const worst = (item: Item): Mark =>
  item.kind === "yesno"
    ? false
    : item.kind === "prerequisite" || item.kind === "pending"
      ? null
      : 0;

/** What serves the branch best: all that a star asks, all points, and nothing that is taken off. */
export function bestMarks(grid: Grid): Marks {
  const top = grid.rule.kind === "named" ? 1 : Math.max(...starsOf(grid));
  const best = grid.sections.flatMap((section) =>
    section.items.map((item): [string, Mark] => [
      item.id,
      roleOf(section) === "deduction" ? worst(item) : exactly(item, top),
    ]),
  );
  return Object.fromEntries(best);
}

/** Items that wait for an answer: not those that follow from others, nor those that nobody has defined. */
export const answerable = (grid: Grid): readonly Item[] =>
  itemsOf(grid).filter(({ kind }) => kind !== "prerequisite" && kind !== "pending");

/** Marks for every item of a grid, each made by one function. */
export const marksBy = (grid: Grid, mark: (item: Item) => Mark): Marks =>
  Object.fromEntries(itemsOf(grid).map((item) => [item.id, mark(item)]));

export function marksOf(
  grid: Grid,
  { marks, rest }: Pick<EvaluationCase, "marks" | "rest">,
): Marks {
  const fill = { least: worst, most: (item: Item) => exactly(item, 5), open: () => null }[rest];
  return { ...marksBy(grid, fill), ...spread(marks) } as Marks;
}

/** Values that JSON cannot hold, written {"js": name} in the cases. */
const special: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  NaN: Number.NaN,
  Infinity,
  "-Infinity": -Infinity,
  "-0": -0,
  date: new Date(0),
  function: () => 1,
  symbol: Symbol("1"),
  bigint: 1n,
};
const named = z.strictObject({ js: z.string() });

export const cellOf = (cell: unknown): unknown => {
  const name = named.safeParse(cell);
  return name.success ? special[name.data.js] : cell;
};
