import { hundredths, type Item, isAsking, isScored, type SectionRole } from "../grid/grid.ts";
import { asking, type Judge, type Outcome, outcome, scored } from "./judge.ts";
import { short } from "./short.ts";

/** Prepares an item for being judged; `stars` are the grid's, rising. */
export function toJudge(item: Item, stars: readonly number[], role: SectionRole): Judge {
  const { id, kind } = item;
  const all = (1 << stars.length) - 1;
  const asks = stars.map((star) => (isAsking(item) ? item.requires[String(star)] : undefined));
  const asked = isAsking(item) ? bitsOf(asks) : role === "bonus" ? 0 : all;
  const free = all & ~asked;
  const metAt = Array.from({ length: all + 1 }, (_, bits) => starsIn(stars, bits));
  const max = isScored(item) ? hundredths(item.max) : 0;
  const fixed = (parts: Parameters<typeof outcome>[1]) => frozen(outcome({ id }, parts));
  const every = { metAt: metAt[all], met: all, best: all };
  const openOf = () => {
    // A prerequisite is settled once the stars are known; a bonus nobody has defined counts 0.
    if (kind === "prerequisite") return { state: "met", ...every } as const;
    if (kind === "pending" && role !== "base") return { state: "na", ...every } as const;
    const most = role === "deduction" ? 0 : max;
    return { state: "open", metAt: metAt[free], met: free, best: all, most } as const;
  };
  const bare = {
    ...{ item, id, key: keyOf(id), kind, role, asked, all, free, max, asks, metAt },
    whole: asks.map((ask) => Object.freeze({ id, shortBy: short(0, ask ?? 1) })),
    open: fixed(openOf()),
    met: fixed({ state: "met", ...every }),
    no:
      free === all
        ? fixed({ state: "met", ...every })
        : fixed({ state: "unmet", metAt: metAt[free], shortBy: 1, met: free, best: free }),
    na: isAsking(item) && item.naAllowed ? fixed({ state: "na", ...every }) : undefined,
  };
  return { ...bare, ...knownOf(bare) };
}

/** Stars as bits: those that ask something. */
const bitsOf = (asks: Judge["asks"]) =>
  asks.reduce<number>((bits, ask, at) => (ask === undefined ? bits : bits | (1 << at)), 0);

/** The stars behind a bit mask, rising. */
const starsIn = (stars: readonly number[], bits: number): readonly number[] =>
  Object.freeze(stars.filter((_, at) => (bits >> at) & 1));

const frozen = (outcome: Outcome): Outcome => {
  Object.freeze(outcome.result);
  return Object.freeze(outcome);
};

/** More marks than this are judged one by one. */
const mostKnown = 200;

/**
 * The outcomes of an item's whole-step marks, ready made. Only where a mark times `steps` is exact, that
 * is for steps that are powers of two: 0.5 or 1; a mark beside the steps then finds nothing here.
 */
function knownOf(j: Omit<Judge, "known" | "steps">): Pick<Judge, "known" | "steps"> {
  const { item } = j;
  const step = item.kind === "points" ? item.step : 1;
  const top = isScored(item)
    ? Math.ceil(item.kind === "points" ? item.max / step : item.max / item.each)
    : item.kind === "count"
      ? Math.max(...j.asks.map(Number).filter(Number.isFinite), 0)
      : -1;
  if (top < 0 || top > mostKnown || !Number.isInteger(Math.log2(step)))
    return { known: [], steps: Number.NaN };
  const judged = { ...j, known: [], steps: Number.NaN };
  const one = (mark: number) =>
    frozen(isScored(item) ? scored(judged, mark) : asking(judged, mark));
  return { known: Array.from({ length: top + 1 }, (_, at) => one(at * step)), steps: 1 / step };
}

const keyOf = (id: string) => (/^(0|[1-9]\d{0,8})$/.test(id) ? Number(id) : id);
