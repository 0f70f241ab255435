import { describe, expect, it } from "vitest";
import { type Grid, gridFor, grids, locales } from "../../shared/index.ts";
import { sampleGrids } from "../shared/sampleGrids.ts";
import { disagreement } from "./support/agreement/agree.ts";
import { fillingsOf } from "./support/agreement/fillings.ts";
import { numberFrom } from "./support/agreement/numberFrom.ts";

const seed = numberFrom("AGREEMENT_SEED", Math.floor(Math.random() * 2 ** 31));

describe.each(sampleGrids.map((grid) => [grid.id, grid] as const))(
  "native formulas of %s",
  (_, grid) => {
    it(`agree with evaluate, seed ${seed}`, async () => {
      const fillings = fillingsOf(grid, 600, seed);
      expect(await disagreement(grid, "en", fillings)).toBeUndefined();
    }, 120_000);

    it.each(locales)(
      `agree with evaluate as a whole sheet in %s, seed ${seed}`,
      async (locale) => {
        const fillings = fillingsOf(grid, 40, seed + 1);
        expect(await disagreement(grid, locale, fillings, "judgeWhole")).toBeUndefined();
      },
      120_000,
    );
  },
);

const branches = [
  { type: "committee", category: "rural" },
  { type: "generalBranch", category: "community" },
  { type: "branch", category: "twoNew" },
] as const;

/** Grids that depend on the branch, as they are for some. */
const made = [...grids, ...sampleGrids].flatMap((grid): [name: string, grid: Grid][] =>
  branches.flatMap((traits): [string, Grid][] => {
    const held = grid.rule.kind === "named" ? grid.sections.slice(0, 1).map(({ id }) => id) : [];
    const own = gridFor(grid, { ...traits, held });
    return own === grid ? [] : [[`${grid.id} for ${traits.type}, ${traits.category}`, own]];
  }),
);

describe.each(made)("native formulas of %s", (_, grid) => {
  it(`agree with evaluate, seed ${seed}`, async () => {
    const fillings = fillingsOf(grid, 100, seed);
    expect(await disagreement(grid, "zh-CN", fillings)).toBeUndefined();
  }, 120_000);
});
