import { describe, expect, it } from "vitest";
import { demoDistrict, openBranches } from "../../scripts/demo/district.ts";
import { demoMarks } from "../../scripts/demo/marks.ts";
import { sentBack } from "../../scripts/demo/sentBack.ts";
import {
  districtSchema,
  evaluate,
  gridById,
  grids,
  isPending,
  itemsOf,
} from "../../shared/index.ts";

const district = demoDistrict();

function gridOf(branch: { readonly grid: string }) {
  const grid = gridById(branch.grid);
  if (!grid) throw new Error(`no grid ${branch.grid}`);
  return grid;
}

describe("the demo district", () => {
  it("is one that the product takes", () => {
    expect(districtSchema.parse(district)).toEqual(district);
  });

  it("has about 60 branches in 8 units, each with an id and a name of its own", () => {
    expect(district.units).toHaveLength(8);
    expect(district.branches.length).toBeGreaterThanOrEqual(55);
    expect(district.branches.length).toBeLessThanOrEqual(70);
    for (const key of ["id", "name"] as const) {
      const values = district.branches.map((branch) => branch[key]);
      expect(new Set(values).size).toBe(values.length);
    }
    const used = new Set(district.branches.map(({ unit }) => unit));
    expect(used).toEqual(new Set(district.units.map(({ id }) => id)));
  });

  it("rates them by two grids, both of branches and with all their criteria", () => {
    const used = [...new Set(district.branches.map(gridOf))];
    expect(used.map(({ id }) => id)).toEqual(["taihu-42", "dongguan-33"]);
    expect(used.filter((grid) => isPending(grid) || grid.subject !== undefined)).toEqual([]);
  });

  it.each(["taihu-42", "dongguan-33"])(
    "leaves at least two branches on %s to the visitor",
    (id) => {
      const open = district.branches.filter((one) => one.grid === id && openBranches.has(one.id));
      expect(open.length).toBeGreaterThanOrEqual(2);
    },
  );

  it("sends back only what has been handed in, with comments on items of its grid", () => {
    for (const [id, { items }] of Object.entries(sentBack)) {
      const branch = district.branches.find((one) => one.id === id && !openBranches.has(id));
      if (!branch) throw new Error(`${id} has handed in nothing`);
      const known = itemsOf(gridOf(branch)).map((item) => item.id);
      expect(known).toEqual(expect.arrayContaining(Object.keys(items)));
    }
  });

  it("names as open only branches that exist", () => {
    const ids = district.branches.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...openBranches]));
  });
});

describe("the demo's marks", () => {
  const rated = district.branches.map((branch, seed) => {
    const grid = gridOf(branch);
    return { grid: grid.id, evaluation: evaluate(grid, demoMarks(grid, seed)) };
  });

  it("are complete and valid for every branch", () => {
    for (const { evaluation } of rated) {
      expect(evaluation.complete).toBe(true);
      expect(evaluation.issues).toEqual([]);
    }
  });

  it("lead to weak and strong branches", () => {
    const stars = new Set(rated.map(({ evaluation }) => evaluation.star));
    expect([...stars].sort()).toEqual(expect.arrayContaining([0, 3, 4, 5]));
  });

  describe.each(grids.map((grid) => [grid.id, grid] as const))("under %s", (_, grid) => {
    it("are the same each time", () => {
      expect(demoMarks(grid, 7)).toEqual(demoMarks(grid, 7));
    });

    it("are valid, and complete where the grid has all its criteria", () => {
      for (let seed = 0; seed < 40; seed += 1) {
        const { issues, complete } = evaluate(grid, demoMarks(grid, seed));
        expect(issues).toEqual([]);
        expect(complete).toBe(!isPending(grid));
      }
    });
  });
});
