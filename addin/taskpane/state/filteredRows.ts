import {
  type BranchCategory,
  branchCategories,
  type OverviewRow,
  type Ranking,
  selectOverview,
} from "../../../shared/index.ts";
import type { RankingFilter } from "./rankingFilter.ts";

/** The rows that a filter lets through, in its order; their ranks stay those of the whole district. */
export const filterRows = (
  rows: readonly OverviewRow[],
  { unit, grid, category, star, near, sort }: RankingFilter,
): OverviewRow[] =>
  selectOverview(
    rows.filter((row) => (unit ?? row.unit) === row.unit),
    {
      grid: grid ?? undefined,
      category: category ?? undefined,
      star: star ?? undefined,
      near: near ? "yes" : undefined,
      sort,
    },
  );

/** The branches without a submission that a filter lets through: of those only the unit is known. */
export const filterMissing = (
  missing: Ranking["missing"],
  { unit }: RankingFilter,
): Ranking["missing"] => missing.filter((branch) => (unit ?? branch.unit) === branch.unit);

/** What there is to choose from. */
export interface FilterChoices {
  readonly units: readonly string[];
  readonly grids: readonly string[];
  readonly categories: readonly BranchCategory[];
  /** the highest first */
  readonly stars: readonly number[];
}

type Listed = Pick<Ranking, "missing"> & { readonly rows: readonly OverviewRow[] };

export const choicesOf = ({ rows, missing }: Listed): FilterChoices => ({
  units: [...new Set([...rows, ...missing].map(({ unit }) => unit))].sort((a, b) =>
    a.localeCompare(b, "zh-CN"),
  ),
  grids: [...new Set(rows.map(({ grid }) => grid))].sort(),
  categories: branchCategories.filter((one) => rows.some(({ category }) => category === one)),
  stars: [...new Set(rows.map(({ star }) => star))].sort((a, b) => b - a),
});
