import { describe, expect, it } from "vitest";
import { checkResult } from "../../shared/chain/checkResult.ts";
import {
  branchCategories,
  branchTypes,
  evaluate,
  type Grid,
  gridFor,
  grids,
  itemsOf,
  type Marks,
  resultOf,
} from "../../shared/index.ts";

/** Marks near the middle of every item: some requirements are met, some are not. */
const marksOf = (grid: Grid): Marks =>
  Object.fromEntries(
    itemsOf(grid).map((item, at) => {
      if (item.kind === "yesno" || item.kind === "prerequisite") return [item.id, at % 3 !== 0];
      return [item.id, item.kind === "points" ? item.max : item.kind === "percent" ? 80 : 3];
    }),
  );

function rowOf(grid: Grid, marks: Marks) {
  const result = resultOf(evaluate(grid, marks));
  const hash = "0".repeat(64);
  const place = { seq: 1, time: 1, cycle: 2026, branch: "e1", stage: 0, author: 1 };
  const chained = { prev_hash: hash, hash, grid: grid.id, grid_version: grid.version };
  const given = { marks: JSON.stringify(marks), reasons: "{}" };
  return result && { ...place, ...chained, ...given, ...result };
}

const kinds = [undefined, ...branchTypes].flatMap((type) =>
  [undefined, ...branchCategories].map((category) => ({
    ...(type ? { type } : {}),
    ...(category ? { category } : {}),
  })),
);

describe.each(grids.map((grid) => [grid.id, grid] as const))("a result under %s", (_, grid) => {
  const marks = marksOf(grid);

  it("is right for every kind of branch that it was worked out for", () => {
    for (const kind of kinds) {
      const row = rowOf(gridFor(grid, kind), marks);
      if (row) expect(checkResult(1, row, grid)).toEqual([]);
    }
  });

  it("is wrong where it is right for no kind", () => {
    const row = rowOf(grid, marks);
    if (!row) return;
    for (const change of [{ star: 99 }, { attained_of: row.attained_of + 1 }, { earned: -1 }]) {
      const issues = checkResult(7, { ...row, ...change }, grid);
      expect(issues.map(({ code, data }) => [code, data["line"], data.at])).toEqual([
        ["chain.result", 7, Object.keys(change)[0]],
      ]);
    }
    for (const wrong of ["{", "null", "{}"]) {
      expect(checkResult(1, { ...row, marks: wrong }, grid)).toHaveLength(1);
    }
  });
});
