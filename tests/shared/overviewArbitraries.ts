import fc from "fast-check";
import { branchCategories, type RatedBranch, stages } from "../../shared/index.ts";

const share = fc
  .tuple(fc.nat(4), fc.constantFrom(1, 3, 4))
  .map(([value, of]) => ({ value: Math.min(value, of), of }));
const star = fc.constantFrom(0, 3, 4, 5);

/** Few different values, so that many are equal. */
const branch = fc.record(
  {
    branch: fc.nat(40).map((at) => `b${at}`),
    name: fc.constantFrom("甲支部", "乙支部", "丙支部"),
    unitId: fc.constantFrom("east", "west", "north"),
    category: fc.constantFrom(...branchCategories.slice(0, 2)),
    grid: fc.constantFrom("taihu-42", "dongguan-33"),
    star,
    attained: share,
    total: fc.nat(210).map((halves) => ({ earned: halves / 2, max: 100 })),
    stage: fc.constantFrom(...stages),
    self: fc.record({ star, attained: share }),
    before: fc.record({ star, rank: fc.integer({ min: 1, max: 9 }) }),
    next: fc.record(
      {
        star: fc.constantFrom(4, 5),
        items: fc.integer({ min: 1, max: 3 }),
        points: fc.constantFrom(0.5, 0.29, 7),
      },
      { requiredKeys: ["star", "items"] },
    ),
    near: fc.boolean(),
  },
  { requiredKeys: ["branch", "name", "unitId", "grid", "star", "attained", "stage", "near"] },
);

export const ratedBranches: fc.Arbitrary<RatedBranch[]> = fc
  .uniqueArray(branch, { maxLength: 20, selector: ({ branch }) => branch })
  .map((all) =>
    all.map((one) => ({
      ...one,
      unit: `${one.unitId} 街道`,
      state: "submitted" as const,
      time: "2026-03-01T00:00:00.000Z",
    })),
  );
