import { deepStrictEqual } from "node:assert/strict";
import { type RankEntry, rank } from "../../shared/index.ts";
import { inTurns, median, medianRatio } from "./measure.ts";
import type { Row } from "./table.ts";

const rounds = 31;
const branches = 100_000;

/** `rank` of a hundred thousand branches against a bare typed-array sort of numbers that stand for them. */
export async function benchRankEntries(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const set of sets) rows.push(await benchSet(set));
  return rows;
}

interface RankSet {
  readonly name: string;
  readonly entries: readonly RankEntry[];
  readonly bar?: number;
}

async function benchSet({ name, entries, bar }: RankSet): Promise<Row> {
  const keys = Float64Array.from(entries, keyOf);
  check(entries, keys.slice().sort().reverse());
  const contenders = [
    { times: 1, run: many(() => rank(entries).length) },
    { times: 1, run: many(() => keys.slice().sort().length) },
  ];
  await inTurns(contenders, 5);
  const [ours = [], bare = []] = await inTurns(contenders, rounds);
  const ratio = medianRatio(ours, bare);
  return {
    what: `rank of ${branches} branches, ${name}; bare sort`,
    figure: `${millis(ours)}; ${millis(bare)}`,
    ratio: `${ratio.toFixed(2)}×`,
    ...(bar === undefined ? {} : { bar: `≤ ${bar}×`, holds: ratio <= bar }),
  };
}

/** Stars and shares as small as these are told apart by a number. */
const keyOf = ({ star, attained: { value, of } }: RankEntry) => Number(star) * 4 + value / of;

/** Both come to the same order. */
function check(entries: readonly RankEntry[], best: Float64Array): void {
  const ranked = Float64Array.from(rank(entries), ({ entry }) => keyOf(entry));
  deepStrictEqual(ranked, best);
}

/** What the loops return, so that no compiler may leave them out. */
const kept = { length: 0 };

const many = (task: () => number) => (times: number) => {
  for (let at = 0; at < times; at += 1) kept.length += task();
};

const millis = (nanoseconds: readonly number[]) => `${(median(nanoseconds) / 1e6).toFixed(1)} ms`;

/** Whole numbers below `end` that look thrown, and are the same in every run. */
function thrown(): (end: number) => number {
  let state = 1;
  return (end) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

const some = (make: (next: (end: number) => number, at: number) => Omit<RankEntry, "id">) => {
  const next = thrown();
  return Array.from({ length: branches }, (_, at) => ({
    id: `b${String(at).padStart(6, "0")}`,
    ...make(next, at),
  }));
};

/** 13 items make three stars, 26 four, all 42 five: stars and shares as a grid of 42 items gives them. */
const realistic = some((next) => {
  const value = next(43);
  const star = value === 42 ? 5 : value >= 26 ? next(2) + 3 : value >= 13 ? next(2) * 3 : 0;
  return { star, attained: { value, of: 42 } };
});

/** 7919 and 100,003 are prime: no number comes twice. */
const distinct = some((_, at) => ({
  star: 3 + (at % 3),
  attained: { value: (at * 7919) % 100_003, of: 2 ** 22 },
}));

/** The same ids, thrown among the entries: ties then have to be put in order, letter by letter. */
function withIdsThrown(entries: readonly RankEntry[]): RankEntry[] {
  const next = thrown();
  const ids = entries.map(({ id }) => id);
  for (const at of ids.keys()) {
    const other = next(at + 1);
    [ids[at], ids[other]] = [ids[other] ?? "", ids[at] ?? ""];
  }
  return entries.map((entry, at) => ({ ...entry, id: ids[at] ?? "" }));
}

const sets: readonly RankSet[] = [
  { name: "many ties", entries: realistic, bar: 3 },
  { name: "no two equal", entries: distinct, bar: 3 },
  { name: "many ties, ids in no order", entries: withIdsThrown(realistic) },
];
