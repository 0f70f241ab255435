import { describe, expect, it } from "vitest";
import {
  evaluate,
  type Grid,
  gridFor,
  type Item,
  isPending,
  itemsOf,
  parseGrid,
} from "../../shared/index.ts";
import { bestMarks, shipped } from "./cases.ts";

/** What a coordinator does: every pending item becomes another kind; the rest of the grid stays. */
function completed(grid: Grid, made: (item: Item) => readonly Item[]): Grid {
  const parsed = parseGrid({
    ...grid,
    version: "2.0.0",
    sections: grid.sections.map((section) => ({
      ...section,
      items: section.items.flatMap((item) => (item.kind === "pending" ? made(item) : [item])),
    })),
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const yesno = ({ id, text, clause = "" }: Item, part = ""): Item => ({
  ...{ id: id + part, kind: "yesno", text, clause },
  requires: { "1": true },
});
const points = ({ id, text }: Item, max: number): Item => ({
  ...{ id, kind: "points", text, max, step: 1 },
});

describe("huangli-stars as it is", () => {
  const grid = shipped("huangli-stars");
  const names = grid.sections.map(({ id }) => id);
  const best = bestMarks(grid);
  /** no to every criterion of these stars */
  const without = (...stars: readonly string[]) =>
    Object.fromEntries(
      grid.sections
        .filter(({ id }) => stars.includes(id))
        .flatMap(({ items }) =>
          items.filter(({ kind }) => kind === "yesno").map(({ id }) => [id, false]),
        ),
    );

  it("vector 17: vitality without good order is not awarded", () => {
    const marks = { ...best, ...without("规范之星", "发展之星", "服务之星", "堡垒之星") };
    expect(evaluate(grid, marks)).toMatchObject({ complete: true, star: 0, stars: [] });
  });

  it("vector 18: good order and vitality are awarded in the same year", () => {
    const marks = { ...best, ...without("发展之星", "服务之星", "堡垒之星") };
    const stars = ["规范之星", "活力之星"];
    expect(evaluate(grid, marks)).toMatchObject({ complete: true, star: 2, stars });
  });

  it("good order held from an earlier year is enough for the others", () => {
    const marks = { ...best, ...without("规范之星", "发展之星", "服务之星", "堡垒之星") };
    const held = gridFor(grid, { held: ["规范之星"] });
    expect(evaluate(held, marks).stars).toEqual(["活力之星"]);
  });

  it("the Star of the Bastion takes all four, the five basics and the five excellences", () => {
    expect(evaluate(grid, best)).toMatchObject({ star: 5, stars: names });
    for (const id of ["4.5", "5.2", "5.7"])
      expect(evaluate(grid, { ...best, [id]: false }).stars).not.toContain("堡垒之星");
  });
});

describe("organs-five-stars, completed", () => {
  const grid = completed(shipped("organs-five-stars"), (item) => [
    yesno(item, ".1"),
    yesno(item, ".2"),
  ]);
  const best = bestMarks(grid);

  it("is usable", () => expect(isPending(grid)).toBe(false));

  it.each([0, 1, 2, 3, 4, 5])("vector 20: a criterion missing in all but %i stars", (held) => {
    const lacking = itemsOf(grid)
      .filter(({ id }) => id.endsWith(".2"))
      .slice(held)
      .map(({ id }) => [id, false]);
    const found = evaluate(grid, { ...best, ...Object.fromEntries(lacking) });
    expect(found).toMatchObject({ complete: true, star: held });
    expect(found.stars).toEqual(grid.sections.slice(0, held).map(({ id }) => id));
  });
});

describe("gongyi-branch, completed", () => {
  const source = shipped("gongyi-branch");
  const isBonus = ({ id }: Item) => Number(id) >= 6;
  const grid = completed(source, (item) => [points(item, isBonus(item) ? 3 : 20)]);
  const base88 = { "1": 20, "2": 20, "3": 20, "4": 20, "5": 8 };
  const none = { "6": 0, "7": 0, "8": 0, "9": 0 };

  it("vector 23: 88 and a bonus of 3 are 91, five stars only through the bonus", () => {
    expect(evaluate(grid, { ...base88, ...none, "6": 3 })).toMatchObject({
      ...{ complete: true, star: 5, onlyThroughBonus: true },
      total: { earned: 91, max: 100, bonus: 3 },
    });
    expect(evaluate(grid, { ...base88, ...none }).star).toBe(0);
  });

  it("vector 23: where the coordinator has the bonus not count, 88 is not five stars", () => {
    const rule = { kind: "points", bands: [{ star: 5, atLeast: 90 }], bonusCounts: false } as const;
    const strict = completed({ ...grid, rule }, () => []);
    expect(evaluate(strict, { ...base88, ...none, "6": 3 }).star).toBe(0);
  });

  it("vector 24: 95 points are five stars, which any of the vetoes then cancels", () => {
    const { star, total } = evaluate(grid, { ...base88, ...none, "5": 15 });
    expect([star, total?.earned]).toEqual([5, 95]);
    for (const { effect } of grid.vetoes ?? []) expect(effect).toEqual({ kind: "cancel" });
  });

  it("is usable with its bonus still open, which counts 0", () => {
    const open = completed(source, (item) => [isBonus(item) ? item : points(item, 20)]);
    expect(isPending(open)).toBe(false);
    expect(evaluate(open, { ...base88, "5": 10 })).toMatchObject({ complete: true, star: 5 });
    expect(evaluate(open, { ...base88, "5": 9 }).star).toBe(0);
  });
});

describe("the others, completed", () => {
  it("five-good-school and luanchuan refuse a line that their points do not reach", () => {
    for (const id of ["five-good-school", "luanchuan"]) {
      expect(() => completed(shipped(id), (item) => [points(item, 30)])).toThrow("grid.band");
      const grid = completed(shipped(id), (item) => [points(item, 40)]);
      expect(evaluate(grid, { "1": 40, "2": 40, "3": 20 }).star).toBe(1);
      expect(evaluate(grid, { "1": 40, "2": 40, "3": 19 }).star).toBe(0);
    }
  });

  it("baiying takes all four areas", () => {
    const grid = completed(shipped("baiying"), ({ id, text }) => [
      { id, kind: "yesno", text, requires: { "5": true } },
    ]);
    expect(evaluate(grid, bestMarks(grid)).star).toBe(5);
    expect(evaluate(grid, { ...bestMarks(grid), "4": false }).star).toBe(0);
  });
});
