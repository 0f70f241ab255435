import fc from "fast-check";
import { expect, test } from "vitest";
import { compareShares, type RankEntry, rank, standingKey } from "../../shared/index.ts";

const million = 1_000_000;
const share = fc
  .tuple(fc.integer({ min: 1, max: million }), fc.double({ min: 0, max: 1.5, noNaN: true }))
  .map(([of, part]) => ({ value: Math.floor(of * part), of }));
/** Shares that lie as close together as shares can. */
const neighbours = fc
  .integer({ min: 2, max: million })
  .chain((of) => fc.integer({ min: 1, max: of - 1 }).map((value) => [value, of] as const))
  .map(([value, of]) => [
    { value, of },
    { value: value - 1, of: of - 1 },
  ]);
const star = fc.integer({ min: 0, max: 1000 });

test("keys stand to each other as star and share do, exactly", () => {
  fc.assert(
    fc.property(star, star, share, share, (a, b, left, right) => {
      const expected = Math.sign(a - b) || compareShares(left, right);
      expect(Math.sign(standingKey(a, left) - standingKey(b, right))).toBe(expected);
    }),
  );
});

test("shares one step apart never meet in one key", () => {
  fc.assert(
    fc.property(star, neighbours, (stars, [left, right]) => {
      if (!left || !right) throw new Error("no neighbours");
      const expected = compareShares(left, right);
      expect(Math.sign(standingKey(stars, left) - standingKey(stars, right))).toBe(expected);
    }),
  );
});

test("a key is a whole number that JSON and SQLite keep exactly", () => {
  fc.assert(
    fc.property(star, share, (stars, attained) => {
      expect(Number.isSafeInteger(standingKey(stars, attained))).toBe(true);
    }),
  );
});

test("the order of keys is the ranking", () => {
  const entries = fc.uniqueArray(
    fc.record({ id: fc.string({ minLength: 1 }), star, attained: share }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(entries, (all: RankEntry[]) => {
      const keyOf = ({ star: stars, attained }: RankEntry) => standingKey(stars ?? 0, attained);
      for (const { entry, rank: place, tied } of rank(all)) {
        const above = all.filter((other) => keyOf(other) > keyOf(entry)).length;
        const at = all.filter((other) => keyOf(other) === keyOf(entry)).length;
        expect([place, tied]).toEqual([above + 1, at > 1]);
      }
    }),
  );
});

test("what a bonus puts above the whole still counts, and nothing of nothing stands last", () => {
  expect(standingKey(5, { value: 130, of: 100 })).toBeGreaterThan(
    standingKey(5, { value: 129, of: 100 }),
  );
  expect(standingKey(5, { value: 699, of: 100 })).toBeLessThan(standingKey(6, { value: 0, of: 1 }));
  expect(standingKey(5, { value: 9000, of: 100 })).toBeLessThan(
    standingKey(6, { value: 0, of: 1 }),
  );
  expect(standingKey(3, { value: 0, of: 0 })).toBe(standingKey(3, { value: 0, of: 7 }));
});
