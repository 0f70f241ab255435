import { describe, expect, it } from "vitest";
import {
  openInSchemes,
  schemesCycle,
  schemesDistrict,
  schemesId,
  schemesLedger,
} from "../../scripts/demo/schemes/district.ts";
import { schemesChanges, schemesMarks } from "../../scripts/demo/schemes/marks.ts";
import { gongyiDemo, organsDemo } from "../../scripts/demo/schemes/ownGrids.ts";
import {
  cycleSchema,
  demoDistricts,
  districtSchema,
  evaluate,
  gridById,
  isPending,
  ledgerInputSchema,
} from "../../shared/index.ts";

const district = schemesDistrict();
const own = [organsDemo(), gongyiDemo()];

function gridOf(id: string) {
  const grid = own.find((one) => one.id === id) ?? gridById(id);
  if (!grid) throw new Error(`no grid ${id}`);
  return grid;
}

describe("the demo's district of the other schemes", () => {
  it("is one that the product takes, with its year and its ledger", () => {
    expect(districtSchema.parse(district)).toEqual(district);
    expect(cycleSchema.parse(schemesCycle)).toEqual(schemesCycle);
    for (const entry of schemesLedger) expect(ledgerInputSchema.parse(entry)).toEqual(entry);
    expect(demoDistricts).toContain(schemesId);
  });

  it("has branches of schemes D, E, I, B, J and K, and of each but the programme one for the visitor", () => {
    const grids = [...new Set(district.branches.map(({ grid }) => grid))];
    expect(grids).toEqual([
      "huangli-stars",
      "organs-demo",
      "gongyi-demo",
      "taihu-member-stars",
      "gongyi-member-stars",
      "huxi-targets",
    ]);
    for (const grid of grids) {
      const open = district.branches.filter(
        (one) => one.grid === grid && openInSchemes.has(one.id),
      );
      expect(open, grid).toHaveLength(grid === "huxi-targets" ? 0 : 1);
    }
  });

  it("speaks of its own branches only, each with an id and a name of its own", () => {
    const ids = district.branches.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const named = [
      ...openInSchemes,
      ...Object.keys(schemesChanges),
      ...schemesLedger.flatMap((entry) => ("branch" in entry ? [entry.branch] : [])),
    ];
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(district.branches.map(({ name }) => name)).size).toBe(ids.length);
  });

  it.each(district.branches)("$id hands in complete marks", ({ id, grid }) => {
    const { complete, issues } = evaluate(gridOf(grid), schemesMarks(gridOf(grid), id));
    expect(issues).toEqual([]);
    expect(complete).toBe(true);
  });

  it.each(own)("$id is completed: nothing of it stands open", (grid) => {
    expect(isPending(grid)).toBe(false);
    expect(gridById(grid.id)).toBeUndefined();
  });
});
