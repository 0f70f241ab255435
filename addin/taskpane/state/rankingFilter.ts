import type { BranchCategory, OverviewSort } from "../../../shared/index.ts";

/** What of a ranking the pane shows, and in which order; null: all. */
export interface RankingFilter {
  /** name of the unit */
  readonly unit: string | null;
  readonly grid: string | null;
  readonly category: BranchCategory | null;
  readonly star: number | null;
  /** only those so close to the next star that it is worth a look */
  readonly near: boolean;
  readonly sort: OverviewSort;
}

export const noFilter: RankingFilter = {
  ...{ unit: null, grid: null, category: null, star: null },
  near: false,
  sort: "rank",
};
