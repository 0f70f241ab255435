import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Evaluation,
  evaluate,
  type Grid,
  grids,
  isPending,
  itemsOf,
  type Mark,
  type Marks,
  roleOf,
} from "../../shared/index.ts";
import {
  anyGrid,
  anything,
  better,
  fullMarks,
  goodMark,
  wildMarks,
  withMarks,
} from "./arbitraries.ts";
import { answerable, bestMarks, exactly } from "./cases.ts";
import { oracle } from "./oracle/oracle.ts";

const official = fc.constantFrom(...grids);
const cases: readonly (readonly [string, fc.Arbitrary<Grid>])[] = [
  ["the shipped grids", official],
  ["random grids", anyGrid],
];

/** All leaves of a result, for what must never stand there. */
const leaves = (value: unknown): unknown[] =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];

const freeze = <T>(value: T): T => {
  if (typeof value === "object" && value !== null)
    Object.values(Object.freeze(value)).forEach(freeze);
  return value;
};

const byItem = ({ issues, ...rest }: Evaluation) => ({
  ...rest,
  issues: issues.map((found) => `${found.item} ${found.code}`).sort(),
});

const isUnsettled = (evaluation: Evaluation, id: string) =>
  evaluation.items.some((item) => item.id === id && ["open", "invalid"].includes(item.state));

/** The marks with every open and every invalid item answered anew. */
const completed = (
  grid: Grid,
  marks: Marks,
  evaluation: Evaluation,
  answer: (at: number) => Mark,
): Marks =>
  Object.fromEntries(
    itemsOf(grid).map(({ id }, at) => [
      id,
      isUnsettled(evaluation, id) ? answer(at) : (marks[id] ?? null),
    ]),
  );

describe.each(cases)("evaluate, %s", (_, grid) => {
  const wild = withMarks(grid, wildMarks);
  /** grids without anything still to be defined: only these can be completed */
  const whole = grid.filter((one) => !isPending(one));
  const full = withMarks(whole, fullMarks);

  it("agrees with the oracle in everything but the wording of issues", () => {
    fc.assert(
      fc.property(wild, ([grid, marks]) => {
        const { issues, ...found } = evaluate(grid, marks);
        expect(found).toStrictEqual(oracle(grid, marks));
        const invalid = found.items.filter((item) => item.state === "invalid").map(({ id }) => id);
        const known = new Set(itemsOf(grid).map(({ id }) => id));
        const unknown = Object.keys(marks).filter((id) => !known.has(id));
        const ofMarks = issues.filter(({ code }) => code !== "mark.sum");
        expect(ofMarks.map(({ item }) => item).sort()).toEqual([...invalid, ...unknown].sort());
      }),
      { numRuns: 1500 },
    );
  });

  it("a better mark never lowers the star, the total or the attained share", () => {
    const improved = full.chain(([grid, marks]) => {
      const gains = grid.sections.filter((section) => roleOf(section) !== "deduction");
      const all = gains
        .flatMap(({ items }) => items)
        .flatMap((item) =>
          better(item, marks[item.id] ?? null).map((mark) => ({ ...marks, [item.id]: mark })),
        );
      return fc.tuple(fc.constant(grid), fc.constant(marks), fc.constantFrom(marks, ...all));
    });
    fc.assert(
      fc.property(improved, ([grid, marks, more]) => {
        const [before, after] = [evaluate(grid, marks), evaluate(grid, more)];
        expect(after.star ?? -1).toBeGreaterThanOrEqual(before.star ?? -1);
        expect(after.attained.value).toBeGreaterThanOrEqual(before.attained.value);
        expect(after.total?.earned ?? 0).toBeGreaterThanOrEqual(before.total?.earned ?? 0);
        for (const [at, item] of before.items.entries())
          expect(after.items[at]?.metAt ?? []).toEqual(expect.arrayContaining([...item.metAt]));
      }),
    );
  });

  it("every item answered is complete, whatever is answered", () => {
    fc.assert(
      fc.property(full, ([grid, marks]) => {
        const { complete, star, atMost, issues } = evaluate(grid, marks);
        expect(complete).toBe(true);
        expect(issues.filter(({ code }) => code !== "mark.sum")).toEqual([]);
        expect(star).not.toBeNull();
        expect(atMost).toBe(star);
      }),
    );
  });

  it("the order of the marks does not matter", () => {
    const shuffled = wild.chain(([grid, marks]) =>
      fc.tuple(
        fc.constant(grid),
        fc.constant(marks),
        fc.shuffledSubarray(Object.entries(marks), { minLength: Object.keys(marks).length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([grid, marks, entries]) => {
        expect(byItem(evaluate(grid, Object.fromEntries(entries)))).toEqual(
          byItem(evaluate(grid, marks)),
        );
      }),
    );
  });

  it("incomplete has no star; a blank, a missing key and undefined are the same", () => {
    fc.assert(
      fc.property(full, fc.nat(), ([grid, marks], pick) => {
        const ids = answerable(grid).map((item) => item.id);
        if (ids.length === 0) return;
        const id = ids[pick % ids.length] ?? "";
        const { [id]: _, ...missing } = marks;
        const blank = evaluate(grid, { ...marks, [id]: null });
        expect(blank).toMatchObject({ complete: false, star: null });
        expect(evaluate(grid, missing)).toEqual(blank);
        expect(evaluate(grid, { ...missing, [id]: undefined } as unknown as Marks)).toEqual(blank);
      }),
    );
  });

  it("atMost is reached by the best answers, and no answers bring more", () => {
    const answered = withMarks(whole, wildMarks).chain(([grid, marks]) =>
      fc.tuple(fc.constant(grid), fc.constant(marks), fc.tuple(...itemsOf(grid).map(goodMark))),
    );
    fc.assert(
      fc.property(answered, ([grid, marks, answers]) => {
        const now = evaluate(grid, marks);
        const answer = bestMarks(grid);
        const best = completed(
          grid,
          marks,
          now,
          (at) => answer[itemsOf(grid)[at]?.id ?? ""] ?? null,
        );
        const other = completed(grid, marks, now, (at) => answers[at] ?? null);
        expect(evaluate(grid, best).star).toBe(now.atMost);
        expect(evaluate(grid, best).total?.earned).toBe(now.totalAtMost);
        expect(evaluate(grid, other).star ?? 0).toBeLessThanOrEqual(now.atMost ?? -1);
        if (now.star !== null) expect(now.atMost).toBe(now.star);
      }),
    );
  });

  it("filling in exactly what is missing brings the next star", () => {
    fc.assert(
      fc.property(wild, ([grid, marks]) => {
        const { next, items } = evaluate(grid, marks);
        if (!next || grid.rule.kind !== "tiers" || isPending(grid)) return;
        const missing = new Set(next.missing.map(({ id }) => id));
        const open = new Set(
          items.filter(({ state }) => state === "open" || state === "invalid").map(({ id }) => id),
        );
        const more = itemsOf(grid).map((item) => [
          item.id,
          missing.has(item.id) || open.has(item.id) ? exactly(item, next.star) : marks[item.id],
        ]);
        expect(evaluate(grid, Object.fromEntries(more)).star).toBeGreaterThanOrEqual(next.star);
      }),
    );
  });

  it("never throws, never says NaN or −0, and leaves its inputs alone", () => {
    fc.assert(
      fc.property(grid, anything, wild, (any, junk, [other, marks]) => {
        const copy = JSON.stringify([other, marks]);
        const found = [evaluate(any, junk as Marks), evaluate(freeze(other), freeze(marks))];
        expect(JSON.stringify([other, marks])).toBe(copy);
        for (const leaf of leaves(found)) {
          expect(Number.isNaN(leaf)).toBe(false);
          expect(Object.is(leaf, -0)).toBe(false);
        }
      }),
    );
  });

  it("every issue names its item and has both texts, filled in", () => {
    fc.assert(
      fc.property(wild, ([grid, marks]) => {
        for (const { item, message } of evaluate(grid, marks).issues) {
          expect(item).toBeTypeOf("string");
          expect(message["zh-CN"]).toContain(item);
          expect(message.en).toContain(item);
        }
      }),
    );
  });
});
