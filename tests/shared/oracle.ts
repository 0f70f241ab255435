import {
  type Evaluation,
  type Grid,
  type Item,
  type ItemResult,
  itemsOf,
  type Marks,
  type Missing,
  type Share,
  starsOf,
} from "../../shared/index.ts";

/**
 * A second `evaluate`, written from the rules' text and for obviousness alone: every number is an
 * exact fraction of BigInts, every question is asked anew for every item and star, nothing is kept.
 * Says nothing of issues but which items are invalid.
 */
export function oracle(grid: Grid, marks: Marks): Omit<Evaluation, "issues"> {
  const given: Readonly<Record<string, unknown>> = marks;
  const answered = itemsOf(grid).map(
    (item): Answered => ({ item, answer: read(item, given[item.id]) }),
  );
  const result =
    grid.rule.kind === "tiers"
      ? byTiers(grid, answered)
      : byPoints(grid, grid.rule.bands, answered);
  const ids = new Set(itemsOf(grid).map(({ id }) => id));
  const isKnown = Object.keys(given).every((id) => ids.has(id));
  return isKnown ? result : { ...result, complete: false, star: null };
}

interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}
/** "worst" and "best" are never read, only assumed for what is open or invalid */
type Answer = Fraction | "na" | "open" | "invalid" | "best" | "worst";
interface Answered {
  readonly item: Item;
  readonly answer: Answer;
}

const zero: Fraction = { n: 0n, d: 1n };

/** The number exactly as it is written in decimal. */
function decimal(value: number): Fraction {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", decimals = ""] = mantissa.split(".");
  const power = Number(exponent) - decimals.length;
  const digits = BigInt(whole + decimals);
  return power >= 0
    ? { n: digits * 10n ** BigInt(power), d: 1n }
    : { n: digits, d: 10n ** BigInt(-power) };
}

const minus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
const plus = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const reaches = (a: Fraction, b: Fraction) => minus(a, b).n >= 0n;
const smaller = (a: Fraction, b: Fraction) => (reaches(a, b) ? b : a);
const isWhole = ({ n, d }: Fraction) => n % d === 0n;

/** Rounded up to hundredths, as a number. */
const number = ({ n, d }: Fraction) => {
  const hundredths = n * 100n;
  return Number(hundredths % d > 0n ? hundredths / d + 1n : hundredths / d) / 100;
};

function read(item: Item, mark: unknown): Answer {
  if (mark === null || mark === undefined) return "open";
  if (mark === "na") return item.kind !== "points" && item.naAllowed ? "na" : "invalid";
  if (item.kind === "yesno") return typeof mark === "boolean" ? decimal(Number(mark)) : "invalid";
  if (item.kind === "percent" && typeof mark === "object") return readShare(mark);
  if (typeof mark !== "number" || !Number.isFinite(mark) || mark < 0) return "invalid";
  return takes(item, decimal(mark)) ? decimal(mark) : "invalid";
}

function readShare(mark: object): Answer {
  const { value, of } = mark as Partial<Share>;
  const counted = [value, of].every((part) => Number.isInteger(part) && Number(part) >= 0);
  if (!counted || typeof value !== "number" || typeof of !== "number") return "invalid";
  const fits = of > 0 && value <= of && of <= 1_000_000_000;
  return fits ? { n: 100n * BigInt(value), d: BigInt(of) } : "invalid";
}

function takes(item: Exclude<Item, { kind: "yesno" }>, value: Fraction): boolean {
  if (item.kind === "percent") return reaches(decimal(100), value);
  if (item.kind === "count") return isWhole(value) && reaches(decimal(1_000_000), value);
  const step = decimal(item.step);
  return reaches(decimal(item.max), value) && isWhole({ n: value.n * step.d, d: value.d * step.n });
}

const pending = (answer: Answer) => answer === "open" || answer === "invalid";
const assume = (as: "best" | "worst") => (one: Answered) =>
  pending(one.answer) ? { ...one, answer: as } : one;
const asks = (item: Item, star: number) =>
  item.kind === "points" ? undefined : item.requires[String(star)];

function missing({ item, answer }: Answered, star: number): Fraction {
  const ask = asks(item, star);
  if (ask === undefined || answer === "na" || answer === "best") return zero;
  const need = decimal(Number(ask));
  const has = typeof answer === "object" ? answer : zero;
  if (typeof answer === "object" && reaches(has, need)) return zero;
  return minus(need, has);
}

/** A requirement of 0 % still wants an answer. */
const fulfilled = (one: Answered, star: number) =>
  asks(one.item, star) === undefined ||
  (!pending(one.answer) && one.answer !== "worst" && missing(one, star).n === 0n);

const highest = (stars: readonly number[], reached: (star: number) => boolean) =>
  Math.max(0, ...stars.filter(reached));

function byTiers(grid: Grid, all: readonly Answered[]): Omit<Evaluation, "issues"> {
  const stars = starsOf(grid);
  const reach = (as: "best" | "worst") =>
    highest(stars, (star) => all.map(assume(as)).every((one) => fulfilled(one, star)));
  const complete = !all.some((one) => pending(one.answer));
  const secured = reach("worst");
  const next = stars.find((star) => star > secured);
  const top = Math.max(...stars);
  const asked = all.filter(({ item }) => asks(item, top) !== undefined);
  return {
    complete,
    star: complete ? secured : null,
    atMost: reach("best"),
    stars: [],
    attained: { value: asked.filter((one) => fulfilled(one, top)).length, of: asked.length },
    items: all.map((one) => tierResult(one, stars)),
    ...(next === undefined ? {} : { next: { star: next, missing: missingAt(all, next) } }),
  };
}

const missingAt = (all: readonly Answered[], star: number): Missing[] =>
  all
    .filter((one) => !fulfilled(one, star))
    .map((one) => ({ id: one.item.id, shortBy: number(missing(one, star)) }));

function tierResult(one: Answered, stars: readonly number[]): ItemResult {
  const { id } = one.item;
  const metAt = stars.filter((star) => fulfilled(one, star));
  if (one.answer === "open" || one.answer === "invalid" || one.answer === "na") {
    return { id, state: one.answer, metAt };
  }
  const short = stars.find((star) => !fulfilled(one, star));
  if (short === undefined) return { id, state: "met", metAt };
  return { id, state: "unmet", metAt, shortBy: number(missing(one, short)) };
}

interface Band {
  readonly star: number;
  readonly atLeast: number;
}

function byPoints(grid: Grid, bands: readonly Band[], all: readonly Answered[]) {
  const earned = sum(all.map(earnedBy));
  const atMost = sum(all.map(assume("best")).map(earnedBy));
  const max = sum(all.map(({ item }) => maxOf(item)));
  const reach = (total: Fraction) =>
    Math.max(
      0,
      ...bands.filter((band) => reaches(total, decimal(band.atLeast))).map((band) => band.star),
    );
  const complete = !all.some((one) => pending(one.answer));
  const next = bands.find((band) => band.star > reach(earned));
  return {
    complete,
    star: complete ? reach(earned) : null,
    atMost: reach(atMost),
    stars: [],
    total: { earned: number(earned), max: number(max) },
    totalAtMost: number(atMost),
    attained: { value: Math.round(number(earned) * 100), of: Math.round(number(max) * 100) },
    items: all.map((one) => pointsResult(one, starsOf(grid))),
    ...(next ? { next: nextBand(next, minus(decimal(next.atLeast), earned), all) } : {}),
  };
}

const sum = (all: readonly Fraction[]) => all.reduce(plus, zero);
const maxOf = (item: Item) => (item.kind === "points" ? decimal(item.max) : zero);
const earnedBy = ({ item, answer }: Answered) =>
  answer === "best" ? maxOf(item) : typeof answer === "object" ? answer : zero;
const room = (one: Answered) => minus(maxOf(one.item), earnedBy(one));

const nextBand = ({ star }: Band, needed: Fraction, all: readonly Answered[]) => ({
  star,
  shortBy: number(needed),
  missing: all
    .filter((one) => room(one).n > 0n)
    .map((one) => ({ id: one.item.id, shortBy: number(smaller(room(one), needed)) })),
});

function pointsResult(one: Answered, stars: readonly number[]): ItemResult {
  const { id } = one.item;
  if (one.answer === "open" || one.answer === "invalid")
    return { id, state: one.answer, metAt: [] };
  if (room(one).n === 0n) return { id, state: "met", metAt: stars };
  return { id, state: "unmet", metAt: [], shortBy: number(room(one)) };
}
