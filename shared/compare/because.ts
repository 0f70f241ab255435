import { starsOf } from "../grid/grid.ts";
import type { Weighed, WeighedItem } from "./weigh.ts";

type Maybe = WeighedItem | undefined;

/** Named stars that one set of marks holds and the other does not: the sections' ids. */
export function starsBetween(before: Weighed, after: Weighed) {
  const [had, has] = [before.evaluation.stars, after.evaluation.stars];
  return {
    lost: had.filter((id) => !has.includes(id)),
    gained: has.filter((id) => !had.includes(id)),
  };
}

/**
 * The items that made one star of the other, in the order of the later grid: between two stages the
 * marks differ, between two versions of a grid what is asked. An item that a grid does not have asks
 * for nothing and brings nothing. Under points these are all items that moved the way the star did.
 * Empty where the star is the same, where one side has none, and where
 * not the items made the difference: a line that moved, another rule, other levels.
 */
export function because(before: Weighed, after: Weighed): string[] {
  const { rule } = after.grid;
  const [from, to] = [before.evaluation.star, after.evaluation.star];
  if (before.grid.rule.kind !== rule.kind || from === null || to === null) return [];
  if (rule.kind === "named") return byNames(before, after);
  if (from === to) return [];
  return rule.kind === "points"
    ? pick(
        before,
        after,
        (had, has) => Math.sign(pointsOf(has) - pointsOf(had)) === Math.sign(to - from),
      )
    : byTiers(before, after, from, to);
}

function byTiers(before: Weighed, after: Weighed, from: number, to: number): string[] {
  const star = Math.max(from, to);
  const known = [before, after].every(({ grid }) => starsOf(grid).includes(star));
  return known ? pick(before, after, turned(star, to > from)) : [];
}

function byNames(before: Weighed, after: Weighed): string[] {
  const { lost, gained } = starsBetween(before, after);
  const within = (ids: readonly string[], up: boolean) =>
    ids.flatMap((id) => pick(sectionOf(before, id), sectionOf(after, id), turned(1, up)));
  return [...within(lost, false), ...within(gained, true)];
}

const sectionOf = ({ items }: Weighed, id: string) => ({
  items: items.filter(({ section }) => section === id),
});

const turned = (star: number, up: boolean) => (had: Maybe, has: Maybe) =>
  fulfils(had, star) !== up && fulfils(has, star) === up;

const fulfils = (one: Maybe, star: number) => one === undefined || one.metAt.includes(star);
const pointsOf = (one: Maybe) => one?.points ?? 0;

type Side = Pick<Weighed, "items">;

function pick(before: Side, after: Side, test: (had: Maybe, has: Maybe) => boolean): string[] {
  const had = new Map(before.items.map((one) => [one.id, one]));
  const has = new Map(after.items.map((one) => [one.id, one]));
  const ids = new Set([...has.keys(), ...had.keys()]);
  return [...ids].filter((id) => test(had.get(id), has.get(id)));
}
