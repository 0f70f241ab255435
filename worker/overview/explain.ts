import { gridFor, type NextStar, nextStarOf, type OverviewRow } from "../../shared/index.ts";
import { traitsOf } from "../branches/gridOf.ts";
import type { Memory } from "../objects/memory.ts";
import { type CountingRow, readCounting } from "../store/overview.ts";

/** How many submissions' marks are read at a time. */
const atOnce = 500;

/** Rows with the way to the next star, which is what takes evaluating: each submission once. */
export function explain(
  sql: SqlStorage,
  memory: Memory,
  rows: readonly OverviewRow[],
): readonly OverviewRow[] {
  // Then these rows are some of those.
  if (memory.overview.known("explained")) return rows;
  const explained: OverviewRow[] = [];
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = rows.slice(from, from + atOnce);
    const ids = some.map(({ branch }) => branch);
    const found = new Map(readCounting(sql, ids).map((row) => [row.branch, row]));
    for (const row of some) {
      const counting = found.get(row.branch);
      explained.push(counting ? { ...row, ...wayOf(memory, counting) } : row);
    }
  }
  return explained;
}

/** Left out where the grid asks otherwise of the branch by now than when it was rated: the star stands as it was given. */
function wayOf(memory: Memory, row: CountingRow): Pick<OverviewRow, "next" | "near"> {
  const { star, next, near } = nextStarIn(memory, row);
  return star === row.star && next ? { next, near } : { near: false };
}

/** A submission never changes; what a grid asks of it may depend on the branch's kind, which may. */
const nextStarIn = (memory: Memory, row: CountingRow): NextStar =>
  memory.overview.nextStar(`${row.seq} ${row.type} ${row.category}`, () => {
    // The version that it was handed in under, or where that is not here any more the one in force.
    const grid = memory.grid(row.grid, row.grid_version) ?? memory.grid(row.grid);
    return grid
      ? nextStarOf(gridFor(grid, traitsOf(row)), JSON.parse(row.marks))
      : { star: null, near: false };
  });
