import type { Issue } from "../base/issue.ts";
import type { Item } from "../grid/grid.ts";
import { checkMark } from "../marks/checkMark.ts";
import type { Share } from "../marks/mark.ts";
import type { ItemResult } from "./evaluation.ts";

/** What one mark means for its item; stars are bits, the lowest star of the grid is bit 0. */
export interface Outcome {
  readonly result: ItemResult;
  /** stars fulfilled for certain */
  readonly met: number;
  /** stars that can still be fulfilled: all of them while the item is open or invalid */
  readonly best: number;
  /** points in hundredths; 0 for other kinds */
  readonly earned: number;
  readonly issue?: Issue;
}

/** Judges the marks of one item; made once per grid, called for every evaluation. */
export interface Judge {
  readonly id: string;
  /** the id as a property's key: engines find 17 much faster than "17" */
  readonly key: string | number;
  /** stars that ask something of the item */
  readonly asked: number;
  /** maximum in hundredths of points; 0 for other kinds */
  readonly max: number;
  readonly judge: (mark: unknown) => Outcome;
  /** distance of a mark that was judged, or of null, to one star's requirement, in the item's own unit */
  readonly distance: (mark: unknown, star: number) => number;
}

/** The stars behind a bit mask, rising. */
export const starsIn = (stars: readonly number[], bits: number): readonly number[] =>
  Object.freeze(stars.filter((_, at) => (bits >> at) & 1));

const frozen = (outcome: Outcome): Outcome => {
  Object.freeze(outcome.result);
  return Object.freeze(outcome);
};

export function judgeOf(item: Item, stars: readonly number[]): Judge {
  return item.kind === "points" ? pointsJudge(item, stars) : askedJudge(item, stars);
}

type AskedItem = Exclude<Item, { kind: "points" }>;

/** Judge of an item that asks something at each star: yes/no, a count or a percentage. */
function askedJudge(item: AskedItem, stars: readonly number[]): Judge {
  const all = (1 << stars.length) - 1;
  const asks = stars.map((star) => item.requires[String(star)]);
  const asked = asks.reduce<number>(
    (bits, ask, at) => (ask === undefined ? bits : bits | (1 << at)),
    0,
  );
  const free = all & ~asked;
  const metAt = Array.from({ length: all + 1 }, (_, bits) => starsIn(stars, bits));
  const { id } = item;
  const settled = (state: "met" | "na" | "open", bits: number, best: number) =>
    frozen({ result: { id, state, metAt: metAt[bits] ?? [] }, met: bits, best, earned: 0 });
  const met = settled("met", all, all);
  const na = settled("na", all, all);
  const open = settled("open", free, all);
  const fulfilled = (mark: ReadMark) =>
    asks.reduce<number>(
      (bits, ask, at) => (ask === undefined || short(mark, ask) === 0 ? bits | (1 << at) : bits),
      0,
    );
  const unmet = (mark: ReadMark, bits: number): Outcome => {
    const lowest = asks[lowestZero(bits)] ?? 1;
    const result = {
      id,
      state: "unmet",
      metAt: metAt[bits] ?? [],
      shortBy: short(mark, lowest),
    } as const;
    return { result, met: bits, best: bits, earned: 0 };
  };
  const no = item.kind === "yesno" ? (free === all ? met : frozen(unmet(false, free))) : undefined;

  return {
    id,
    key: keyOf(id),
    asked,
    max: 0,
    judge(mark) {
      if (mark === true && no) return met;
      if (mark === false && no) return no;
      if (mark === null || mark === undefined) return open;
      if (mark === "na" && item.naAllowed) return na;
      const found = checkMark(item, mark);
      if (found) return invalid(id, metAt[free] ?? [], free, all, found);
      const bits = fulfilled(mark as ReadMark);
      return bits === all ? met : unmet(mark as ReadMark, bits);
    },
    distance: (mark, star) => short((mark ?? 0) as ReadMark, item.requires[String(star)] ?? 1),
  };
}

function pointsJudge(item: Extract<Item, { kind: "points" }>, stars: readonly number[]): Judge {
  const { id } = item;
  const max = Math.round(item.max * 100);
  const step = Math.round(item.step * 100);
  const all = (1 << stars.length) - 1;
  const every = starsIn(stars, all);
  const none = starsIn(stars, 0);
  const open = frozen({ result: { id, state: "open", metAt: none }, met: 0, best: all, earned: 0 });
  const full = frozen({
    result: { id, state: "met", metAt: every },
    met: all,
    best: all,
    earned: max,
  });
  return {
    id,
    key: keyOf(id),
    asked: all,
    max,
    judge(mark) {
      if (mark === null || mark === undefined) return open;
      const earned = typeof mark === "number" ? Math.round(mark * 100) : Number.NaN;
      if (earned === max && mark === item.max) return full;
      const fits = earned / 100 === mark && earned >= 0 && earned < max && earned % step === 0;
      if (!fits) return invalid(id, none, 0, all, checkMark(item, mark));
      const shortBy = (max - earned) / 100;
      return { result: { id, state: "unmet", metAt: none, shortBy }, met: 0, best: 0, earned };
    },
    distance: () => 0,
  };
}

const invalid = (
  id: string,
  metAt: readonly number[],
  met: number,
  best: number,
  found: Issue | undefined,
): Outcome => {
  const outcome = { result: { id, state: "invalid", metAt }, met, best, earned: 0 } as const;
  return found ? { ...outcome, issue: found } : outcome;
};

const keyOf = (id: string) => (/^(0|[1-9]\d{0,8})$/.test(id) ? Number(id) : id);

/** A mark that passed `checkMark`. */
type ReadMark = boolean | number | Share;

/** How far a mark is from what is asked; 0 when fulfilled. Shares compare by cross-multiplication. */
function short(mark: ReadMark, ask: number | true): number {
  if (typeof mark === "boolean") return mark ? 0 : 1;
  const threshold = Number(ask);
  if (typeof mark === "number") return mark >= threshold ? 0 : upToHundredth(threshold - mark);
  const missing = Math.round(threshold * 100) * mark.of - 10_000 * mark.value;
  return missing <= 0 ? 0 : Math.ceil(missing / mark.of) / 100;
}

/** Differences of decimals carry binary dust; it must not push a figure up by a hundredth, nor down to nothing. */
const upToHundredth = (value: number) => Math.max(1, Math.ceil(value * 100 - 1e-6)) / 100;

const lowestZero = (bits: number) => {
  let at = 0;
  while ((bits >> at) & 1) at += 1;
  return at;
};
