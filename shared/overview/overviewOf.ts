import { groupBy } from "../rank/groupBy.ts";
import { rank } from "../rank/rank.ts";
import type { RankEntry } from "../rank/standing.ts";
import type { OverviewRow, rankedWithin } from "../wire/overview.ts";

/** A row of the overview before it is ranked: a branch, and what its submission that counts says. */
export type RatedBranch = Omit<OverviewRow, "rank" | "tied" | "percentile">;

type Within = (typeof rankedWithin)[number];

interface Entry extends Pick<RankEntry, "id" | "star" | "attained"> {
  readonly branch: RatedBranch;
}

/**
 * Ranks branches as `rank` does by its usual policy, best first: 1224, ties shared and marked, among
 * equals by id. With `within`, each grid, category or unit is ranked by itself, one after the other in the
 * order of their ids; then those without a category are a ranking of their own, which comes first.
 */
export function overviewOf(branches: readonly RatedBranch[], within?: Within): OverviewRow[] {
  if (within === undefined) return ranked(branches);
  return groupBy(branches, (branch) => groupOf[within](branch) ?? "").flatMap(({ entries }) =>
    ranked(entries),
  );
}

const groupOf: Readonly<Record<Within, (branch: RatedBranch) => string | undefined>> = {
  grid: ({ grid }) => grid,
  category: ({ category }) => category,
  unit: ({ unitId }) => unitId,
};

function ranked(branches: readonly RatedBranch[]): OverviewRow[] {
  const entries = branches.map((branch): Entry => {
    const { branch: id, star, attained } = branch;
    return { id, star, attained, branch };
  });
  return rank(entries).flatMap(({ entry, rank: place, tied, percentile }) =>
    place === null || percentile === null
      ? []
      : [{ ...entry.branch, rank: place, tied, percentile }],
  );
}
