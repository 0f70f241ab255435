import type { Draw } from "./draw.ts";

/** Which rules were applied: enough to find the grid again, and to know it for the same one. */
export interface GridStamp {
  readonly id: string;
  readonly version: string;
  /** `hashOf` the grid */
  readonly hash: string;
}

/** All that is needed to come to a decision again, years later and without a server. */
export interface DecisionContent {
  readonly kind: "decision";
  /** the rating year */
  readonly cycle: number;
  readonly grid: GridStamp;
  /** what `decide` was given, whole: the policy, the applicants and what each was judged by. Any JSON */
  readonly input: unknown;
  /** what it answered. Any JSON */
  readonly decision: unknown;
  /** the draws of the sampled inspections, in the order in which they were held */
  readonly draws?: readonly Draw[];
}

/**
 * A decision and the hash that seals it. The hash shows that nothing was changed since it became known:
 * it has to be made known, in the notice for instance, for whoever changes a record can hash it anew.
 */
export interface DecisionRecord {
  readonly format: 1;
  readonly content: DecisionContent;
  readonly hash: {
    readonly algorithm: "SHA-256";
    /** the form of `content` that is hashed, as UTF-8 */
    readonly of: "RFC 8785";
    /** 64 hexadecimal digits, small letters */
    readonly hex: string;
  };
}
