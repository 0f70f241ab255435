import type { Share } from "../marks/mark.ts";
import type { Criterion, RankEntry } from "./standing.ts";

/** Negative where the first stands before the second, 0 where they are equal. */
export type Compare = (a: RankEntry, b: RankEntry) => number;

/** Better by the first criterion that differs comes first. */
export const comparing =
  (by: readonly Criterion[]): Compare =>
  (a, b) => {
    for (const criterion of by) {
      const order =
        criterion === "attained"
          ? compareShares(b.attained, a.attained)
          : numberOf(b, criterion) - numberOf(a, criterion);
      if (order !== 0) return order;
    }
    return 0;
  };

/** Never a reason to stand before another, only one for always the same table. */
export const compareIds = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : Number(a.id > b.id);

/** Below every score where the entry has none. */
const numberOf = (entry: RankEntry, criterion: Exclude<Criterion, "attained">): number =>
  readable[criterion](entry[criterion]) ? Number(entry[criterion]) : -1;

/**
 * Negative where the first share is smaller; exact, by cross-multiplication, however large the figures.
 * What is no share (whole numbers, value from 0, of from 1) is smaller than every share.
 */
export function compareShares(a: Share, b: Share): number {
  if (!isShare(a) || !isShare(b)) return Number(isShare(a)) - Number(isShare(b));
  const left = a.value * b.of;
  const right = b.value * a.of;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  return signOf(BigInt(a.value) * BigInt(b.of) - BigInt(b.value) * BigInt(a.of));
}

export const signOf = (value: bigint): number => Number(value > 0n) - Number(value < 0n);

export const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

export const isWhole = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

/** Attained may pass 1: a bonus comes on top. */
export const isShare = (share: unknown): share is Share =>
  isFields(share) && isWhole(share["value"]) && isWhole(share["of"]) && share["of"] > 0;

/** Points from 0 with at most two decimals: such numbers compare exactly as they are. */
const isScore = (value: unknown): boolean =>
  typeof value === "number" && isWhole(Math.round(value * 100)) && isHundredths(value);

const isHundredths = (value: number) => Math.round(value * 100) / 100 === value;

export const readable: Readonly<Record<Criterion, (value: unknown) => boolean>> = {
  star: isWhole,
  attained: isShare,
  nextMet: isWhole,
  margin: isWhole,
  panel: isScore,
};
