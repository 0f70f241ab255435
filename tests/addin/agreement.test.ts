import { describe, expect, it } from "vitest";
import { grids, locales } from "../../shared/index.ts";
import { disagreement } from "./support/agreement/agree.ts";
import { fillingsOf } from "./support/agreement/fillings.ts";
import { numberFrom } from "./support/agreement/numberFrom.ts";

/** Fillings of each grid; AGREEMENT_RUNS asks for fewer or more. */
const runs = numberFrom("AGREEMENT_RUNS", 5000);
/** A failure names its seed; AGREEMENT_SEED repeats it. */
const seed = numberFrom("AGREEMENT_SEED", Math.floor(Math.random() * 2 ** 31));

describe.each(grids.map((grid) => [grid.id, grid] as const))("native formulas of %s", (_, grid) => {
  it(`agree with evaluate on ${runs} fillings, seed ${seed}`, async () => {
    const fillings = fillingsOf(grid, runs, seed);
    expect(await disagreement(grid, "zh-CN", fillings)).toBeUndefined();
  }, 600_000);

  it.each(locales)(
    `agree with evaluate as a whole sheet in %s, seed ${seed}`,
    async (locale) => {
      const fillings = fillingsOf(grid, 16, seed + 1);
      expect(await disagreement(grid, locale, fillings, "judgeWhole")).toBeUndefined();
    },
    120_000,
  );
});
