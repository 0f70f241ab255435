import { hundredths, type Item, isAsking, isScored } from "../grid/grid.ts";

/** Number of items that ask something at a star. */
export const askedAt = (items: readonly Item[], star: number): number =>
  items.filter((item) => isAsking(item) && item.requires[String(star)] !== undefined).length;

/** The points that items bring together. */
export const pointsOf = (items: readonly Item[]): number =>
  items.reduce((sum, item) => sum + (isScored(item) ? hundredths(item.max) : 0), 0) / 100;

/** The items that the coordinator still has to complete. */
export const pendingIn = (items: readonly Item[]): readonly Item[] =>
  items.filter(({ kind }) => kind === "pending");
