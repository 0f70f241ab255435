import { describe, expect, it } from "vitest";
import {
  type Grid,
  gridById,
  itemsOf,
  type Marks,
  nextStarOf,
  parseGrid,
} from "../../shared/index.ts";

const known = (id: string): Grid => {
  const grid = gridById(id);
  if (!grid) throw new Error(`no grid ${id}`);
  return grid;
};
const dongguan = known("dongguan-33");
const taihu = known("taihu-42");

const best = (grid: Grid): Record<string, Marks[string] & {}> =>
  Object.fromEntries(
    itemsOf(grid).map((item) => {
      if (item.kind === "yesno") return [item.id, true];
      if (item.kind === "points") return [item.id, item.max];
      return [item.id, item.kind === "percent" ? 100 : 99];
    }),
  );

/** Marks of the grid of points that miss so many of all, the first items first. */
function missing(points: number): Marks {
  let left = points;
  const marks = best(dongguan);
  for (const item of itemsOf(dongguan)) {
    if (item.kind !== "points") continue;
    const off = Math.min(left, item.max);
    marks[item.id] = item.max - off;
    left -= off;
  }
  return marks;
}

describe("nextStarOf", () => {
  it.each([
    [10, { star: 5, near: false }],
    [10.5, { star: 0, next: { star: 5, items: 1, points: 0.5 }, near: true }],
    [11, { star: 0, next: { star: 5, items: 1, points: 1 }, near: false }],
    // The first ten items bring nothing; 5 + 4 + 4 + 3 + 3 points do not suffice.
    [30, { star: 0, next: { star: 5, items: 6, points: 20 }, near: false }],
  ])("points: %d short of all", (points, expected) => {
    expect(nextStarOf(dongguan, missing(points))).toEqual(expected);
  });

  it("tiers: one item short is near, whatever it lacks", () => {
    const one = { star: 4, next: { star: 5, items: 1 }, near: true };
    expect(nextStarOf(taihu, { ...best(taihu), "39": 0 })).toEqual(one);
    const two = { star: 0, next: { star: 3, items: 2 }, near: false };
    expect(nextStarOf(taihu, { ...best(taihu), "1": false, "2": false })).toEqual(two);
  });

  it("at the top, or while not all is answered, there is no way to go", () => {
    expect(nextStarOf(taihu, best(taihu))).toEqual({ star: 5, near: false });
    expect(nextStarOf(taihu, { ...best(taihu), "1": null })).toEqual({ star: null, near: false });
    expect(nextStarOf({} as Grid, {})).toEqual({ star: null, near: false });
  });

  const text = { "zh-CN": "项", en: "item" };
  const shares = (asks: number) => {
    const parsed = parseGrid({
      ...{ id: "own", version: "1.0.0", title: text, source: { document: text } },
      rule: { kind: "tiers", stars: [3] },
      sections: [
        {
          ...{ id: "one", title: text },
          items: ["1", "2"].map((id) => ({ id, kind: "percent", text, requires: { "3": asks } })),
        },
      ],
    });
    if (!parsed.ok) throw new Error("no grid");
    return parsed.value;
  };

  it.each([
    [80, 79.8, 79.8, true],
    [80, { value: 79, of: 99 }, 78.4, true],
    [80, 79.8, 78.39, false],
    [80, { value: 78_399, of: 100_000 }, 79.8, false],
    [90, 88.2, 88.2, true],
    [90, 88.19, 88.2, false],
  ])("several items of %d percent, at %j and %j: near is %s", (asks, one, two, near) => {
    const found = nextStarOf(shares(asks), { "1": one, "2": two });
    expect(found).toEqual({ star: 0, next: { star: 3, items: 2 }, near });
  });

  it("named stars: the items of the star that is nearest", () => {
    const huangli = known("huangli-stars");
    const { "2.1": _, "3.1": __, "4.1": ___, "5.1": ____, ...marks } = best(huangli);
    expect(nextStarOf(huangli, marks)).toEqual({ star: 5, near: false });
    const one = { star: 3, next: { star: 4, items: 1 }, near: true };
    expect(nextStarOf(huangli, { ...marks, "2.2": false })).toEqual(one);
  });
});
