import type { Share } from "../marks/mark.ts";

/** What a ranking needs to know of one branch. */
export interface RankEntry {
  readonly id: string;
  /** null: no complete evaluation, hence no place */
  readonly star: number | null;
  /** attained share of the grid's own highest standard: makes different grids comparable */
  readonly attained: Share;
}

/** Published criteria only, the first that differs decides. Default: star, then attained share. */
export interface RankPolicy {
  readonly by: readonly ("star" | "attained")[];
}

/** A row of a ranking. */
export interface Standing<E extends RankEntry = RankEntry> {
  readonly id: string;
  readonly entry: E;
  /** 1224 ranking; null for an entry without a star */
  readonly rank: number | null;
  /** shares its rank with another entry */
  readonly tied: boolean;
}

const combined: RankPolicy = { by: ["star", "attained"] };

/**
 * Ranks entries best first: equal entries share a rank and are marked, the next rank is left out
 * (1, 2, 2, 4). Names and times never break a tie; among equals the order is by id, only so that the
 * same entries always give the same table. Entries without a star stand at the end without a rank.
 */
export function rank<E extends RankEntry>(
  entries: readonly E[],
  policy: RankPolicy = combined,
): Standing<E>[] {
  const better = comparator(policy);
  const placed = entries.filter(isPlaced).sort((a, b) => better(a, b) || byId(a, b));
  const rest = entries.filter((entry) => !isPlaced(entry)).sort(byId);
  const standings: Standing<E>[] = [];
  let rankNow = 0;
  placed.forEach((entry, at) => {
    const before = placed[at - 1];
    const after = placed[at + 1];
    const tiedBefore = before !== undefined && better(before, entry) === 0;
    if (!tiedBefore) rankNow = at + 1;
    const tied = tiedBefore || (after !== undefined && better(entry, after) === 0);
    standings.push({ id: entry.id, entry, rank: rankNow, tied });
  });
  for (const entry of rest) standings.push({ id: entry.id, entry, rank: null, tied: false });
  return standings;
}

/** Negative where the first share is smaller; exact, by cross-multiplication. */
export function compareShares(a: Share, b: Share): number {
  const left = a.value * b.of;
  const right = b.value * a.of;
  if (left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER)
    return Math.sign(left - right);
  if (![a.value, a.of, b.value, b.of].every(Number.isInteger)) return Math.sign(left - right);
  const exact = BigInt(a.value) * BigInt(b.of) - BigInt(b.value) * BigInt(a.of);
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}

const comparator =
  ({ by = combined.by }: Partial<RankPolicy>) =>
  (a: RankEntry, b: RankEntry): number => {
    for (const criterion of by) {
      const order =
        criterion === "star" ? (b.star ?? 0) - (a.star ?? 0) : byShare(b.attained, a.attained);
      if (order !== 0) return order;
    }
    return 0;
  };

const isPlaced = ({ star }: RankEntry) => Number.isSafeInteger(star);

/** A share that cannot be compared stands behind those that can, within its star. */
const isShare = (share: Share | undefined): share is Share =>
  Number.isFinite(share?.value) && Number.isFinite(share?.of) && Number(share?.of) > 0;

const byShare = (a: Share | undefined, b: Share | undefined): number =>
  isShare(a) && isShare(b) ? compareShares(a, b) : Number(isShare(a)) - Number(isShare(b));

const byId = (a: RankEntry, b: RankEntry) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
