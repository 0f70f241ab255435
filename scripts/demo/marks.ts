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
 * Complete marks of an invented branch. `level` from 0 (weak) to 1 (strong) says how much of what the
 * highest star asks it fulfils; every fifth branch just misses something.
 */
export function demoMarks(grid: Grid, seed: number): Marks {
  const next = generator(seed);
  const level = [0.35, 0.6, 0.8, 0.95, 1][seed % 5] ?? 1;
  return Object.fromEntries(
    itemsOf(grid).map((item) => [item.id, markFor(grid, item, level, next)]),
  );
}

function markFor(grid: Grid, item: Item, level: number, next: () => number): Mark {
  if (item.kind === "points") return pointsFor(item.max, item.step, level, next);
  const stars = starsOf(grid);
  const aimed = stars[Math.min(stars.length - 1, Math.floor(level * stars.length + next() * 0.4))];
  const ask = item.requires[String(aimed)];
  if (item.kind === "yesno") return ask !== undefined || next() < level / 2;
  const top = Number(ask ?? 0);
  if (item.kind === "count") return top + (next() < 0.3 ? 1 : 0);
  const of = 20 + Math.floor(next() * 80);
  return { value: Math.min(of, Math.ceil((Math.max(top, 20) * of) / 100)), of };
}

/** Full marks or a step or two below them, more often the weaker the branch is. */
function pointsFor(max: number, step: number, level: number, next: () => number): number {
  const lost = next() < level ? 0 : 1 + Math.floor(next() * 3);
  return Math.max(0, max - lost * step);
}
