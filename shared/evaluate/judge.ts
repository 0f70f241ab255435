import type { Issue } from "../base/issue.ts";
import { hundredths, type Item, isScored, type SectionRole } from "../grid/grid.ts";
import { checkMark } from "../marks/checkMark.ts";
import type { Share } from "../marks/mark.ts";
import type { ItemResult, Missing } from "./evaluation.ts";
import { short } from "./short.ts";

/** What one mark means for its item; stars are bits, the lowest star of the grid is bit 0. */
export interface Outcome {
  readonly result: ItemResult;
  /** answered, and readable */
  readonly settled: boolean;
  /** stars fulfilled for certain */
  readonly met: number;
  /** stars that can still be fulfilled: all of them while the item is open or invalid */
  readonly best: number;
  /** points in hundredths; what is taken off, in a deduction section */
  readonly earned: number;
  /** the points this item can still come to, or the least that will be taken off */
  readonly most: number;
  readonly issue: Issue | undefined;
}

/** One item with everything that is known of it before a mark is: plain data, made once per grid. */
export interface Judge {
  readonly item: Item;
  readonly id: string;
  /** the id as a property's key: engines find 17 much faster than "17" */
  readonly key: string | number;
  readonly kind: Item["kind"];
  readonly role: SectionRole;
  /** stars that ask something of the item, all stars, and those that ask nothing */
  readonly asked: number;
  readonly all: number;
  readonly free: number;
  /** maximum in hundredths of points; 0 for other kinds */
  readonly max: number;
  /** what each star asks, from the lowest */
  readonly asks: readonly (number | true | undefined)[];
  /** what is missing to each star where nothing is answered */
  readonly whole: readonly Missing[];
  readonly open: Outcome;
  readonly met: Outcome;
  readonly no: Outcome;
  /** where it may not apply */
  readonly na: Outcome | undefined;
  /** outcomes of the marks 0, 1, 2 … steps */
  readonly known: readonly Outcome[];
  /** steps in 1; NaN where a mark times this would not be exact */
  readonly steps: number;
  /** lists of stars by bits */
  readonly metAt: readonly (readonly number[])[];
}

/** Judges one mark; never throws, whatever it is. */
export function judge(j: Judge, mark: unknown): Outcome {
  if (mark === null || mark === undefined) return j.open;
  if (typeof mark === "boolean") {
    if (j.kind === "yesno") return mark ? j.met : j.no;
  } else if (typeof mark === "number") {
    const at = mark * j.steps;
    const known = at >= 0 && at < j.known.length ? j.known[at] : undefined;
    if (known !== undefined) return known;
  }
  return judgeAny(j, mark);
}

function judgeAny(j: Judge, mark: unknown): Outcome {
  if (mark === "na" && j.na) return j.na;
  const found = checkMark(j.item, mark);
  if (found) return invalid(j, found);
  if (j.kind === "prerequisite") return j.open;
  return isScored(j.item) ? scored(j, mark as number) : asking(j, mark as ReadMark);
}

/** A mark that passed `checkMark`. */
export type ReadMark = boolean | number | Share;

/** The outcome of a readable mark of an item that asks something. */
export function asking(j: Judge, mark: ReadMark): Outcome {
  let bits = j.free;
  for (let at = 0; at < j.asks.length; at += 1) {
    const ask = j.asks[at];
    if (ask !== undefined && short(mark, ask) === 0) bits |= 1 << at;
  }
  if (bits === j.all) return j.met;
  const shortBy = short(mark, j.asks[lowestZero(bits)] ?? 1);
  const result = { id: j.id, state: "unmet", metAt: j.metAt[bits] ?? [], shortBy } as const;
  return { result, settled: true, met: bits, best: bits, earned: 0, most: 0, issue: undefined };
}

/** The outcome of a readable mark of an item that brings points. */
export function scored(j: Judge, mark: number): Outcome {
  const { item } = j;
  const earned =
    item.kind === "occurrences" ? Math.min(mark * hundredths(item.each), j.max) : hundredths(mark);
  const fulfilled = j.role === "bonus" || earned === (j.role === "base" ? j.max : 0);
  const points = { earned, most: earned };
  if (fulfilled) return outcome(j, { state: "met", ...all(j), ...points });
  const shortBy = (j.role === "deduction" ? earned : j.max - earned) / 100;
  return outcome(j, { state: "unmet", metAt: [], shortBy, met: 0, best: 0, ...points });
}

const all = (j: Judge) => ({ metAt: j.metAt[j.all], met: j.all, best: j.all });

type Parts = Partial<Omit<Outcome, "result" | "settled">> &
  Pick<ItemResult, "state"> & {
    readonly metAt: readonly number[] | undefined;
    readonly shortBy?: number;
  };

/** All outcomes have the same shape, which keeps reading them fast. */
export function outcome(j: Pick<Judge, "id">, parts: Parts): Outcome {
  const { state, metAt = [], shortBy, met = 0, best = 0, earned = 0, most = 0, issue } = parts;
  const result =
    shortBy === undefined ? { id: j.id, state, metAt } : { id: j.id, state, metAt, shortBy };
  const settled = state !== "open" && state !== "invalid";
  return { result, settled, met, best, earned, most, issue };
}

const invalid = (j: Judge, issue: Issue): Outcome =>
  outcome(j, {
    state: "invalid",
    metAt: j.metAt[j.free],
    met: j.free,
    best: j.all,
    most: j.open.most,
    issue,
  });

/** What is missing to the star at a place among the stars, of an item that falls short of it. */
export function missingTo(j: Judge, { result }: Outcome, mark: unknown, at: number): Missing {
  const counted = j.kind === "count" || j.kind === "percent";
  if (!counted || result.state !== "unmet") return j.whole[at] as Missing;
  return { id: j.id, shortBy: short(mark as ReadMark, j.asks[at] ?? 1) };
}

const lowestZero = (bits: number) => {
  let at = 0;
  while ((bits >> at) & 1) at += 1;
  return at;
};
