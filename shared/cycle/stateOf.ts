import type { Stage } from "../wire/vocabulary.ts";
import type { CycleState, SubmissionState } from "./states.ts";

/** What is known of a branch in a cycle. Numbers are positions in the district's chain, from 1: later is greater. */
export interface RatingHistory {
  readonly cycle: CycleState;
  /** the newest submission of each stage */
  readonly newest: { readonly [S in Stage]?: number | undefined };
  /** the submission that was sent back last */
  readonly returned?: number | undefined;
  /** the self-assessment that was withdrawn last */
  readonly withdrawn?: number | undefined;
}

/**
 * How far a branch's rating has come. Sent back, it is the branch's turn until it hands in anew, and what
 * reviewers said before that is no review of the new one. The last completed stage counts.
 */
export function stateOf({
  cycle,
  newest,
  returned,
  withdrawn = 0,
}: RatingHistory): SubmissionState {
  if (cycle !== "open") return cycle;
  const { self = 0, first = 0, recheck = 0 } = newest;
  if (returned !== undefined && returned >= self) return "returned";
  const since = returned === undefined ? 0 : self;
  if (recheck > since) return "rechecked";
  if (first > since) return "reviewed";
  return self > withdrawn ? "submitted" : "draft";
}
