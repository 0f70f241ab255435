import { compareFractions, fraction } from "./fraction.ts";
import type { Grid, Item, Section } from "./shapes.ts";

/** What a branch's marks come to. */
export interface Judged {
  /** null: something is not answered, or not readable */
  readonly star: number | null;
  /** named stars that are held, by section */
  readonly held: readonly string[];
  readonly attained: { readonly value: number; readonly of: number };
  /** items met of those that the next star asks */
  readonly nextMet?: number;
  /** by how much the thresholds of the star reached are exceeded, in ten-thousandths */
  readonly margin?: number;
}
export type Marks = Readonly<Record<string, unknown>>;

const noMark = (mark: unknown) => mark === null || mark === undefined;
const isWhole = (value: unknown, most: number): value is number =>
  Number.isInteger(value) && Number(value) >= 0 && Number(value) <= most;
const isCounted = (mark: unknown): mark is { value: number; of: number } => {
  if (typeof mark !== "object" || mark === null) return false;
  const { value, of } = mark as Record<string, unknown>;
  return isWhole(of, 1e9) && of > 0 && isWhole(value, of);
};
const cents = (points: number) => Math.round(points * 100);

/** Whether the item takes the mark; blank is not an answer. */
function isReadable(item: Item, mark: unknown): boolean {
  if (mark === "na") return item.naAllowed === true;
  if (item.kind === "yesno" || item.kind === "prerequisite") return typeof mark === "boolean";
  if (item.kind === "count" || item.kind === "occurrences") return isWhole(mark, 9999);
  if (item.kind === "percent")
    return isCounted(mark) || (typeof mark === "number" && mark >= 0 && mark <= 100);
  if (item.kind !== "points" || typeof mark !== "number" || !(mark >= 0)) return false;
  const { max = 0, step = 1 } = item;
  return mark <= max && cents(mark) / 100 === mark && cents(mark) % cents(step) === 0;
}

/** 79 of 99 against 80 %: 79 · 100 against 80 · 99. */
function reaches(mark: unknown, asked: number | true): boolean {
  if (mark === "na" || mark === true) return true;
  if (typeof mark !== "number" && !isCounted(mark)) return false;
  const { top, bottom } = fraction(mark);
  const percent = isCounted(mark) ? { top: top * 100n, bottom } : { top, bottom };
  return compareFractions(percent, fraction(Number(asked))) >= 0;
}

/** Met at a star: nothing is asked, or a readable answer reaches what is asked. */
function isMet(item: Item, mark: unknown, star: string): boolean {
  const asked = item.requires?.[star];
  if (item.requires && asked === undefined) return true;
  return !noMark(mark) && isReadable(item, mark) && asked !== undefined && reaches(mark, asked);
}

/** The items as they are for a branch of this type and category: the first variant that fits. */
export function gridOf(grid: Grid, traits: { type?: unknown; category?: unknown }): Grid {
  const fits = (list: readonly string[] | undefined, trait: unknown) =>
    list === undefined || list.includes(String(trait));
  const items = (section: Section) =>
    section.items.map((item) => {
      const variant = item.variants?.find(
        ({ types, categories }) => fits(types, traits.type) && fits(categories, traits.category),
      );
      return variant?.requires ? { ...item, requires: variant.requires } : item;
    });
  return { ...grid, sections: grid.sections.map((one) => ({ ...one, items: items(one) })) };
}

export function judge(grid: Grid, marks: Marks): Judged {
  const items = grid.sections.flatMap((section) =>
    section.items.map((item) => ({ item, section })),
  );
  const known = new Set(items.map(({ item }) => item.id));
  const complete =
    Object.keys(marks).every((id) => known.has(id)) &&
    items.every(({ item, section }) => {
      const mark = marks[item.id];
      if (!noMark(mark)) return isReadable(item, mark);
      // A prerequisite follows from the stars; a bonus that nobody has defined yet counts nothing.
      return (
        item.kind === "prerequisite" || (item.kind === "pending" && section.counts !== undefined)
      );
    });
  if (grid.rule.kind === "points") return byPoints(grid, marks, complete);
  return grid.rule.kind === "named"
    ? byNames(grid, marks, complete)
    : byTiers(grid, marks, complete);
}

/** Schemes C and I: points are added up in hundredths; a line includes its number; nothing is rounded. */
function byPoints({ rule, sections }: Grid, marks: Marks, complete: boolean): Judged {
  const sum = { base: cents(rule.base ?? 0), bonus: 0, deduction: 0, full: cents(rule.base ?? 0) };
  for (const { counts = "base", cap, items } of sections) {
    let points = 0;
    for (const item of items) {
      const mark = marks[item.id];
      const max = cents(item.max ?? 0);
      if (counts === "base") sum.full += max;
      if (noMark(mark) || !isReadable(item, mark)) continue;
      points +=
        item.kind === "points"
          ? cents(Number(mark))
          : Math.min(max, Number(mark) * cents(item.each ?? 0));
    }
    sum[counts as "base" | "bonus" | "deduction"] +=
      cap === undefined || counts === "base" ? points : Math.min(points, cents(cap));
  }
  const totalWith = (bonus: number) => Math.max(0, sum.base + bonus - sum.deduction);
  const counting = totalWith(rule.bonusCounts === false ? 0 : sum.bonus);
  const lines = (rule.bands ?? []).filter(({ atLeast }) => counting >= cents(atLeast));
  const star = Math.max(0, ...lines.map((line) => line.star));
  return {
    star: complete ? star : null,
    held: [],
    attained: { value: totalWith(sum.bonus), of: sum.full || 1 },
  };
}

/** Scheme A: the highest star of which every item that it asks is met. */
function byTiers({ rule, sections }: Grid, marks: Marks, complete: boolean): Judged {
  const items = sections.flatMap((section) => section.items);
  const stars = [...(rule.stars ?? [])];
  const asking = (star: number | undefined) =>
    items.filter(({ requires }) => requires === undefined || requires[String(star)] !== undefined);
  const met = (star: number | undefined) =>
    asking(star).filter((item) => isMet(item, marks[item.id], String(star)));
  const reached = stars.filter((star) => met(star).length === asking(star).length);
  const star = Math.max(0, ...reached);
  const next = stars.find((one) => one > star);
  const top = stars.at(-1);
  return {
    star: complete ? star : null,
    held: [],
    attained: { value: met(top).length, of: asking(top).length || 1 },
    ...(complete && next !== undefined ? { nextMet: met(next).length } : {}),
    ...(complete ? { margin: marginOf(asking(star), marks, String(star)) } : {}),
  };
}

/** Schemes D and E: each section is a star, held when all its items are met; the level is their number. */
function byNames({ sections }: Grid, marks: Marks, complete: boolean): Judged {
  const held = new Set<string>();
  const met = (item: Item) => {
    if (item.kind !== "prerequisite") return isMet(item, marks[item.id], "1");
    const readable = noMark(marks[item.id]) || isReadable(item, marks[item.id]);
    return readable && (item.of ?? []).every((star) => held.has(star));
  };
  let nextMet: number | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  let all = 0;
  let done = 0;
  const lacking: { missing: Item[]; of: number }[] = [];
  for (const { id, items } of sections) {
    const missing = items.filter((item) => !met(item));
    all += items.filter(
      (item) => item.requires === undefined || item.requires["1"] !== undefined,
    ).length;
    done += items.length - missing.length;
    if (missing.length === 0) held.add(id);
    else lacking.push({ missing, of: items.length });
  }
  for (const { missing, of } of lacking) {
    if (missing.some(({ kind }) => kind === "prerequisite") || missing.length >= fewest) continue;
    fewest = missing.length;
    nextMet = of - missing.length;
  }
  const ofHeld = sections.filter(({ id }) => held.has(id)).flatMap(({ items }) => items);
  return {
    star: complete ? held.size : null,
    held: [...held],
    attained: { value: done, of: all || 1 },
    ...(complete && nextMet !== undefined ? { nextMet } : {}),
    ...(complete ? { margin: marginOf(ofHeld, marks, "1") } : {}),
  };
}

/** (mark − asked) / asked over counts and percentages, each at most 1, in ten-thousandths, rounded down. */
function marginOf(items: readonly Item[], marks: Marks, star: string): number {
  let sum = 0;
  for (const item of items) {
    const asked = item.requires?.[star];
    const mark = marks[item.id];
    if (typeof asked !== "number" || asked === 0 || mark === "na" || !isReadable(item, mark))
      continue;
    if (!reaches(mark, asked)) continue;
    const { top, bottom } = fraction(mark as number);
    const have = isCounted(mark) ? { top: top * 100n, bottom } : { top, bottom };
    const want = fraction(asked);
    const over = have.top * want.bottom - want.top * have.bottom;
    const part = (10_000n * over) / (want.top * have.bottom);
    sum += Math.min(10_000, Number(part));
  }
  return sum;
}
