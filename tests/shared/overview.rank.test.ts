import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  nearMisses,
  type OverviewChoice,
  overviewOf,
  overviewSorts,
  rank,
  rankedWithin,
  selectOverview,
} from "../../shared/index.ts";
import { ratedBranches } from "./overviewArbitraries.ts";

const within = fc.constantFrom(...rankedWithin);
const ids = (rows: readonly { branch: string }[]) => rows.map(({ branch }) => branch);

const choices: fc.Arbitrary<OverviewChoice> = fc.record(
  {
    grid: fc.constantFrom("taihu-42", "dongguan-33"),
    unit: fc.constantFrom("east", "west"),
    category: fc.constant("rural" as const),
    star: fc.constantFrom(0, 5),
    near: fc.constant("yes" as const),
    sort: fc.constantFrom(...overviewSorts),
  },
  { requiredKeys: [] },
);

describe("overviewOf", () => {
  it("gives the ranks, ties and percentiles of rank, and leaves all else as it is", () => {
    fc.assert(
      fc.property(ratedBranches, (branches) => {
        const standings = rank(
          branches.map(({ branch: id, star, attained }) => ({ id, star, attained })),
        );
        const rows = overviewOf(branches);
        expect(
          rows.map(({ branch: id, rank, tied, percentile }) => ({ id, rank, tied, percentile })),
        ).toEqual(
          standings.map(({ id, rank, tied, percentile }) => ({ id, rank, tied, percentile })),
        );
        const bare = rows.map(({ rank: _, tied: __, percentile: ___, ...rest }) => rest);
        expect(new Set(bare.map((row) => JSON.stringify(row)))).toEqual(
          new Set(branches.map((row) => JSON.stringify(row))),
        );
      }),
    );
  });

  it("ranks each grid, category or unit as if the others were not there", () => {
    fc.assert(
      fc.property(ratedBranches, within, (branches, kind) => {
        const rows = overviewOf(branches, kind);
        const by = kind === "unit" ? "unitId" : kind;
        expect(rows).toHaveLength(branches.length);
        for (const group of new Set(branches.map((branch) => branch[by])))
          expect(rows.filter((row) => row[by] === group)).toEqual(
            overviewOf(branches.filter((branch) => branch[by] === group)),
          );
      }),
    );
  });

  it("does not depend on the order of what is given, and may rank what is ranked already", () => {
    fc.assert(
      fc.property(ratedBranches, (branches) => {
        const rows = overviewOf(branches);
        expect(overviewOf(branches.toReversed())).toEqual(rows);
        expect(overviewOf(rows)).toEqual(rows);
      }),
    );
  });
});

describe("selectOverview", () => {
  it("gives some of the rows, each as it was, and all that fit", () => {
    fc.assert(
      fc.property(ratedBranches, choices, (branches, choice) => {
        const rows = overviewOf(branches);
        const chosen = selectOverview(rows, choice);
        const { grid, unit, category, star, near } = choice;
        const fitting = rows.filter(
          (row) =>
            [grid ?? row.grid, unit ?? row.unitId, star ?? row.star].join() ===
              [row.grid, row.unitId, row.star].join() &&
            (category ?? row.category) === row.category &&
            (near ? row.near : true),
        );
        expect(new Set(chosen)).toEqual(new Set(fitting));
        expect(chosen).toHaveLength(fitting.length);
        expect(selectOverview(rows.toReversed(), choice)).toEqual(chosen);
      }),
    );
  });

  it("leaves what it was given as it was", () => {
    fc.assert(
      fc.property(ratedBranches, choices, (branches, choice) => {
        const rows = overviewOf(branches);
        const before = [...rows];
        selectOverview(rows, choice);
        expect(rows).toEqual(before);
      }),
    );
  });

  const row = (branch: string, more: object) => ({
    ...{ branch, name: branch, unit: "东街道", unitId: "east", grid: "taihu-42", star: 4 },
    ...{ attained: { value: 30, of: 42 }, stage: "first", state: "reviewed", near: false },
    time: "2026-03-01T00:00:00.000Z",
    ...more,
  });
  const rowsOf = (...all: object[]) => overviewOf(all as never);

  it.each([
    [
      "near misses come first",
      { next: { star: 5, items: 3 }, near: true },
      { next: { star: 5, items: 1 } },
    ],
    ["fewer items", { next: { star: 5, items: 1 } }, { next: { star: 5, items: 2 } }],
    [
      "fewer points, exactly",
      { next: { star: 5, items: 1, points: 0.29 } },
      { next: { star: 5, items: 1, points: 0.3 } },
    ],
    ["who is at the top stands last", { next: { star: 5, items: 9 } }, {}],
  ])("by the way to the next star: %s", (_, first, second) => {
    const rows = rowsOf(row("z", first), row("a", second));
    expect(ids(selectOverview(rows, { sort: "next" }))).toEqual(["z", "a"]);
  });

  it.each([
    [
      "more stars claimed",
      { star: 5, attained: { value: 30, of: 42 } },
      { star: 4, attained: { value: 42, of: 42 } },
    ],
    [
      "then a larger share, exactly",
      { star: 4, attained: { value: 2 ** 52 + 1, of: 2 ** 52 + 2 } },
      { star: 4, attained: { value: 2 ** 52, of: 2 ** 52 + 1 } },
    ],
    ["who claimed less than was found", { star: 3, attained: { value: 1, of: 42 } }, undefined],
  ])("by self against review: %s comes first", (_, first, second) => {
    const rows = rowsOf(row("z", { self: first }), row("a", second ? { self: second } : {}));
    expect(ids(selectOverview(rows, { sort: "difference" }))).toEqual(["z", "a"]);
  });

  it("by unit and by name, without a word about ranks", () => {
    const rows = rowsOf(
      row("c", { unit: "乙", unitId: "b", name: "甲" }),
      row("b", { unit: "丁", unitId: "a", name: "乙", star: 3 }),
      row("a", { unit: "丁", unitId: "a", name: "乙", star: 5 }),
    );
    expect(ids(selectOverview(rows, { sort: "unit" }))).toEqual(["a", "b", "c"]);
    expect(ids(selectOverview(rows, { sort: "name" }))).toEqual(["a", "b", "c"]);
  });

  it("near misses: only these, the closest first", () => {
    fc.assert(
      fc.property(ratedBranches, (branches) => {
        const rows = overviewOf(branches);
        const found = nearMisses(rows);
        expect(found.every(({ near }) => near)).toBe(true);
        expect(found).toHaveLength(rows.filter(({ near }) => near).length);
      }),
    );
  });
});
