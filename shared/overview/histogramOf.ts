import { evaluate } from "../evaluate/evaluate.ts";
import { type Grid, hundredths, starsOf } from "../grid/grid.ts";
import type { OverviewRow } from "../wire/overview.ts";

/** How the branches of one grid are spread: by points where it has any, else by star. */
export type Histogram =
  | {
      readonly kind: "points";
      /** rising and without gaps: from `from` to below `to` */
      readonly bins: readonly { readonly from: number; readonly to: number; readonly n: number }[];
      /** where each star begins, rising */
      readonly lines: readonly { readonly star: number; readonly atLeast: number }[];
    }
  | {
      readonly kind: "stars";
      /** from no star to the highest */
      readonly bins: readonly { readonly star: number; readonly n: number }[];
    };

/** Points that a bin spans. */
const span = 5;

/**
 * The distribution of the rows that were rated by a grid; all others are left out. A total on the edge of
 * two bins is in the upper one, as lines include their number: who has 90 stands right of the line of 90.
 */
export function histogramOf(rows: readonly OverviewRow[], grid: Grid): Histogram {
  const own = rows.filter((row) => row.grid === grid.id);
  const { rule } = grid;
  if (rule.kind !== "points") return { kind: "stars", bins: starBins(own, grid) };
  const totals = own.flatMap(({ total }) => (total ? [total] : []));
  const lines = rule.bands.map(({ star, atLeast }) => ({ star, atLeast }));
  const max = evaluate(grid, {}).total?.max ?? 0;
  return { kind: "points", bins: pointBins(totals, max), lines };
}

function pointBins(totals: readonly { readonly earned: number }[], max: number) {
  const places = totals.map(({ earned }) => Math.floor(hundredths(earned) / hundredths(span)));
  // A total of the maximum, and beyond it by a bonus, has a bin of its own only where somebody reached it.
  const last = places.reduce((a, b) => Math.max(a, b), Math.ceil(max / span) - 1);
  const counts = new Array<number>(last + 1).fill(0);
  for (const place of places) counts[place] = (counts[place] ?? 0) + 1;
  return counts.map((n, at) => ({ from: at * span, to: (at + 1) * span, n }));
}

const starBins = (rows: readonly OverviewRow[], grid: Grid) =>
  [0, ...starsOf(grid)].map((star) => ({
    star,
    n: rows.filter((row) => row.star === star).length,
  }));
