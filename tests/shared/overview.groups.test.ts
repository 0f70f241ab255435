import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  byCategory,
  byUnit,
  type Grid,
  gridById,
  histogramOf,
  inflationByUnit,
  inflationIn,
  overviewOf,
  type RatedBranch,
  rankUnits,
  yearOnYear,
} from "../../shared/index.ts";
import { ratedBranches } from "./overviewArbitraries.ts";

const [taihu, dongguan] = ["taihu-42", "dongguan-33"].map((id) => gridById(id)) as [Grid, Grid];
const rows = ratedBranches.map((branches) => overviewOf(branches));

describe("the rows in groups", () => {
  it("units are ranked as rankUnits has them, and named", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const found = byUnit(all);
        const entries = all.map(({ branch: id, unitId: unit, star, attained }) => ({
          ...{ id, unit, star, attained },
        }));
        expect(found.map(({ name: _, ...rest }) => rest)).toEqual(rankUnits(entries));
        for (const { unit, name } of found) expect(name).toBe(`${unit} 街道`);
      }),
    );
  });

  it("categories hold every row once; those without one are ranked nowhere", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const found = byCategory(all);
        expect(found.reduce((sum, { branches }) => sum + branches, 0)).toBe(all.length);
        for (const { category, branches, rank } of found) {
          expect(all.filter((row) => (row.category ?? null) === category)).toHaveLength(branches);
          expect(rank === null).toBe(category === null);
        }
      }),
    );
  });

  it("year on year counts every row once", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { up, same, down, absent } = yearOnYear(all);
        expect(up + same + down + absent).toBe(all.length);
        expect(absent).toBe(all.filter(({ before }) => !before).length);
        expect(up).toBe(all.filter(({ before, star }) => before && star > before.star).length);
      }),
    );
  });
});

describe("self against review", () => {
  it("each unit's counts add up to the district's, and every pair goes one way", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const units = inflationByUnit(all);
        const whole = inflationIn(all);
        for (const key of ["compared", "higher", "same", "lower", "stars"] as const)
          expect(units.reduce((sum, unit) => sum + unit[key], 0)).toBe(whole[key]);
        expect(whole.higher + whole.same + whole.lower).toBe(whole.compared);
        expect(whole.compared).toBe(all.filter(({ self }) => self).length);
      }),
    );
  });

  it("averages are exact, and nothing where nothing is compared", () => {
    const pair = (branch: string, own: number, found: number): RatedBranch => ({
      ...{ branch, name: branch, unit: "东街道", unitId: "east", grid: "taihu-42", near: false },
      ...{ stage: "first", state: "reviewed", time: "2026-03-01T00:00:00.000Z", star: found },
      attained: { value: found, of: 3 },
      self: { star: own, attained: { value: own, of: 3 } },
    });
    const { self: _, ...without } = pair("c", 3, 3);
    const all = overviewOf([pair("a", 3, 2), pair("b", 2, 2), pair("d", 0, 1), without]);
    expect(inflationByUnit(all)).toEqual([
      {
        ...{ unit: "east", name: "东街道", compared: 3, higher: 1, same: 1, lower: 1, stars: 0 },
        ...{ self: { value: 5, of: 9 }, review: { value: 5, of: 9 } },
      },
    ]);
    expect(inflationIn(overviewOf([without]))).toMatchObject({
      ...{ compared: 0, self: null, review: null },
    });
  });
});

describe("histogramOf", () => {
  it("points: every total is in one bin, from its edge to below the next", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const found = histogramOf(all, dongguan);
        if (found.kind !== "points") throw new Error("no points");
        const totals = all.flatMap(({ grid, total }) =>
          grid === dongguan.id && total ? [total.earned] : [],
        );
        for (const { from, to, n } of found.bins)
          expect(n).toBe(totals.filter((earned) => from <= earned && earned < to).length);
        expect(found.bins.reduce((sum, { n }) => sum + n, 0)).toBe(totals.length);
        expect(found.bins.map(({ from, to }) => to - from)).toEqual(found.bins.map(() => 5));
        expect(found.lines).toEqual([{ star: 5, atLeast: 90 }]);
      }),
    );
  });

  it("points: without anybody there are bins up to the maximum, and one beyond only for who is there", () => {
    const bins = (earned: readonly number[]) => {
      const branches = earned.map((one, at) => ({
        ...{ branch: `b${at}`, grid: dongguan.id, star: 0, attained: { value: 0, of: 1 } },
        total: { earned: one, max: 100 },
      }));
      const found = histogramOf(branches as never, dongguan);
      return found.bins.map(({ n }) => n);
    };
    expect(bins([])).toHaveLength(20);
    expect(bins([89.99, 90, 94.99]).slice(17)).toEqual([1, 2, 0]);
    expect(bins([100]).slice(19)).toEqual([0, 1]);
  });

  it("tiers: by star, no star first", () => {
    fc.assert(
      fc.property(rows, (all) => {
        const own = all.filter(({ grid }) => grid === taihu.id);
        expect(histogramOf(all, taihu)).toEqual({
          kind: "stars",
          bins: [0, 3, 4, 5].map((star) => ({
            star,
            n: own.filter((row) => row.star === star).length,
          })),
        });
      }),
    );
  });
});
