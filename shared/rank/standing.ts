import type { Issue } from "../base/issue.ts";
import type { Share } from "../marks/mark.ts";

/** What a ranking may go by; nothing else breaks a tie, names and times never do. */
export const criteria = ["star", "attained", "nextMet", "margin", "panel"] as const;
export type Criterion = (typeof criteria)[number];

/** What a ranking needs to know of one branch. A criterion it lacks puts it behind those that have it. */
export interface RankEntry {
  readonly id: string;
  /** null: no complete evaluation, hence no place */
  readonly star: number | null;
  /** attained share of the grid's own highest standard: makes different grids comparable; above 1 with a bonus */
  readonly attained: Share;
  /** the grid it was evaluated under; asked for by rankings within a grid */
  readonly grid?: string;
  /** how many items are met of those that the next star asks */
  readonly nextMet?: number | null;
  /** by how much the numeric thresholds are exceeded, in ten-thousandths: see `rankEntry` */
  readonly margin?: number | null;
  /** the panel's score in points, with at most two decimals */
  readonly panel?: number | null;
}

/** Published criteria only, in their order: the first that differs decides. */
export interface RankPolicy {
  /** left out: star, then attained share */
  readonly by?: readonly Criterion[];
  /** each grid by itself; left out: all grids together */
  readonly within?: "grid";
}

/** A row of a ranking. */
export interface Standing<E extends RankEntry = RankEntry> {
  readonly id: string;
  readonly entry: E;
  /** 1224 ranking; null for an entry that cannot be placed */
  readonly rank: number | null;
  /** shares its rank with another entry */
  readonly tied: boolean;
  /** share of the placed entries of its ranking that stand no higher, itself among them; null without a place */
  readonly percentile: Share | null;
  /** where tied: what the entries are equal in, and who decides */
  readonly reason?: Issue;
  /** why there is no place, or which criterion could not be read and so counts as lacking */
  readonly issue?: Issue;
}
