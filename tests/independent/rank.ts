import { compareFractions, fraction } from "./fraction.ts";

export interface Ranked<T> {
  readonly rank: number;
  /** who share it */
  readonly group: readonly T[];
}

/** 1224: who has n ahead has rank n + 1, equals share it. `order` is below 0 where the first is ahead. */
export function ranked<T>(list: readonly T[], order: (a: T, b: T) => number): Ranked<T>[] {
  const groups: { rank: number; group: T[] }[] = [];
  for (const [at, one] of [...list].sort(order).entries()) {
    const last = groups.at(-1);
    if (last?.group[0] !== undefined && order(last.group[0], one) === 0) last.group.push(one);
    else groups.push({ rank: at + 1, group: [one] });
  }
  return groups;
}

interface Measured {
  readonly star: number | null;
  readonly attained: { readonly value: number; readonly of: number };
}

/** The order of a district: star, then attained share. */
export const byStar = (a: Measured, b: Measured): number =>
  Number(b.star) - Number(a.star) || compareFractions(fraction(b.attained), fraction(a.attained));
