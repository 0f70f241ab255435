import { describe, expect, it } from "vitest";
import * as z from "zod";
import { fullMarks } from "../../scripts/demo/schemes/marks.ts";
import { gongyiDemo, organsDemo } from "../../scripts/demo/schemes/ownGrids.ts";
import {
  type DecisionInput,
  decide,
  evaluate,
  type Grid,
  gridById,
  type Marks,
  parseGrid,
  ratingOf,
} from "../../shared/index.ts";
import { readCases } from "./cases.ts";

/** Worked examples of schemes D, E, I, B, J and K, from the marks to what is awarded. Numbers: requirements §8. */

const cases = readCases(
  "schemes.json",
  z.array(
    z.strictObject({
      name: z.string(),
      grid: z.string(),
      bonusCounts: z.literal(false).optional(),
      /** as `decide` is given them */
      rules: z.unknown().optional(),
      quotas: z.unknown().optional(),
      confirmed: z.unknown().optional(),
      /** `marks`: what differs from all that the grid asks; the rest is what `decide` is given */
      branches: z.record(
        z.string(),
        z.looseObject({ marks: z.record(z.string(), z.any()).optional() }),
      ),
      /** named stars held */
      stars: z.record(z.string(), z.array(z.string())).default({}),
      onlyThroughBonus: z.string().optional(),
      /** by branches: the result and the star */
      outcomes: z.record(z.string(), z.tuple([z.string(), z.number()])),
      proposals: z.array(z.tuple([z.string(), z.string()])).default([]),
    }),
  ),
);

const own: Readonly<Record<string, Grid>> = {
  "organs-demo": organsDemo(),
  "gongyi-demo": gongyiDemo(),
};

function gridOf(id: string, bonusCounts?: false): Grid {
  const grid = own[id] ?? gridById(id);
  if (!grid) throw new Error(`no grid ${id}`);
  return bonusCounts === undefined || grid.rule.kind !== "points"
    ? grid
    : { ...grid, rule: { ...grid.rule, bonusCounts } };
}

describe.each(cases)("$name", (one) => {
  const grid = gridOf(one.grid, one.bonusCounts);
  const marksOf = (branch: string): Marks => ({
    ...fullMarks(grid),
    ...one.branches[branch]?.marks,
  });
  const ids = Object.keys(one.branches);

  it("is decided so", () => {
    const applicants = ids.map((id) => {
      const { marks: _, ...facts } = one.branches[id] ?? {};
      return { id, ...ratingOf(grid, {}, marksOf(id)), ...facts };
    });
    const { rules, quotas, confirmed } = one;
    const given = Object.fromEntries(
      Object.entries({ rules, quotas, confirmed }).filter(([, value]) => value !== undefined),
    );
    const input = { grid, year: 2026, applicants, ...given } as unknown as DecisionInput;
    const { outcomes, proposals, issues } = decide(input);
    expect(issues).toEqual([]);
    const expected = Object.entries(one.outcomes).flatMap(([branches, outcome]) =>
      branches.split(" ").map((id) => [id, outcome]),
    );
    const found = outcomes.map(({ id, result, star }) => [id, [result, star]]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    expect(proposals.map(({ about, kind, veto }) => [about, veto ?? kind])).toEqual(one.proposals);
    for (const [id, stars] of Object.entries(one.stars))
      expect(evaluate(grid, marksOf(id)).stars).toEqual(stars);
    for (const id of ids) {
      const { onlyThroughBonus = false } = evaluate(grid, marksOf(id));
      expect(onlyThroughBonus).toBe(id === one.onlyThroughBonus);
    }
  });
});

it.each(Object.values(own))(
  "$id is a grid that a district can add, with nothing left open",
  (grid) => {
    const parsed = parseGrid(JSON.parse(JSON.stringify(grid)));
    expect(parsed.ok ? [] : parsed.issues).toEqual([]);
    expect(evaluate(grid, fullMarks(grid))).toMatchObject({ complete: true, star: 5 });
  },
);
