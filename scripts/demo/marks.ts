import {
  type Grid,
  type Item,
  itemsOf,
  type Mark,
  type Marks,
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
 * and there one just misses (79 of 99, 89.5 points).
 */
export function demoMarks(grid: Grid, seed: number): Marks {
  const next = generator(seed * 7919 + 17);
  return grid.rule.kind === "points" ? pointsMarks(grid, seed, next) : tiersMarks(grid, next);
}

/** Meets all that the aimed star asks, part of what lies above it, and never all of that. */
function tiersMarks(grid: Grid, next: () => number): Marks {
  const stars = starsOf(grid);
  const draw = next();
  const reached = draw < 0.12 ? 3 : draw < 0.45 ? 2 : draw < 0.85 ? 1 : 0;
  const aimed = stars[reached - 1] ?? 0;
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

const asks = (item: Item, star: number | undefined): number =>
  item.kind === "points" ? 0 : Number(item.requires[String(star)] ?? 0);

function markOf(item: Item, ask: number, next: () => number): Mark {
  if (item.kind === "yesno") return ask > 0;
  if (item.kind === "count") return ask;
  if (ask === 80 && next() < 0.3) return { value: 80, of: 99 };
  const of = 20 + Math.floor(next() * 80);
  return { value: Math.ceil((ask * of) / 100), of };
}

/** Full marks less a number of steps, spread over the items. */
function pointsMarks(grid: Grid, seed: number, next: () => number): Marks {
  let lost = seed % 9 === 4 ? 21 : Math.floor(next() * 40);
  const left = new Map(
    itemsOf(grid).map((item) => [item.id, item.kind === "points" ? item.max : 0] as const),
  );
  const ids = [...left.keys()];
  while (lost > 0) {
    const id = ids[Math.floor(next() * ids.length)] ?? "";
    const points = left.get(id) ?? 0;
    if (points < 0.5) continue;
    left.set(id, points - 0.5);
    lost -= 1;
  }
  return Object.fromEntries(left);
}
