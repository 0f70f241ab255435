import { describe, expect, it } from "vitest";
import { itemsOf } from "../../shared/index.ts";
import { sampleGrids } from "./sampleGrids.ts";

describe("sample grids", () => {
  it("hold every rule and every kind of item", () => {
    const kinds = new Set(sampleGrids.flatMap((grid) => itemsOf(grid).map(({ kind }) => kind)));
    expect([...new Set(sampleGrids.map(({ rule }) => rule.kind))].sort()).toEqual([
      "named",
      "points",
      "tiers",
    ]);
    expect([...kinds].sort()).toEqual([
      "count",
      "occurrences",
      "pending",
      "percent",
      "points",
      "prerequisite",
      "yesno",
    ]);
  });
});
