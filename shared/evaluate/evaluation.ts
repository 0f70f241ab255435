import type { Issue } from "../base/issue.ts";
import type { Share } from "../marks/mark.ts";

export const itemStates = ["met", "unmet", "open", "invalid", "na"] as const;
/** "met" is met at every star of the grid; "unmet" falls short of at least one. */
export type ItemState = (typeof itemStates)[number];

export interface ItemResult {
  readonly id: string;
  readonly state: ItemState;
  /** the stars whose requirement this item fulfils, rising; a star that asks nothing is fulfilled */
  readonly metAt: readonly number[];
  /** distance to the lowest star not fulfilled, in the item's own unit: answers, times, percent, points */
  readonly shortBy?: number;
}

export interface Missing {
  readonly id: string;
  /** in the item's own unit; for points: what this item can still bring, at most what is needed */
  readonly shortBy: number;
}

/** Points so far, exact. */
export interface Total {
  /** base, bonus and deductions together; never below 0, and with a bonus it may pass `max` */
  readonly earned: number;
  /** the grid's maximum without bonus */
  readonly max: number;
  /** of `earned`, what bonus items brought, and what deductions took; only where the grid has such sections */
  readonly bonus?: number;
  readonly deducted?: number;
}

/** What `evaluate` says of one branch's marks under one grid. */
export interface Evaluation {
  /** every item answered and readable, and no mark of an unknown item: only then is there a star */
  readonly complete: boolean;
  /**
   * the star reached; 0 where complete and none is reached; null while not complete. Under rule “named”
   * the number of stars held.
   */
  readonly star: number | null;
  /** the best star that answers to the open and invalid items could still bring (0: none); null for what is no grid */
  readonly atMost: number | null;
  /**
   * sections whose stars are held, in schemes of named stars: each is judged alone and stands once its
   * own items are answered. Empty where a star is a level.
   */
  readonly stars: readonly string[];
  /** only under a points rule */
  readonly total?: Total;
  /** the best total still possible; only under a points rule */
  readonly totalAtMost?: number;
  /** the star is reached, and would not be without the bonus */
  readonly onlyThroughBonus?: true;
  /** attained part of the grid's own highest standard: items met of items asked, or points of points (in hundredths) */
  readonly attained: Share;
  readonly items: readonly ItemResult[];
  readonly issues: readonly Issue[];
  /** the next star up from what is certain, and what is missing for it; absent at the top */
  readonly next?: {
    readonly star: number;
    readonly missing: readonly Missing[];
    /** points missing in all; only under a points rule */
    readonly shortBy?: number;
    /** the section whose star is nearest; only under rule “named” */
    readonly section?: string;
  };
}
