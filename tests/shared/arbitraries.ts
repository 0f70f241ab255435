import fc from "fast-check";
import {
  type AskingItem,
  type Grid,
  type Item,
  isAsking,
  itemsOf,
  type Mark,
  type Marks,
  type Share,
} from "../../shared/index.ts";

type Scored = Extract<Item, { max: number }>;
type Kind<K extends Item["kind"]> = Extract<Item, { kind: K }>;

const words = { "zh-CN": "文字", en: "words" };

/** Rising requirements from some star on; a start behind the last star asks for nothing. */
const rising = <T>(
  stars: readonly number[],
  values: fc.Arbitrary<T[]>,
): fc.Arbitrary<Record<string, T>> =>
  fc.tuple(fc.nat(stars.length), values).map(([from, asked]) => {
    const held = stars.slice(from);
    return Object.fromEntries(held.map((star, at) => [String(star), asked[at] as T]));
  });

const sorted = (values: fc.Arbitrary<number>, count: number) =>
  fc.array(values, { minLength: count, maxLength: count }).map((all) => all.sort((a, b) => a - b));

/** A percentage with at most two decimals, often a whole one. */
const percentage = fc.oneof(
  fc.nat(100),
  fc.nat(10_000).map((hundredths) => hundredths / 100),
);

function askingItem(id: string, stars: readonly number[]): fc.Arbitrary<AskingItem> {
  const many = stars.length;
  const common = { id: fc.constant(id), text: fc.constant(words), naAllowed: fc.boolean() };
  const kind = <K extends AskingItem["kind"]>(name: K) => fc.constant(name);
  return fc.oneof(
    fc.record({
      ...common,
      kind: kind("yesno"),
      requires: rising(stars, fc.constant(Array.from({ length: many }, () => true as const))),
    }),
    fc.record({
      ...common,
      kind: kind("count"),
      requires: rising(stars, sorted(fc.integer({ min: 1, max: 8 }), many)),
    }),
    fc.record({
      ...common,
      kind: kind("percent"),
      requires: rising(stars, sorted(percentage, many)),
    }),
  );
}

const pointsItem = (id: string): fc.Arbitrary<Kind<"points">> =>
  fc
    .record({
      step: fc.constantFrom(1, 5, 10, 25, 50, 100, 300),
      steps: fc.integer({ min: 1, max: 12 }),
    })
    .map(({ step, steps }) => ({
      id,
      kind: "points" as const,
      text: words,
      max: (step * steps) / 100,
      step: step / 100,
    }));

const occurrencesItem = (id: string): fc.Arbitrary<Kind<"occurrences">> =>
  fc.tuple(fc.integer({ min: 1, max: 300 }), fc.nat(900)).map(([each, more]) => ({
    id,
    kind: "occurrences" as const,
    text: words,
    each: each / 100,
    max: (each + more) / 100,
  }));

const pendingItem = (id: string): Kind<"pending"> => ({ id, kind: "pending", text: words });

/** One in many: a grid with something still to be completed has no star. */
const mostly = <T>(many: fc.Arbitrary<T>, few: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 15, arbitrary: many }, { weight: 1, arbitrary: few });

const scoredItem = (id: string): fc.Arbitrary<Scored> =>
  fc.oneof({ weight: 3, arbitrary: pointsItem(id) }, { weight: 1, arbitrary: occurrencesItem(id) });

const itemIds = fc.uniqueArray(
  fc.constantFrom("1", "2", "3", "10", "a", "B-2", "x.1", "length", "007"),
  {
    minLength: 1,
    maxLength: 6,
  },
);

const inSections = (items: readonly Item[], cut: number): Grid["sections"] => {
  const parts = [items.slice(0, cut), items.slice(cut)].filter((part) => part.length > 0);
  return parts.map((part, at) => ({ id: `s${at}`, title: words, items: part }));
};

const common = { id: "random", version: "1.0.0", title: words, source: { document: words } };

const tiersGrid: fc.Arbitrary<Grid> = fc
  .record({
    ids: itemIds,
    stars: fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
    cut: fc.nat(6),
  })
  .chain(({ ids, stars, cut }) => {
    const levels = stars.sort((a, b) => a - b);
    const item = (id: string): fc.Arbitrary<Item> =>
      mostly<Item>(askingItem(id, levels), fc.constant(pendingItem(id)));
    return fc
      .tuple(...ids.map(item))
      .filter((items) =>
        items.some((one) => !isAsking(one) || Object.keys(one.requires).length > 0),
      )
      .map((items) => ({
        ...common,
        rule: { kind: "tiers" as const, stars: levels },
        sections: inSections(items, cut),
      }));
  });

const hundredths = (item: Item) => ("max" in item ? Math.round(item.max * 100) : 0);

/** Sections of the grid's own points, one of bonus, one of deductions. */
const scoredSections: fc.Arbitrary<Grid["sections"]> = fc
  .record({
    ids: itemIds,
    cut: fc.nat(6),
    bonus: fc.option(fc.constantFrom("b1", "b2")),
    deduction: fc.option(fc.constantFrom("d1", "d2")),
    caps: fc.tuple(fc.option(fc.integer({ min: 1, max: 900 })), fc.option(fc.nat(900))),
  })
  .chain(({ ids, cut, bonus, deduction, caps }) => {
    const scored = (id: string) => mostly<Item>(scoredItem(id), fc.constant(pendingItem(id)));
    const extra = (id: string | null, counts: "bonus" | "deduction", cap: number | null) =>
      id === null
        ? fc.constant([])
        : scored(id).map((item) => [
            {
              ...{ id: counts, title: words, counts, items: [item] },
              ...(cap ? { cap: cap / 100 } : {}),
            },
          ]);
    return fc
      .tuple(
        fc.tuple(...ids.map(scored)),
        extra(bonus, "bonus", caps[0]),
        extra(deduction, "deduction", caps[1]),
      )
      .map(([items, more, less]) => [...inSections(items, cut), ...more, ...less]);
  });

const pointsGrid: fc.Arbitrary<Grid> = fc
  .record({
    sections: scoredSections,
    base: fc.constantFrom(undefined, 0, 1.25, 5),
    bonusCounts: fc.constantFrom(undefined, true, false),
  })
  .chain(({ sections, base, bonusCounts }) => {
    const own = sections.filter(({ counts }) => counts === undefined).flatMap(({ items }) => items);
    const total = own.reduce((sum, item) => sum + hundredths(item), Math.round((base ?? 0) * 100));
    const lines = fc.uniqueArray(fc.integer({ min: 1, max: total || 900 }), {
      minLength: 1,
      maxLength: 4,
    });
    return lines.map((line) => ({
      ...common,
      rule: {
        kind: "points" as const,
        bands: line
          .sort((a, b) => a - b)
          .map((atLeast, at) => ({ star: at * 2 + 1, atLeast: atLeast / 100 })),
        ...(base === undefined ? {} : { base }),
        ...(bonusCounts === undefined ? {} : { bonusCounts }),
      },
      sections,
    }));
  });

/** Stars by name, some of which take the ones before them. */
const namedGrid: fc.Arbitrary<Grid> = fc
  .tuple(itemIds, fc.integer({ min: 1, max: 3 }))
  .chain(([ids, size]) => {
    const item = (id: string, at: number): fc.Arbitrary<Item> => {
      const before = Array.from({ length: Math.floor(at / size) }, (_, n) => `s${n}`);
      const asking = askingItem(id, [1]).filter(({ requires }) => requires["1"] !== undefined);
      const prerequisite = fc
        .shuffledSubarray(before)
        .map((of) => ({ id, kind: "prerequisite" as const, text: words, of }));
      const usual = at < size ? asking : fc.oneof<fc.Arbitrary<Item>[]>(asking, prerequisite);
      return mostly<Item>(usual, fc.constant(pendingItem(id)));
    };
    return fc.tuple(...ids.map(item)).map((items) => ({
      ...common,
      rule: { kind: "named" as const },
      sections: items.flatMap((_, at) =>
        at % size === 0
          ? [{ id: `s${at / size}`, title: words, items: items.slice(at, at + size) }]
          : [],
      ),
    }));
  });

/** Small valid grids of every rule, with ids, stars, lines, sections and requirements of every sort. */
export const anyGrid: fc.Arbitrary<Grid> = fc.oneof(tiersGrid, pointsGrid, namedGrid);

const shareNear = (threshold: number): fc.Arbitrary<Share> =>
  fc.integer({ min: -1, max: 1 }).map((step) => ({
    value: Math.min(10_000, Math.max(0, Math.round(threshold * 100) + step)),
    of: 10_000,
  }));

const anyShare: fc.Arbitrary<Share> = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.nat(300))
  .map(([of, value]) => ({ value: value % (of + 1), of }));

const near = (threshold: number, step: number, max: number): fc.Arbitrary<number> =>
  fc
    .integer({ min: -1, max: 1 })
    .map((by) => Math.min(max, Math.max(0, Math.round(threshold * 100) + by * step)) / 100);

/** A mark that the item takes, close to its thresholds as often as not. */
export function goodMark(item: Item): fc.Arbitrary<Mark> {
  if (item.kind === "pending") return fc.constant(null);
  if (item.kind === "prerequisite") return fc.constantFrom(null, true, false);
  if (item.kind === "occurrences") return fc.oneof(fc.nat(12), fc.constant(9999));
  if (item.kind === "points") {
    const step = Math.round(item.step * 100);
    return fc.nat(Math.round(item.max * 100) / step).map((steps) => (steps * step) / 100);
  }
  const na = item.naAllowed ? [fc.constant("na" as const)] : [];
  if (item.kind === "yesno") return fc.oneof(fc.boolean(), ...na);
  const asked = fc.constantFrom(0, ...Object.values(item.requires));
  if (item.kind === "count") {
    return fc.oneof(
      asked.chain((ask) => near(ask, 100, 100_000_000)),
      fc.nat(12),
      ...na,
    );
  }
  const close = asked.chain((ask) => fc.oneof(near(ask, 1, 10_000), shareNear(ask)));
  const fine = fc.nat(1_000_000).map((tenThousandths) => tenThousandths / 10_000);
  return fc.oneof(close, percentage, fine, anyShare, ...na);
}

/** What no item takes, or only some do: anything JSON can hold, and what only code can. */
export const anything: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    Number.NaN,
    Infinity,
    -Infinity,
    -0,
    1e21,
    5e-324,
    "三",
    "na",
    "●",
    undefined,
  ),
  fc.record({
    value: fc.oneof(fc.integer(), fc.string()),
    of: fc.oneof(fc.integer(), fc.constant(0)),
  }),
);

/** A mark for every item. */
export const fullMarks = (grid: Grid): fc.Arbitrary<Marks> =>
  fc.record(Object.fromEntries(itemsOf(grid).map((item) => [item.id, goodMark(item)])));

/** Marks with gaps, blanks, rubbish and strange keys, as they may come from outside. */
export function wildMarks(grid: Grid): fc.Arbitrary<Marks> {
  const mark = (item: Item) =>
    fc.oneof({ weight: 6, arbitrary: goodMark(item) }, fc.constant(null), anything);
  const known = fc.record(Object.fromEntries(itemsOf(grid).map((item) => [item.id, mark(item)])), {
    requiredKeys: [],
  });
  const strange = fc.dictionary(fc.constantFrom("0", "99", "total", "", "第1项"), anything, {
    maxKeys: 2,
  });
  return fc.tuple(known, strange).map(([marks, more]) => ({ ...more, ...marks }) as Marks);
}

/** Marks that are better than this one, each by some step; none where it is the best. */
export function better(item: Item, mark: Mark): Exclude<Mark, null>[] {
  if (mark === null || item.kind === "prerequisite") return [];
  if (mark === "na" || mark === true) return [];
  if (mark === false) return [true];
  if (typeof mark === "object") {
    const { value, of } = mark;
    return value === of
      ? []
      : [{ value: value + 1, of }, { value: 3 * value + 1, of: 3 * of }, 100];
  }
  if (item.kind === "count" || item.kind === "occurrences")
    return mark > 9000 ? [] : [mark + 1, mark + 5];
  const max = item.kind === "points" ? item.max : 100;
  const step = item.kind === "points" ? item.step : 0.01;
  return mark >= max ? [] : [Math.min(max, Math.round((mark + step) * 10_000) / 10_000), max];
}

/** A grid with marks for it. */
export const withMarks = (grids: fc.Arbitrary<Grid>, marks: (grid: Grid) => fc.Arbitrary<Marks>) =>
  grids.chain((grid) => fc.tuple(fc.constant(grid), marks(grid)));
