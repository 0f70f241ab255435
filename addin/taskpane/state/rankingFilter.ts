import type { Ranking, RankingRow } from "../../../shared/index.ts";

/** What of a ranking the pane shows; null: all. */
export interface RankingFilter {
  /** name of the unit */
  readonly unit: string | null;
  readonly grid: string | null;
  readonly star: number | null;
}

export const noFilter: RankingFilter = { unit: null, grid: null, star: null };

/** The rows that a filter lets through; their ranks stay those of the whole district. */
export const filterRows = (rows: readonly RankingRow[], filter: RankingFilter): RankingRow[] =>
  rows.filter(
    ({ unit, grid, star }) =>
      (filter.unit ?? unit) === unit &&
      (filter.grid ?? grid) === grid &&
      (filter.star ?? star) === star,
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
  /** the highest first */
  readonly stars: readonly number[];
}

export const choicesOf = ({ rows, missing }: Ranking): FilterChoices => ({
  units: [...new Set([...rows, ...missing].map(({ unit }) => unit))].sort((a, b) =>
    a.localeCompare(b, "zh-CN"),
  ),
  grids: [...new Set(rows.map(({ grid }) => grid))].sort(),
  stars: [...new Set(rows.map(({ star }) => star))].sort((a, b) => b - a),
});
