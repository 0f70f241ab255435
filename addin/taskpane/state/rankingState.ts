import type { Issue, Ranking } from "../../../shared/index.ts";
import type { Action } from "./state.ts";

/** The ranking as it was last pulled. */
export interface RankingState {
  readonly phase: "idle" | "pulling" | "done" | "failed";
  readonly ranking: Ranking | null;
  /** ISO 8601 */
  readonly pulledAt: string | null;
  /** name of the sheet it was written to; null where writing failed */
  readonly sheet: string | null;
  readonly issues: readonly Issue[];
}

export type RankingAction =
  | { readonly type: "ranking.pulling" }
  | { readonly type: "ranking.pulled"; readonly ranking: Ranking; readonly time: string }
  | { readonly type: "ranking.written"; readonly sheet: string }
  | { readonly type: "ranking.failed"; readonly issues: readonly Issue[] };

export const initialRanking: RankingState = {
  phase: "idle",
  ranking: null,
  pulledAt: null,
  sheet: null,
  issues: [],
};

export function reduceRanking(state: RankingState, action: Action): RankingState {
  switch (action.type) {
    case "ranking.pulling":
      return { ...state, phase: "pulling", issues: [] };
    // an answer counts only while it is waited for: after signing out it belongs to nobody here
    case "ranking.pulled":
      if (state.phase !== "pulling") return state;
      return { ...state, ranking: action.ranking, pulledAt: action.time, sheet: null };
    case "ranking.written":
      return state.phase === "pulling" ? { ...state, phase: "done", sheet: action.sheet } : state;
    case "ranking.failed":
      return state.phase === "pulling"
        ? { ...state, phase: "failed", issues: action.issues }
        : state;
    case "session.out":
    case "session.in":
      return initialRanking;
    default:
      return state;
  }
}
