import {
  type Grid,
  type Item,
  isAsking,
  itemsOf,
  type Mark,
  type Marks,
  roleOf,
  starsOf,
} from "../../shared/index.ts";

/** mulberry32: small, seeded, good enough to invent branches; never used for anything that decides. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Complete marks of an invented branch: most reach a middle star, a few the highest, some none, and here
 * and there one just misses (79 of 99, 89.5 points). What takes no mark gets none.
 */
export function demoMarks(grid: Grid, seed: number): Marks {
  const next = generator(seed * 7919 + 17);
  if (grid.rule.kind === "points") return pointsMarks(grid, seed, next);
  const marks = grid.rule.kind === "tiers" ? tiersMarks(grid, next) : namedMarks(grid, next);
  return { ...marks, ...totals(grid, marks) };
}

/** Meets all that the aimed star asks, part of what lies above it, and never all of that. */
function tiersMarks(grid: Grid, next: () => number): Marks {
  const stars = starsOf(grid);
  const draw = next();
  const below = draw < 0.12 ? 0 : draw < 0.45 ? 1 : draw < 0.85 ? 2 : 3;
  const reached = Math.max(0, stars.length - below);
  const aimed = stars[reached - 1];
  const beyond = stars[reached];
  const above = itemsOf(grid).filter((item) => asks(item, beyond) > asks(item, aimed));
  const slip = above[Math.floor(next() * above.length)];
  const eager = 0.3 + next() * 0.6;
  const marks = itemsOf(grid).map((item) => {
    const more = item !== slip && next() < eager;
    return [item.id, markOf(item, asks(item, more ? stars.at(-1) : aimed), next)];
  });
  return Object.fromEntries(marks);
}

/** Holds most of the stars; of the others a single item is missing. */
function namedMarks(grid: Grid, next: () => number): Marks {
  const marks = grid.sections.flatMap(({ items }) => {
    const slip = next() < 0.6 ? -1 : Math.floor(next() * items.length);
    return items.map((item, at) => [item.id, markOf(item, at === slip ? 0 : asks(item, 1), next)]);
  });
  return Object.fromEntries(marks);
}

const asks = (item: Item, star: number | undefined): number =>
  isAsking(item) ? Number(item.requires[String(star)] ?? 0) : 0;

function markOf(item: Item, ask: number, next: () => number): Mark {
  if (!isAsking(item)) return null;
  if (item.kind === "yesno") return ask > 0;
  if (item.kind === "count") return ask;
  if (ask === 80 && next() < 0.3) return { value: 80, of: 99 };
  const of = 20 + Math.floor(next() * 80);
  return { value: Math.ceil((ask * of) / 100), of };
}

/** Numbers that must be the sum of others are. */
const totals = (grid: Grid, marks: Marks): Marks =>
  Object.fromEntries(
    (grid.sums ?? []).map(({ total, parts }) => [
      total,
      parts.reduce((sum, id) => sum + Number(marks[id]), 0),
    ]),
  );

/** Full marks less a number of steps, spread over the items. */
function pointsMarks(grid: Grid, seed: number, next: () => number): Marks {
  const marks = new Map(
    grid.sections.flatMap((section) =>
      section.items.map((item) => [item.id, fullMark(item, roleOf(section) === "deduction")]),
    ),
  );
  const scored = itemsOf(grid).filter((item) => item.kind === "points");
  const steps = scored.reduce((sum, { id, step }) => sum + Number(marks.get(id)) / step, 0);
  let lost = Math.min(seed % 9 === 4 ? 21 : Math.floor(next() * 40), Math.floor(steps / 2));
  while (lost > 0) {
    const item = scored[Math.floor(next() * scored.length)];
    const points = Number(marks.get(item?.id ?? ""));
    if (item === undefined || points < item.step) continue;
    marks.set(item.id, Math.round((points - item.step) * 100) / 100);
    lost -= 1;
  }
  return Object.fromEntries(marks);
}

/** The best mark; of what takes points off, none. */
function fullMark(item: Item, isDeduction: boolean): Mark {
  if (item.kind === "points") return isDeduction ? 0 : item.max;
  if (item.kind === "occurrences") return isDeduction ? 0 : Math.ceil(item.max / item.each);
  return null;
}
