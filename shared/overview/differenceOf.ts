import { compareRatios, type Ratio } from "../rank/averageOf.ts";
import { isShare } from "../rank/compare.ts";
import type { OverviewRow } from "../wire/overview.ts";

/** By how much a branch's own assessment stands above the review that counts; below 0 where under it. */
export interface Difference {
  readonly stars: number;
  /** of the attained shares, exact */
  readonly attained: Ratio;
}

/** Nothing where no review counts, or nothing was assessed before it. */
export function differenceOf({ self, star, attained }: Rated): Difference | undefined {
  if (!self || !isShare(self.attained) || !isShare(attained)) return undefined;
  const [ours, theirs] = [self.attained, attained].map(({ value, of }) => ({
    n: BigInt(value),
    d: BigInt(of),
  })) as [Ratio, Ratio];
  const n = ours.n * theirs.d - theirs.n * ours.d;
  return { stars: self.star - star, attained: { n, d: ours.d * theirs.d } };
}

type Rated = Pick<OverviewRow, "self" | "star" | "attained">;

/** Negative where the first claimed more beyond its review: by stars, then by share. */
export const compareDifferences = (a: Difference, b: Difference): number =>
  b.stars - a.stars || compareRatios(b.attained, a.attained);

/** -1 where it claimed less than the review found, 0 the same, 1 more. */
export const directionOf = ({ stars, attained: { n } }: Difference): -1 | 0 | 1 => {
  const by = stars || Number(n > 0n) - Number(n < 0n);
  return by > 0 ? 1 : by < 0 ? -1 : 0;
};
